import MiniSearch from 'minisearch';
import { locales, type LocaleTag, sharedLocales } from '#content/locales.ts';
import { type TextTree, textsOfArea } from '#content/translate.ts';
import { fold } from './fold.ts';
import { forgiving, leastInside } from './forgiving.ts';
import { otherOccupation } from './other-occupation.ts';

/** Finds occupations by what people call them. A finding aid: it never says what is on a list. */
export interface OccupationSearch {
  /** Ids of the occupations that fit best, the best first; none where nothing fits. */
  readonly find: (text: string) => readonly string[];
  /** The name of an occupation in a language; `undefined` where we hold none. */
  readonly name: (id: string, locale: LocaleTag) => string | undefined;
}

/**
 * Names by occupation and language, the languages as `languagesOf` orders them: the name and its synonyms, with `;`
 * between them.
 */
export type OccupationNames = Readonly<Record<string, readonly string[]>>;

/**
 * The same as a browser loads them: a list for each language, in one order of occupations. What one language says stands
 * together, where compression finds it.
 */
export interface SentNames {
  /** Each with its id before its name, which is left empty where it says the same: ids are English. */
  readonly english: readonly string[];
  /** The other languages, in the order in which they stand in `OccupationNames`. */
  readonly others: readonly (readonly string[])[];
}

/** Languages whose names a reader finds with: those that all share, and the own one. */
const languagesOf = (own: LocaleTag): readonly LocaleTag[] => {
  const shared: readonly LocaleTag[] = sharedLocales;
  return locales.map(({ tag }) => tag).filter((tag) => tag === own || shared.includes(tag));
};

const mostFound = 6;
/** More than the name of any occupation has. */
const mostWords = 12;

/** What is looked for in a text: each word more is forgiven into more of all names. */
function asked(text: string): string {
  return text.split(/[\p{Z}\p{P}]+/u, mostWords).join(' ');
}

/**
 * Makes the search over the names and synonyms that a reader is given. Those of the own language count most, but any of
 * its languages finds.
 */
export function createOccupationSearch(names: OccupationNames, own: LocaleTag): OccupationSearch {
  const languages = languagesOf(own);
  const namesIn = (id: string, tag: LocaleTag) => namesAt(names, id, languages.indexOf(tag));
  const ids = Object.keys(names).filter((id) => id !== otherOccupation);
  const index = new MiniSearch<{ readonly id: string }>({
    fields: [...languages],
    extractField: (document, field) =>
      field === 'id' ? document.id : namesIn(document.id, field as LocaleTag).join(' '),
    ...forgiving,
    searchOptions: { ...forgiving.searchOptions, boost: { [own]: 2 } },
  });
  index.addAll(ids.map((id) => ({ id })));
  const folded = ids.map((id) => ({
    id,
    names: languages.flatMap((tag) => namesIn(id, tag)).map(fold),
  }));

  const find = (text: string): readonly string[] => {
    const wanted = fold(text).trim();
    if (wanted === '') return [];
    const exact = folded.filter((entry) => entry.names.includes(wanted));
    const inside = folded.filter(
      (entry) => wanted.length >= leastInside && entry.names.some((name) => name.includes(wanted)),
    );
    const words = asked(text);
    const all = index.search(words, { combineWith: 'AND' });
    // Only when no occupation has every word: one that fits half is worse than none beside one that fits.
    const some = all.length + inside.length === 0 ? index.search(words, { combineWith: 'OR' }) : [];
    const found = [...exact, ...all, ...inside, ...some].map(({ id }) => String(id));
    return [...new Set(found)].slice(0, mostFound);
  };
  return { find, name: (id, locale) => namesIn(id, locale)[0] };
}

/** The names in the own language of a reader as its texts hold them, without synonyms. */
export function textsOfNames(names: OccupationNames, own: LocaleTag): TextTree {
  const at = languagesOf(own).indexOf(own);
  return Object.fromEntries(
    Object.keys(names).map((id) => [id, { name: namesAt(names, id, at)[0] ?? '' }]),
  );
}

