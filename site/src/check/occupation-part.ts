import type { LocaleTag } from '#content/locales.ts';
import {
  createOccupationSearch,
  type OccupationSearch,
  readNames,
  textsOfNames,
} from '#content/output/occupation-search.ts';
import type { TextTree } from '#content/translate.ts';
import type { OccupationData } from './check-data.ts';

/** What a browser loads to help with typing an occupation, as one file. */
export { OccupationCombobox } from './occupation-combobox.tsx';

/** What finds occupations by the names that were sent, and their names as texts of the language. */
export function readOccupations(
  sent: OccupationData,
  locale: LocaleTag,
): { readonly search: OccupationSearch; readonly texts: TextTree } {
  const names = readNames(sent);
  return { search: createOccupationSearch(names, locale), texts: textsOfNames(names, locale) };
}
