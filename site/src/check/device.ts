import type { Store } from './store.ts';

/** What a person lets this browser keep. Nothing is written before they tick or ask for it. */
const prefix = 'passerelle.';

/** What this browser keeps. Without storage it is forgotten with the page. */
export const device: Store = {
  kept: (name) => {
    try {
      return localStorage.getItem(prefix + name);
    } catch {
      return null;
    }
  },
  keep: (name, text) => {
    try {
      if (text === null) localStorage.removeItem(prefix + name);
      else localStorage.setItem(prefix + name, text);
    } catch {
      // A browser that keeps nothing has nothing to erase either.
    }
  },
};

/**
 * Counted in this page as well, for a browser that keeps nothing. There it is forgotten with the page: after a reload
 * the entries of the history count again until the tab is closed.
 */
let erasures = 0;

/** Erases all that this browser keeps for us, and makes the entries of its history from before worth nothing. */
export function eraseDevice(): void {
  erasures = era() + 1;
  try {
    const names = Array.from({ length: localStorage.length }, (_, n) => localStorage.key(n) ?? '');
    for (const name of names) if (name.startsWith(prefix)) localStorage.removeItem(name);
    sessionStorage.setItem(`${prefix}era`, String(erasures));
  } catch {
    // Nothing could be kept.
  }
  erasePages().catch(() => {
    // A browser that refuses to say what it keeps of our pages keeps none.
  });
}

/** Pages that were opened tell what somebody wanted to know, and so does the script that keeps them. */
async function erasePages(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** How often everything was erased in this tab: what its history holds of an earlier time does not count. */
export function era(): number {
  try {
    return Math.max(erasures, Number(sessionStorage.getItem(`${prefix}era`)));
  } catch {
    return erasures;
  }
}
