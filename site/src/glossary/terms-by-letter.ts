import type { LocaleTag } from '#content/locales.ts';
import { type Term, terms } from './term-data.ts';

/** The terms of a language by their first letter, accents apart, as its readers look them up. */
export function termsByLetter(
  locale: LocaleTag,
): readonly { readonly letter: string; readonly terms: readonly Term[] }[] {
  const { compare } = new Intl.Collator(locale);
  const letters = new Map<string, Term[]>();
  for (const term of terms.toSorted((one, other) =>
    compare(one.term[locale], other.term[locale]),
  )) {
    const letter = firstLetter(term.term[locale]);
    const there = letters.get(letter);
    if (there) there.push(term);
    else letters.set(letter, [term]);
  }
  return [...letters].map(([letter, of]) => ({ letter, terms: of }));
}

function firstLetter(text: string): string {
  return text.slice(0, 1).normalize('NFD').slice(0, 1).toUpperCase();
}
