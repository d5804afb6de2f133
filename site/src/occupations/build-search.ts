import { texts } from '#content/i18n.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { madeOnce } from '#content/made-once.ts';
import { namesByOccupation } from '#content/output/occupation-search.ts';
import { mergeTexts } from '#content/translate.ts';
import { catalogue } from '#rules/catalogue.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import type { OccupationList } from '#rules/engine/occupation-list.ts';
import { branchAt } from '#site/check/branch-at.ts';
import { isForPermits, knownLists } from './lists.ts';
import { createSearch, type SearchData } from './search-data.ts';

/** What can be wrong with the only field that is read here: a day. */
const dayFaults = ['notADate', 'impossibleDate', 'dateOutOfRange'] as const;

/** Its own words and those it borrows: of faults, suggestions and places. */
const spoken = [
  ...['search', 'result', 'standing.list', 'period'].map((key) => `occupationPages.${key}`),
  'occupationPages.means.german-speaking-community',
  ...dayFaults.map((kind) => `check.faults.${kind}`),
  ...['faultsTitle', 'fields.occupation'].map((key) => `check.${key}`),
  'jurisdictions',
];

const searched = knownLists(catalogue.lists).filter(isForPermits).map(withoutSources);

/** The file of each language, named after what is in it so that browsers can keep it for good. */
export const searchFiles = locales.map(({ tag }) => {
  const data: SearchData = {
    texts: mergeTexts(...spoken.map((key) => branchAt(texts[tag], key.split('.')))),
    lists: searched,
  };
  return { locale: tag, name: `occupation-search.${tag}.${contentHash(data)}`, data };
});

/** Where a page finds the data of its language. */
export function searchAddress(locale: LocaleTag): string {
  const file = searchFiles.find((one) => one.locale === locale);
  if (!file) throw new Error(`no words for the search in "${locale}"`);
  return `/check/${file.name}.json`;
}

/** The search where pages are made: at build and in the Worker. */
export const searchIn = madeOnce((locale: LocaleTag) =>
  createSearch(namesByOccupation(texts, locale), locale),
);

/** How well a list is supported decides; who says so does not. */
function withoutSources({ id, slices }: OccupationList): OccupationList {
  const bare = (slice: OccupationList['slices'][number]) => ({
    ...slice,
    provenance: {
      ...slice.provenance,
      citations: [{ source: 'not-loaded', locator: 'notKnown' }] as const,
    },
  });
  const [first, ...rest] = slices;
  return { id, slices: [bare(first), ...rest.map(bare)] };
}
