import type { Truth } from './claims.ts';
import type { IsoDate } from './date.ts';
import type { Hole } from './hole.ts';
import { decidesOn, isDuring, lapsedAfter } from './period.ts';
import type { Provenance } from './provenance.ts';

/** An occupation that lists can name. Ids are permanent; names are words. */
export interface Occupation {
  readonly id: string;
}

/** A list of occupations that an authority fixes for a period, as far as we hold it. */
export interface OccupationList {
  readonly id: string;
  readonly slices: readonly [ListSlice, ...ListSlice[]];
}

/** The list of one period `[from, to)`. */
export interface ListSlice {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** Whether every name is known to us: only then is an occupation that is not named not on the list. */
  readonly isComplete: boolean;
  /** Ids of the occupations on the list. */
  readonly listed: readonly string[];
  /** Published removals: certainly not on the list, even where it is not complete. */
  readonly removed: readonly string[];
  readonly provenance: Provenance;
  readonly confirmedThrough?: IsoDate;
  readonly reviewBy?: IsoDate;
}

/** Which occupations are on a list on a date, for a decision and at the last list known, and what is missing. */
export interface MembershipOn {
  readonly slice: ListSlice | null;
  /** For each occupation asked about whether it is on the list; empty where nothing is known. */
  readonly certain: readonly Truth[];
  readonly lastKnown: readonly Truth[];
  /** Why it is not known of those of which it is not. */
  readonly hole: Hole;
}

/** Looks occupations up in the list of the filing date. */
export function membershipOn(
  { id, slices }: OccupationList,
  occupations: readonly string[],
  filedOn: IsoDate,
): MembershipOn {
  const slice = slices.find((one) => isDuring(one, filedOn)) ?? null;
  const lastKnown = slice ? namedIn(slice, occupations) : [];
  const certain = slice && decidesOn(slice, filedOn) ? lastKnown : [];
  const confirmedThrough = slice && lapsedAfter(slice, filedOn);
  const hole: Hole =
    confirmedThrough === null
      ? { kind: 'unknownList', list: id }
      : { kind: 'lapsedList', list: id, confirmedThrough };
  return { slice, certain, lastKnown, hole };
}

function namedIn(slice: ListSlice, occupations: readonly string[]): readonly Truth[] {
  const [listed, removed] = [new Set(slice.listed), new Set(slice.removed)];
  return occupations.map((occupation) =>
    listed.has(occupation)
      ? 'true'
      : slice.isComplete || removed.has(occupation)
        ? 'false'
        : 'unknown',
  );
}
