import type { Truth } from './claims.ts';
import type { IsoDate } from './date.ts';
import type { Hole } from './hole.ts';
import { decidesOn, isDuring, lapsedAfter } from './period.ts';
import type { Provenance } from './provenance.ts';

/** An occupation that lists can name. Ids are permanent; names are words. */
export interface Occupation {
  readonly id: string;
  /**
   * Occupations that may be the same job under another name. No source says that they are: where this one's place on
   * a list is unresolved, the person is asked whether one of these fits.
   */
  readonly perhaps?: readonly string[];
  /** Stands for every occupation that the register does not have: no list names it. */
  readonly isRest?: true;
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
  /**
   * Whether every name is known to us: only then is an occupation that is not named not on the list, unless it is
   * `unresolved`.
   */
  readonly isComplete: boolean;
  /** Ids of the occupations on the list. */
  readonly listed: readonly string[];
  /** Published removals: certainly not on the list, even where it is not complete. */
  readonly removed: readonly string[];
  /** Occupations that a name on the list may or may not cover: open, even where every name is known. */
  readonly unresolved?: readonly string[];
  readonly provenance: Provenance;
  readonly confirmedThrough?: IsoDate;
  readonly reviewBy?: IsoDate;
}

/** Which occupations are on a list on a date, for a decision and at the last list known, and what is missing. */
export interface Memberships {
  readonly slice: ListSlice | null;
  /** For each occupation asked about whether it is on the list; empty where nothing is known. */
  readonly certain: readonly Truth[];
  readonly lastKnown: readonly Truth[];
  /** Why it is not known of those of which it is not. */
  readonly hole: Hole;
}

/** Looks occupations up in the list of the filing date. */
export function membershipsOn(
  { id, slices }: OccupationList,
  occupations: readonly string[],
  filedOn: IsoDate,
): Memberships {
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
  const listed = new Set(slice.listed);
  const removed = new Set(slice.removed);
  const unresolved = new Set(slice.unresolved);
  return occupations.map((occupation) => {
    if (listed.has(occupation)) return 'true';
    if (unresolved.has(occupation)) return 'unknown';
    return slice.isComplete || removed.has(occupation) ? 'false' : 'unknown';
  });
}

export type Membership = 'listed' | 'notListed' | 'unresolved';

/** Whether one occupation is on a list on a date, for a decision and at the last list known. */
export function membershipOn(
  list: OccupationList,
  occupation: string,
  filedOn: IsoDate,
): {
  readonly slice: ListSlice | null;
  readonly certain: Membership;
  readonly lastKnown: Membership;
} {
  const { slice, certain, lastKnown } = membershipsOn(list, [occupation], filedOn);
  return { slice, certain: membershipOf(certain[0]), lastKnown: membershipOf(lastKnown[0]) };
}

function membershipOf(truth: Truth = 'unknown'): Membership {
  return truth === 'unknown' ? 'unresolved' : truth === 'true' ? 'listed' : 'notListed';
}