/**
 * Readers type their own words or those of their papers, which are mostly Dutch or French; in these two languages titles of
 * jobs are often English. Of any other the name is enough: the synonyms of all together weigh too much.
 */
function isGivenSynonyms(own: LocaleTag, tag: LocaleTag): boolean {
  return [own, 'nl', 'fr'].includes(tag) || (tag === 'en' && ['nl', 'fr'].includes(own));
}

/** Gathers the names of occupations that a reader of a language is given. */
export function namesByOccupation(
  texts: Readonly<Record<LocaleTag, TextTree>>,
  own: LocaleTag,
): OccupationNames {
  const trees = languagesOf(own).map((tag) => ({
    tree: textsOfArea(texts[tag], 'occupations'),
    mostNames: isGivenSynonyms(own, tag) ? Infinity : 1,
  }));
  const ids = new Set(trees.flatMap(({ tree }) => Object.keys(tree)));
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      trees.map(({ tree, mostNames }) =>
        namesOf(textsOfArea(tree, id)).slice(0, mostNames).join(';'),
      ),
    ]),
  );
}

/** The shared languages come first in every list of names. */
const englishAt = sharedLocales.indexOf('en');

/** Names as they are sent. */
export function sentNames(names: OccupationNames): SentNames {
  const called = Object.values(names);
  const withId = ([id, of]: readonly [string, readonly string[]]) => {
    const [name, ...synonyms] = of[englishAt]?.split(';') ?? [];
    return [id, name === saidBy(id) ? '' : name, ...synonyms].join(';');
  };
  return {
    english: Object.entries(names).map(withId),
    others: (called[0] ?? [])
      .map((_, language) => called.map((of) => of[language] ?? ''))
      .filter((_, language) => language !== englishAt),
  };
}

/** Names as they were before they were sent. */
export function readNames({ english, others }: SentNames): OccupationNames {
  return Object.fromEntries(
    english.map((text, at) => {
      const [id = '', name, ...synonyms] = text.split(';');
      const inEnglish = [name === '' ? saidBy(id) : name, ...synonyms].join(';');
      const called = others.map((of) => of[at] ?? '');
      return [id, [...called.slice(0, englishAt), inEnglish, ...called.slice(englishAt)]];
    }),
  );
}

/** The English name that an id amounts to. */
function saidBy(id: string): string {
  return id.slice(0, 1).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/**
 * Leaves out synonyms that another language has too, and those of several words that all stand in what the same occupation
 * is called otherwise: a name finds in whatever language it is, and its words are looked for wherever they stand. A single
 * word is kept, because who types it alone means the occupation that is called so.
 */
export function withoutRepetition(names: OccupationNames): OccupationNames {
  return Object.fromEntries(
    Object.keys(names).map((id) => {
      const called = (names[id] ?? []).map((_, at) => namesAt(names, id, at));
      const held = new Set(called.map(([name]) => name));
      const heldWords = new Set(called.flatMap(([name = '']) => wordsOf(name)));
      const short = called.map(([name = '', ...synonyms]) => {
        const own = synonyms.filter((synonym) => {
          const words = wordsOf(synonym);
          const isNew = words.length === 1 || words.some((word) => !heldWords.has(word));
          words.forEach((word) => heldWords.add(word));
          return isNew && !held.has(synonym);
        });
        own.forEach((synonym) => held.add(synonym));
        return [name, ...own].join(';');
      });
      return [id, short];
    }),
  );
}

function wordsOf(name: string): readonly string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The name of an occupation and its synonyms in the language that stands at a place. */
function namesAt(names: OccupationNames, id: string, at: number): readonly string[] {
  return names[id]?.[at]?.split(';') ?? [];
}

function namesOf({ name, synonyms }: TextTree): readonly string[] {
  return [name, synonyms]
    .flatMap((text) => (typeof text === 'string' ? text.split(';') : []))
    .map((text) => text.trim());
}
