import { baseKey } from '#content/withdrawn.ts';
import type { TextTree } from '#content/translate.ts';

/** A fingerprint of the source of each text, by its key without plural form. */
export type SourceHashes = Readonly<Record<string, string>>;

/** Enough to tell a changed text from itself. */
const hashLength = 8;

/** Words that only searches read: what is shown of them elsewhere has a key of its own. */
const unshown = /^occupations\.|^search\.(?:ignored$|pages\..*\.keywords$)/;

/** The fingerprints of the source language as it is now, sorted by key. */
export function sourceHashes(source: TextTree, hash: (forms: unknown) => string): SourceHashes {
  const forms = new Map<string, Record<string, string>>();
  const visit = (tree: TextTree, before: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value !== 'string') {
        visit(value, `${before}${key}.`);
        continue;
      }
      const of = before + baseKey(key);
      if (unshown.test(of)) continue;
      forms.set(of, { ...forms.get(of), [key]: value });
    }
  };
  visit(source, '');
  return Object.fromEntries(
    [...forms]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, of]) => [key, hash(of).slice(0, hashLength)]),
  );
}

/** Keys whose source is another one than was translated, or was never recorded. */
export function staleKeys(now: SourceHashes, translated: SourceHashes): readonly string[] {
  return Object.keys(now).filter((key) => now[key] !== translated[key]);
}
