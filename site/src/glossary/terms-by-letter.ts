import type { LocaleTag } from '#content/locales.ts';
import { termName } from '#content/term-names.ts';
import { type Term, terms } from './term-data.ts';

/** A term by what the readers of a page call it. */
interface NamedTerm extends Term {
  readonly name: string;
}

/** The terms of a language by their first letter, accents apart, as its readers look them up. */
export function termsByLetter(
  locale: LocaleTag,
): readonly { readonly letter: string; readonly terms: readonly NamedTerm[] }[] {
  const { compare } = new Intl.Collator(locale);
  const letters = new Map<string, NamedTerm[]>();
  const named = terms.map((term) => ({ ...term, name: termName(locale, term.id).term }));
  for (const term of named.toSorted((one, other) => compare(one.name, other.name))) {
    const letter = firstLetter(term.name, locale);
    const there = letters.get(letter);
    if (there) there.push(term);
    else letters.set(letter, [term]);
  }
  return [...letters].map(([letter, of]) => ({ letter, terms: of }));
}

function firstLetter(text: string, locale: LocaleTag): string {
  return text.slice(0, 1).normalize('NFD').slice(0, 1).toLocaleUpperCase(locale);
}
