import { localePaths } from '#site/layouts/locale-paths.ts';

export const getStaticPaths = localePaths;

/**
 * Keeps the page of the diary for times without a connection, and nothing else: it stands below the page, so that its
 * scope ends there. What is new is fetched first whenever there is a connection.
 */
const script = `const store = 'interview-diary';
const page = new URL('./', location.href).href;
const within = /<(?:link|script)[^>]*\\s(?:href|src)="(\\/[^"]+)"/g;
const imported = /(?:from|import)\\s*["']\\.\\/([^"']+)["']/g;

async function fill() {
  const cache = await caches.open(store);
  const answer = await fetch(page);
  if (!answer.ok) throw new Error('no page to keep');
  const html = await answer.clone().text();
  await cache.put(page, answer);
  const files = [...html.matchAll(within)].map(([, path]) => path);
  await cache.addAll([...new Set(files)]);
  for (const path of files.filter((file) => file.endsWith('.js'))) {
    const script = await (await cache.match(path)).text();
    await cache.addAll([...script.matchAll(imported)].map(([, file]) => '/_astro/' + file));
  }
}

addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => skipWaiting()));
});
addEventListener('activate', (event) => {
  event.waitUntil(clients.claim());
});
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    fetch(request)
      .then(async (answer) => {
        if (answer.ok) await (await caches.open(store)).put(request, answer.clone());
        return answer;
      })
      .catch(async () => (await caches.match(request, { ignoreSearch: true })) ?? Response.error()),
  );
});
`;

export const GET = (): Response =>
  new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
