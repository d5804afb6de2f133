import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '#content/i18n.ts';
import { locales, type LocaleTag, sharedLocales } from '#content/locales.ts';
import {
  createOccupationSearch,
  namesByOccupation,
  readNames,
  type SentNames,
  sentNames,
  textsOfNames,
  withoutRepetition,
} from '#content/output/occupation-search.ts';
import { otherOccupation } from '#content/output/other-occupation.ts';
import { type TextTree, textsOfArea } from '#content/translate.ts';
import { catalogue } from '#rules/catalogue.ts';

const namesFor = (tag: LocaleTag) => namesByOccupation(texts, tag);
const searches = locales.map(({ tag }) => ({
  tag,
  search: createOccupationSearch(namesFor(tag), tag),
}));

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
}

const text = (tree: TextTree, field: string): string => {
  const found = tree[field];
  return typeof found === 'string' ? found : '';
};

const entriesOf = (tag: LocaleTag): readonly Entry[] =>
  Object.entries(textsOfArea(texts[tag], 'occupations')).flatMap(([id, entry]) =>
    typeof entry === 'object' && id !== otherOccupation
      ? [{ id, name: text(entry, 'name'), synonyms: text(entry, 'synonyms').split(';') }]
      : [],
  );

const isShared = (tag: LocaleTag): boolean => sharedLocales.some((shared) => shared === tag);

/** English words that are no name: readers of other languages than these are given the names alone. */
const givenEnglish: readonly LocaleTag[] = ['nl', 'fr', 'en'];
const inEnglish: readonly [text: string, id: string][] = [
  ['plumb', 'sanitary-installer'],
  ['purchasing officer', 'buyer'],
];

describe.each(searches)('the search of a reader of $tag', ({ tag, search }) => {
  it('finds every occupation first by its own name', () => {
    const missed = entriesOf(tag)
      .map(({ id, name }) => ({ id, found: search.find(name) }))
      .filter(({ id, found }) => found[0] !== id);
    expect(missed).toEqual([]);
  });

  it.each([
    ['verpleegkundige', 'nurse'],
    ['verpleegkundge', 'nurse'],
    ['INFIRMIERE', 'nurse'],
    ['infirmière', 'nurse'],
    ['krankenpfleger', 'nurse'],
    ['metser', 'bricklayer'],
    ['macon', 'bricklayer'],
    ['Maurer', 'bricklayer'],
    ['lkw fahrer', 'lorry-driver'],
    ['lorry drivr', 'lorry-driver'],
    ['chauffeur', 'lorry-driver'],
    // Names that only the lists of Brussels and Wallonia print.
    ['métreur', 'quantity-surveyor'],
    ['comptable', 'bookkeeper'],
    ['conducteur de chantier', 'site-supervisor'],
    ['enseignant', 'teacher'],
    ['boekhouder', 'bookkeeper'],
    ['logopedist', 'speech-therapist'],
    ['Buchhalter', 'bookkeeper'],
    ['Apotheker', 'pharmacist'],
    ['WIG-Schweißer', 'tig-welder'],
    ['skip lorry', 'skip-lorry-driver'],
    ['HR manager', 'human-resources-manager'],
    ...(givenEnglish.includes(tag) ? inEnglish : []),
  ])('finds for "%s" %s', (text, id) => {
    expect(search.find(text)).toContain(id);
  });

  it('finds nothing for nothing and for no word of ours', () => {
    expect(search.find('')).toEqual([]);
    expect(search.find(' ? ')).toEqual([]);
    expect(search.find('xyzzy')).toEqual([]);
  });

  it('never finds the occupation that is none of the others', () => {
    expect(search.find(search.name(otherOccupation, tag) ?? '')).not.toContain(otherOccupation);
  });

  it('finds only occupations of the register, few and each once, whatever is typed', () => {
    const ids = new Set(catalogue.occupations.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const found = search.find(text);
        expect(found.every((id) => ids.has(id))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

const differing = searches.filter(({ tag }) => tag === 'en' || !isShared(tag));

it.each(differing)('finds for a reader of $tag every occupation by a shared name', ({ search }) => {
  const missed = sharedLocales.flatMap((tag) =>
    entriesOf(tag).filter(({ id, name }) => !search.find(name).includes(id)),
  );
  expect(missed).toEqual([]);
});

it.each(locales)('holds every name in $tag, also without repetition', ({ tag }) => {
  const names = namesFor(tag);
  const held = Object.entries(textsOfNames(withoutRepetition(names), tag));
  const search = createOccupationSearch(withoutRepetition(names), tag);
  const wanted = Object.entries(textsOfArea(texts[tag], 'occupations')).map(([id, entry]) => [
    id,
    { name: typeof entry === 'object' ? text(entry, 'name') : '' },
  ]);
  expect(held).toEqual(wanted);
  expect(held.map(([id]) => [id, { name: search.name(id, tag) }])).toEqual(wanted);
});

it('finds the same without what the languages repeat of each other', () => {
  const names = namesFor('en');
  const whole = createOccupationSearch(names, 'en');
  const short = createOccupationSearch(withoutRepetition(names), 'en');
  const missed = entriesOf('en').filter(({ id, name, synonyms }) =>
    [name, ...synonyms].some(
      (called) => whole.find(called).includes(id) && !short.find(called).includes(id),
    ),
  );
  expect(missed).toEqual([]);
  expect(JSON.stringify(withoutRepetition(names)).length).toBeLessThan(
    JSON.stringify(names).length,
  );
});

it.each(locales)('reads names for $tag as they were before they were sent', ({ tag }) => {
  const names = withoutRepetition(namesFor(tag));
  const arrived = JSON.parse(JSON.stringify(sentNames(names))) as SentNames;
  expect(readNames(arrived)).toEqual(names);
});

it('knows the occupation that is none of the others as the register does', () => {
  expect(catalogue.occupations.filter(({ isRest }) => isRest).map(({ id }) => id)).toEqual([
    otherOccupation,
  ]);
  const named = catalogue.lists.flatMap(({ slices }) =>
    slices.flatMap(({ listed, removed, unresolved = [] }) => [
      ...listed,
      ...removed,
      ...unresolved,
    ]),
  );
  expect(named).not.toContain(otherOccupation);
});
