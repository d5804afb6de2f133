import { isFilePath, isPagePath, mayKeep } from './kind-of-request.ts';
import { filesIn, type Imports, isCheck } from './page-text.ts';

/** What the build puts before this script. */
export interface Built {
  /** Another one whenever a script, a style, a law or a page for times without a connection is another one. */
  readonly version: string;
  readonly tags: readonly string[];
  readonly imports: Imports;
}
declare const built: Built;
declare const self: ServiceWorkerGlobalScope;

const prefix = 'passerelle-';
/** Each version has a store of its own, which goes with it. */
export const store = prefix + built.version;
/** So many pages are kept; the one that was fetched longest ago goes first. */
const mostPages = 60;

export const offlinePath = (tag: string): string => `/${tag}/offline/`;
export const isOffline = (path: string): boolean =>
  built.tags.some((tag) => path === offlinePath(tag));

/** Whether somebody asked the browser to save data. */
const isSaving = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

/** What is kept under a path, of this version before others. */
export async function keptOf(path: string): Promise<Response | undefined> {
  const how = { ignoreVary: true };
  return (
    (await caches.match(path, { ...how, cacheName: store })) ?? (await caches.match(path, how))
  );
}

/** Keeps a page that has just come, unless everything was erased since the store was made. */
export async function rememberPage(path: string, answer: Response): Promise<void> {
  if (!mayKeep(answer) || !(await caches.has(store))) return;
  const html = await answer.text();
  // A check is kept with all its parts or not at all; its own script asks for that.
  if (!isCheck(html)) await putPage(await caches.open(store), path, html, answer);
}

export async function rememberFile(path: string, answer: Response): Promise<void> {
  if (answer.ok && (await caches.has(store))) await (await caches.open(store)).put(path, answer);
}

/**
 * Fetches a page and keeps it with every file that it needs, or not at all. Gives its text; `null` where it is none to keep.
 * Of what is not needed, somebody who saves data is kept what the browser has already.
 */
export async function keepPage(path: string, isNeeded = false): Promise<string | null> {
  if (!isPagePath(path)) return null;
  const saves = isSaving() && !isNeeded;
  const how: RequestInit = saves ? { cache: 'only-if-cached', mode: 'same-origin' } : {};
  const answer = await fetch(path, how);
  // The store may have been erased while the page was on its way: then it stays erased.
  if (!mayKeep(answer) || !(await caches.has(store))) return null;
  const cache = await caches.open(store);
  const html = await answer.text();
  const files = filesIn(html, built.imports).map((file) => keepFile(cache, file, how));
  if (saves) await Promise.allSettled(files);
  else await Promise.all(files);
  await putPage(cache, path, html, answer);
  return html;
}

/** Begins this version: with the pages for times without a connection, and with what the version before it keeps. */
export async function begin(): Promise<void> {
  await caches.open(store);
  await Promise.all((await tagsToBeginWith()).map((tag) => keepPage(offlinePath(tag), true)));
  for (const name of await otherStores()) {
    const before = await caches.open(name);
    for (const path of await pagesIn(before)) await takeOver(before, path);
  }
}

/** Begins again where everything was erased and somebody opens another page after that. */
export async function beginAgain(): Promise<void> {
  if (!(await caches.has(store))) await begin();
}

/** Takes older versions away once no page can still need their files. */
export async function sweep(): Promise<void> {
  const { installing, waiting } = self.registration;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (installing || waiting || windows.length > 1) return;
  await Promise.all((await otherStores()).map((name) => caches.delete(name)));
}

/** The pages that somebody opened, the latest first. */
export async function keptPages(): Promise<
  readonly { readonly path: string; readonly html: string }[]
> {
  if (!(await caches.has(store))) return [];
  const cache = await caches.open(store);
  const found = (await pagesIn(cache)).map(async (path) => ({
    path,
    html: (await (await cache.match(path))?.text()) ?? '',
  }));
  return (await Promise.all(found)).reverse();
}

async function takeOver(before: Cache, path: string): Promise<void> {
  const answer = await before.match(path);
  if (!answer) return;
  const html = await answer.clone().text();
  // A check is fetched anew, because its law may be another one; other pages are when they are opened again.
  if (isCheck(html) && !isSaving()) {
    const isNew = await keepPage(path).catch(() => null);
    if (isNew !== null) return;
  }
  const cache = await caches.open(store);
  for (const file of filesIn(html, built.imports)) {
    const kept = await before.match(file);
    if (kept) await cache.put(file, kept);
  }
  await cache.put(path, answer);
}

async function keepFile(cache: Cache, file: string, how: RequestInit): Promise<void> {
  if (await cache.match(file, { ignoreVary: true })) return;
  const answer = (await keptOf(file)) ?? (await fetch(file, how));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await cache.put(file, answer);
}

/** A copy that knows nothing of the address it was asked by: only the path is written down. */
async function putPage(cache: Cache, path: string, html: string, answer: Response): Promise<void> {
  const headers = new Headers(answer.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  // What is put again comes last, so the order is that of the last visits.
  await cache.put(path, new Response(html, { headers }));
  const pages = await pagesIn(cache);
  for (const old of pages.slice(0, Math.max(0, pages.length - mostPages))) await cache.delete(old);
}

async function pagesIn(cache: Cache): Promise<readonly string[]> {
  return (await cache.keys())
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => !isFilePath(path) && !isOffline(path));
}

async function otherStores(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== store);
}

/** Every language; of somebody who saves data, those of the pages that are open. */
async function tagsToBeginWith(): Promise<readonly string[]> {
  if (!isSaving()) return built.tags;
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  return built.tags.filter((tag) =>
    open.some(({ url }) => new URL(url).pathname.startsWith(`/${tag}/`)),
  );
}
