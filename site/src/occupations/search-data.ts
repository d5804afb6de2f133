import type { LocaleTag } from '#content/locales.ts';
import {
  createOccupationSearch,
  type OccupationNames,
  type OccupationSearch,
} from '#content/output/occupation-search.ts';
import { occupationsInText } from '#content/output/occupations-in-text.ts';
import type { TextTree } from '#content/translate.ts';
import type { OccupationList } from '#rules/engine/occupation-list.ts';
import { type Finder, isLongText } from './search.ts';

/** What the search needs in one language besides the names of occupations: a file of its own. */
export interface SearchData {
  readonly texts: TextTree;
  /** Those that free from the labour market test, without their sources: a page of an occupation cites them. */
  readonly lists: readonly OccupationList[];
}

/** What occupations are found with. */
export interface OccupationFinder extends Finder, OccupationSearch {}

/** Makes the search over all names. Nothing is suggested for a text that is no name: it would take long. */
export function createSearch(names: OccupationNames, locale: LocaleTag): OccupationFinder {
  const search = createOccupationSearch(names, locale);
  return {
    ...search,
    find: (text) => (isLongText(text) ? [] : search.find(text)),
    findInText: (text) => occupationsInText(text, names),
  };
}
