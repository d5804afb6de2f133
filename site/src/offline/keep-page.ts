/**
 * Has a browser keep the pages of this site from now on, by the script at `/sw.js`. Gives nothing where one refuses, as in
 * private windows: the pages work all the same.
 */
export async function keeper(): Promise<ServiceWorkerRegistration | undefined> {
  // Nothing is kept in the page of somebody else.
  if (self !== top || !('serviceWorker' in navigator)) return undefined;
  try {
    await navigator.serviceWorker.register('/sw.js');
    return await navigator.serviceWorker.ready;
  } catch {
    return undefined;
  }
}

/** Lets this page work without a connection, with all its files. */
export async function keepPage(): Promise<void> {
  (await keeper())?.active?.postMessage({ keep: location.pathname });
}
