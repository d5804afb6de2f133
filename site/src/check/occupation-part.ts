import { h, type JSX } from 'preact';
import type { LocaleTag } from '#content/locales.ts';
import {
  createOccupationSearch,
  type OccupationSearch,
  readNames,
  textsOfNames,
} from '#content/output/occupation-search.ts';
import type { TextTree } from '#content/translate.ts';
import type { OccupationData } from './check-data.ts';
import { OccupationCombobox } from './occupation-combobox.tsx';
import { OccupationField as TypedOccupation, type OccupationProps } from './occupation-field.tsx';

/** What a browser loads to ask for an occupation, as one file. */
export function OccupationField(props: OccupationProps): JSX.Element {
  return h(TypedOccupation, { ...props, Combobox: OccupationCombobox });
}

/** What finds occupations by the names that were sent, and their names as texts of the language. */
export function readOccupations(
  sent: OccupationData,
  locale: LocaleTag,
): { readonly search: OccupationSearch; readonly texts: TextTree } {
  const names = readNames(sent);
  return { search: createOccupationSearch(names, locale), texts: textsOfNames(names, locale) };
}
