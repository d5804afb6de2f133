/** What a browser loads to help with typing an occupation, as one file. */
export { createOccupationSearch, textsOfNames } from '#content/output/occupation-search.ts';
export { OccupationCombobox } from './occupation-combobox.tsx';
