import type { Truth } from './claims.ts';
import type { IsoDate } from './date.ts';
import type { Hole } from './hole.ts';
import { isDecisive, type Provenance } from './provenance.ts';

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
  /** For each occupation asked about whether it is on the list. */
  readonly certain: readonly Truth[];
  readonly lastKnown: readonly Truth[];
  /** Why it is not known of those of which it is not. */
  readonly hole: Hole;
}

/** Looks occupations up in the list of the filing date. */
export function membershipOn(
  list: OccupationList,
  occupations: readonly string[],
  filedOn: IsoDate,
): MembershipOn {
  const slice = list.slices.find((s) => s.from <= filedOn && (s.to === null || filedOn < s.to));
  const missing: Hole = { kind: 'unknownList', list: list.id };
  const nothing = occupations.map((): Truth => 'unknown');
  if (!slice) return { slice: null, certain: nothing, lastKnown: nothing, hole: missing };
  const { confirmedThrough } = slice;
  const named = namedIn(slice, occupations);
  if (confirmedThrough !== undefined && filedOn > confirmedThrough) {
    const hole: Hole = { kind: 'lapsedList', list: list.id, confirmedThrough };
    return { slice, certain: nothing, lastKnown: named, hole };
  }
  const certain = isDecisive(slice.provenance.confidence) ? named : nothing;
  return { slice, certain, lastKnown: named, hole: missing };
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
