import { findLocale, type LocaleTag, sharedLocales } from './locales.ts';
import allTerms from './terms.json' with { type: 'json' };
import ar from './terms/ar.json' with { type: 'json' };
import fa from './terms/fa.json' with { type: 'json' };
import tr from './terms/tr.json' with { type: 'json' };
import uk from './terms/uk.json' with { type: 'json' };
import { setApart } from './translate.ts';

/** What a term is called in a language and, where checks explain it, the words by which their texts name it. */
export interface TermName {
  readonly term: string;
  readonly words?: readonly string[] | undefined;
}

/** Names in a language of which no official uses any, by the id of the term. */
type OwnNames = Readonly<Record<string, TermName>>;

/**
 * Languages other than those of `terms.json`, each with a file of names `terms/<tag>.json`. Which terms exist, and what
 * officials call them, stays in `terms.json`.
 */
const ownNames: Readonly<Partial<Record<string, OwnNames>>> = { ar, uk, tr, fa };

const shared: Readonly<Partial<Record<string, Readonly<Record<string, TermName>>>>> =
  Object.fromEntries(
    sharedLocales.map((tag) => [
      tag,
      Object.fromEntries(
        allTerms.map(({ id, term, words }) => [id, { term: term[tag], words: words?.[tag] }]),
      ),
    ]),
  );

/** What a term is called in a language. Throws where it has no name there. */
export function termName(locale: LocaleTag, id: string): TermName {
  const found = (shared[locale] ?? ownNames[locale])?.[id];
  if (!found) throw new Error(`the term "${id}" has no name in "${locale}"`);
  return findLocale(locale)?.dir === 'rtl' ? { ...found, term: setApart(found.term) } : found;
}
