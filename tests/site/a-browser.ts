import type { Store } from '#site/check/store.ts';

interface Browser extends Store {
  readonly texts: Map<string, string>;
}

/** A browser that keeps texts of so many characters at most, and passes over longer ones without a word. */
export function aBrowser(room: number): Browser {
  const texts = new Map<string, string>();
  return {
    texts,
    kept: (name) => texts.get(name) ?? null,
    keep: (name, text) => {
      if (text === null) texts.delete(name);
      else if (text.length <= room) texts.set(name, text);
    },
  };
}
