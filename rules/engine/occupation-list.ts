import type { IsoDate } from './date.ts';
import type { Hole } from './hole.ts';
import { isDecisive, type Provenance } from './provenance.ts';

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

export type Membership = 'listed' | 'notListed' | 'unresolved';

/** Whether an occupation is on a list on a date, for a decision and at the last list known, and what is missing. */
export interface MembershipOn {
  readonly slice: ListSlice | null;
  readonly certain: Membership;
  readonly lastKnown: Membership;
  readonly hole: Hole | null;
}

/** Looks an occupation up in the list of the filing date. */
export function membershipOn(
  list: OccupationList,
  occupation: string,
  filedOn: IsoDate,
): MembershipOn {
  const slice = list.slices.find((s) => s.from <= filedOn && (s.to === null || filedOn < s.to));
  const missing: Hole = { kind: 'unknownList', list: list.id };
  if (!slice) return { slice: null, certain: 'unresolved', lastKnown: 'unresolved', hole: missing };
  const named = membershipIn(slice, occupation);
  if (slice.confirmedThrough !== undefined && filedOn > slice.confirmedThrough) {
    const { confirmedThrough } = slice;
    const hole: Hole = { kind: 'lapsedList', list: list.id, confirmedThrough };
    return { slice, certain: 'unresolved', lastKnown: named, hole };
  }
  if (!isDecisive(slice.provenance.confidence)) {
    return { slice, certain: 'unresolved', lastKnown: named, hole: missing };
  }
  return { slice, certain: named, lastKnown: named, hole: named === 'unresolved' ? missing : null };
}

function membershipIn(slice: ListSlice, occupation: string): Membership {
  if (slice.listed.includes(occupation)) return 'listed';
  if (slice.unresolved?.includes(occupation)) return 'unresolved';
  return slice.isComplete || slice.removed.includes(occupation) ? 'notListed' : 'unresolved';
}
