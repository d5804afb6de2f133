import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { publicPages } from '#site/layouts/public-pages.ts';
import { entriesIn, searchIn } from '#site/search/entries.ts';
import { packEntries, searchOver } from '#site/search/search-data.ts';
import { builtPages } from './built-pages.ts';

const pages = new Map(builtPages.map((page) => [page.path, page.html]));

const pathsFor = (tag: 'nl' | 'fr' | 'de' | 'en', text: string): readonly string[] =>
  searchIn(tag)
    .find(text)
    .groups.flatMap(({ entries }) => entries.map((entry) => entry.path));

describe.each(locales)('the search in $label', ({ tag }) => {
  const entries = entriesIn(tag);

  it('leads only to pages, and places in pages, that are there', () => {
    const lost = entries.filter((entry) => {
      const [address = '', id] = entry.path.split('#');
      const html = pages.get(address);
      return html === undefined || (id !== undefined && !html.includes(` id="${id}"`));
    });
    expect(lost.map((entry) => entry.path)).toEqual([]);
  });

  it('leads to every page but the home page and its own', () => {
    const found = new Set(entries.map((entry) => entry.path.split('#')[0]));
    const missing = publicPages
      .map((slugs) => path(tag, ...slugs))
      .filter((address) => ![path(tag), path(tag, 'search')].includes(address))
      .filter((address) => !found.has(address));
    expect(missing).toEqual([]);
  });

  it('finds what an entry is called, among the first', () => {
    const { find } = searchIn(tag);
    const lost = entries
      .filter((_, at) => at % 7 === 0)
      .filter(({ title, kind }) => {
        const group = find(title).groups.find((one) => one.kind === kind);
        return !group?.entries.slice(0, 12).some((entry) => entry.title === title);
      });
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it('finds the same in the browser', () => {
    const packed = { entries: packEntries(entries), ignored: '', texts: {} };
    const { title = '' } = entries.at(-1) ?? {};
    expect(searchOver(packed).find(title).count).toBeGreaterThan(0);
  });
});

it.each([
  ['en', 'blue card', '/en/routes/flanders-blue-card/'],
  ['en', 'HIGLY skilld flanders', '/en/routes/flanders-highly-skilled/'],
  ['nl', 'europese blauwe kaart', '/nl/routes/flanders-blue-card/'],
  ['fr', 'metier en penurie', '/fr/occupations/'],
  ['de', 'krankenpfleger', '/de/occupations/nurse/'],
  ['nl', 'infirmier', '/nl/occupations/nurse/'],
  ['nl', 'verpleegkundige', '/nl/occupations/nurse/'],
  ['en', 'how can I get my unemployment benefit', '/en/benefit-end/'],
  ['fr', 'VDAB', '/fr/services/flanders/#vdab'],
  ['nl', 'diploma erkennen', '/nl/guides/diploma-flanders/'],
  ['en', 'leefloon', '/en/glossary/#living-wage'],
  ['en', 'privacy', '/en/privacy/'],
] as const)('in %s, “%s” finds %s', (tag, text, wanted) => {
  expect(pathsFor(tag, text)).toContain(wanted);
});

it('puts what has the name in another language before what only shares the word', () => {
  const [occupations] = searchIn('de').find('Nurse').groups;
  expect(occupations?.entries[0]?.path).toBe('/de/occupations/nurse/');
});

it('answers a pasted text with pages that share words with it, and repeats only its beginning', () => {
  const letter =
    `Dear Sir or Madam, my brother is a nurse in Morocco and a hospital in Ghent wants to hire
    him. Which permit does he need, and how much must they pay? `.repeat(40);
  const { fit, asked, count } = searchIn('en').find(letter);
  expect(fit).toBe('long');
  expect(asked.length).toBeLessThanOrEqual(61);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(12);
});

it('finds nothing for nothing, and for no word of ours', () => {
  for (const text of ['', '   ', '?!', 'xqzvw']) expect(searchIn('en').find(text).count).toBe(0);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { count, groups } = searchIn('nl').find(text);
      expect(groups.flatMap(({ entries }) => entries)).toHaveLength(count);
    }),
    { numRuns: 100 },
  );
});
