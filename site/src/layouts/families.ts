import { catalogue } from '#rules/catalogue.ts';
import { publicPages } from './public-pages.ts';

/** What the portal consists of, by what people want of it and in the order of navigation; also the addresses. */
const families = {
  answers: ['checks', 'jobseekers'],
  learn: ['guides', 'services', 'glossary', 'why', 'availability', 'interview-diary'],
  lookUp: ['routes', 'figures', 'occupations', 'shortage-lists', 'search'],
  law: ['state-of-the-law', 'corrections'],
  site: ['about', 'statistics', 'partners', 'privacy', 'accessibility'],
} as const;

export type FamilyGroup = keyof typeof families;
export type Family = (typeof families)[FamilyGroup][number];

const known = new Set(publicPages.map((slugs) => slugs.join('/')));

/** Whether there is a page at an address, for searches to find. */
export const isPublic = (slugs: readonly string[]): boolean => known.has(slugs.join('/'));

/** Those of some families that have a page: nothing leads to one that is not built. */
export const built = <Some extends Family>(some: readonly Some[]): readonly Some[] =>
  some.filter((family) => isPublic([family]));

/** Every family with a page, by group. */
export const familyGroups: readonly {
  readonly group: FamilyGroup;
  readonly families: readonly Family[];
}[] = (Object.keys(families) as FamilyGroup[]).map((group) => ({
  group,
  families: built<Family>(families[group]),
}));

/** What the header offers, on every page: few and plain. */
export const headerFamilies = built([
  ...(['checks', 'guides', 'services', 'routes', 'figures', 'occupations'] as const),
  'search' as const,
]);

/** What can be looked up without a question, as the home page and the pages of errors offer it. */
export const lookUpFamilies = built([
  ...(['guides', 'services', 'occupations', 'figures', 'routes'] as const),
  ...(['shortage-lists', 'state-of-the-law'] as const),
]);

/** The family that a page belongs to; none for the home page, and for what is no page. */
export function familyOf(slugs: readonly string[]): Family | undefined {
  const [first = ''] = slugs;
  if (catalogue.checks.some(({ id }) => id === first)) return 'checks';
  return Object.values(families)
    .flat()
    .find((family) => family === first);
}

/** Families with many pages below their first: an unknown one gets an answer of its own. */
export const familiesWithPages = [
  ...(['routes', 'figures', 'occupations', 'state-of-the-law', 'guides', 'services'] as const),
] as const;
export type FamilyWithPages = (typeof familiesWithPages)[number];
