import MiniSearch from 'minisearch';
import type { TextTree } from '#content/translate.ts';
import { fold, foldedWords } from './fold.ts';
import { otherOccupation } from './other-occupation.ts';

/** Finds occupations by what people call them. A finding aid: it never says what is on a list. */
export interface OccupationSearch {
  /** Ids of the occupations that fit best, the best first; none where nothing fits. */
  readonly find: (text: string) => readonly string[];
  /** The name of an occupation in a language; `undefined` where we hold none. */
  readonly name: (id: string, locale: string) => string | undefined;
}

/** Names by language and occupation: a `name` and, with `;` between them, `synonyms`. */
export type OccupationNames = Readonly<Record<string, TextTree>>;

const mostFound = 6;
/** From so many letters a name may be found by letters inside a word: half of a Dutch or German compound. */
const leastInside = 4;
/** From so many letters a word may be mistyped. */
const leastMistyped = 5;

/**
 * Makes the search over the names and synonyms (`;` between them) of every language, given as the `occupations` of
 * its texts. Names of the reader's own language count most, but any language finds.
 */
export function createOccupationSearch(names: OccupationNames, own: string): OccupationSearch {
  const languages = Object.keys(names);
  const ids = [...new Set(languages.flatMap((tag) => Object.keys(names[tag] ?? {})))].filter(
    (id) => id !== otherOccupation,
  );
  const index = new MiniSearch<{ readonly id: string }>({
    fields: languages,
    extractField: (document, field) =>
      field === 'id' ? document.id : namesIn(names, document.id, field).join(' '),
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (word) => word,
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length >= leastMistyped ? 0.2 : false),
      boost: { [own]: 2 },
    },
  });
  index.addAll(ids.map((id) => ({ id })));
  const folded = ids.map((id) => ({
    id,
    names: languages.flatMap((tag) => namesIn(names, id, tag)).map(fold),
  }));

  const find = (text: string): readonly string[] => {
    const wanted = fold(text).trim();
    if (wanted === '') return [];
    const exact = folded.filter((entry) => entry.names.includes(wanted));
    const inside = folded.filter(
      (entry) => wanted.length >= leastInside && entry.names.some((name) => name.includes(wanted)),
    );
    const all = index.search(text, { combineWith: 'AND' });
    // Only when no occupation has every word: one that fits half is worse than none beside one that fits.
    const some = all.length + inside.length === 0 ? index.search(text, { combineWith: 'OR' }) : [];
    const found = [...exact, ...all, ...inside, ...some].map(({ id }) => String(id));
    return [...new Set(found)].slice(0, mostFound);
  };
  return { find, name: (id, locale) => textOf(names, id, locale, 'name') };
}

/** Leaves out of the synonyms of a language what another language calls the same occupation: any language finds. */
export function withoutRepetition(names: OccupationNames): OccupationNames {
  const languages = Object.keys(names);
  return Object.fromEntries(
    languages.map((tag, at) => {
      const entries = Object.keys(names[tag] ?? {}).map((id) => {
        const elsewhere = new Set([
          ...languages.map((other) => textOf(names, id, other, 'name')),
          ...languages.slice(0, at).flatMap((other) => namesIn(names, id, other)),
        ]);
        const [name = '', ...synonyms] = namesIn(names, id, tag);
        const own = synonyms.filter((synonym) => !elsewhere.has(synonym));
        return [id, { name, ...(own.length > 0 && { synonyms: own.join(';') }) }];
      });
      return [tag, Object.fromEntries(entries) as TextTree];
    }),
  );
}

/** The name of an occupation in a language and its synonyms there. */
function namesIn(names: OccupationNames, id: string, tag: string): readonly string[] {
  const name = textOf(names, id, tag, 'name');
  const synonyms = textOf(names, id, tag, 'synonyms')?.split(';') ?? [];
  return [...(name === undefined ? [] : [name]), ...synonyms.map((synonym) => synonym.trim())];
}

function textOf(
  names: OccupationNames,
  id: string,
  tag: string,
  field: 'name' | 'synonyms',
): string | undefined {
  const entry = names[tag]?.[id];
  const text = typeof entry === 'object' ? entry[field] : undefined;
  return typeof text === 'string' ? text : undefined;
}
