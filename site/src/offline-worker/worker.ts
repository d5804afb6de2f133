import { kindOf, pathOf } from './kind-of-request.ts';
import { offlineText, withAge } from './page-text.ts';
import {
  begin,
  beginAgain,
  type Built,
  isOffline,
  keepPage,
  keptOf,
  keptPages,
  offlinePath,
  rememberFile,
  rememberPage,
  store,
  sweep,
} from './store.ts';

declare const built: Built;
declare const self: ServiceWorkerGlobalScope;

/** Where a copy is kept, a slow line is given so long, in milliseconds. */
const patience = 3000;

/** What a page says to this script. */
type Message =
  | { readonly keep: string; readonly files?: readonly string[] }
  // Somebody pressed the button that reloads: the version that waits takes over.
  | 'take over';

self.addEventListener('install', (event) => {
  event.waitUntil(begin());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(sweep));
});

self.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message === 'take over') {
    event.waitUntil(self.skipWaiting());
    return;
  }
  const { keep, files = [] } = message;
  const keeping = beginAgain().then(async () => {
    const html = await keepPage(keep);
    // Tells the page whether the server has another one by now.
    event.ports[0]?.postMessage(html !== null && !files.every((file) => html.includes(file)));
    await sweep();
  });
  // Without a connection nothing is kept that was not kept before.
  event.waitUntil(keeping.catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode, referrer } = event.request;
  const kind = kindOf(
    { method, url, isNavigation: mode === 'navigate', referrer },
    self.location.origin,
  );
  if (kind === 'file') event.respondWith(fileFor(event));
  if (kind === 'page') event.respondWith(pageFor(event));
  if (kind === 'answer') {
    event.respondWith(fetch(event.request).catch(() => offlineFor(url, method !== 'GET')));
  }
});

async function fileFor(event: FetchEvent): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const kept = await keptOf(pathname);
  if (kept) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(rememberFile(pathname, answer.clone()));
  return answer;
}

/** The page as the server has it; where that fails or takes long, as it is kept; else the one that says so. */
async function pageFor(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const path = pathOf(url);
  const fresh = fetch(event.request);
  // What somebody looked for stands in the address of its answer, and the copy is made without it.
  event.waitUntil(
    fresh.then((answer) => rememberPage(path, answer.clone())).catch(() => undefined),
  );
  const kept = await keptOf(path);
  const came = kept ? await inTime(fresh) : await fresh.catch(() => null);
  if (came && (came.status < 500 || !kept)) return came;
  if (!kept || isOffline(path)) return offlineFor(url, false);
  return changed(kept, withAge(await kept.text(), new Date().toISOString().slice(0, 10)));
}

function inTime(fresh: Promise<Response>): Promise<Response | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, patience);
  });
  return Promise.race([fresh.catch(() => null), late]);
}

/** The page that says that there is no connection, in the language of the address. */
async function offlineFor(url: string, isSent: boolean): Promise<Response> {
  const { origin, pathname, search } = new URL(url);
  const spoken = navigator.languages.map((language) => language.replace(/-.*/, ''));
  for (const tag of [pathname.split('/')[1] ?? '', ...spoken, ...built.tags]) {
    const page = await caches.match(offlinePath(tag), { cacheName: store });
    if (!page) continue;
    // With its origin: a path that begins with two strokes would name another site.
    const asked = { address: origin + pathname + search, isSent };
    return changed(page, offlineText(await page.text(), asked, await keptPages()));
  }
  return Response.error();
}

function changed({ headers }: Response, html: string): Response {
  return new Response(html, { headers });
}
