import type { IsoDate } from '../engine/date.ts';

/** What a list says of the occupations under one of its names. */
export type EntryStatus = 'listed' | 'unresolved' | 'removed';

/** A name as the list prints it, in the language of the list, and the occupations that it covers. */
export interface OfficialEntry {
  /** `null` for occupations that may stand under some name of the list, we do not know which. */
  readonly name: string | null;
  /** Its number on the list, as printed: `3° a`. */
  readonly entry?: string;
  readonly occupations: readonly string[];
  readonly status: EntryStatus;
}

/** The names of one period of a list. */
export interface OfficialNamesSlice {
  readonly from: IsoDate;
  /** Language of the names, where it is another than that of the list. */
  readonly lang?: string;
  readonly entries: readonly OfficialEntry[];
}

/** What a list prints, period by period. Kept out of the catalogue, so that browsers do not load it. */
export interface OfficialNames {
  readonly list: string;
  /** Language of the list, as a BCP 47 tag. */
  readonly lang: string;
  readonly slices: readonly OfficialNamesSlice[];
}
