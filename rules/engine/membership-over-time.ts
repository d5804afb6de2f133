import { addDays, type IsoDate } from './date.ts';
import {
  type ListSlice,
  type Membership,
  membershipOn,
  type OccupationList,
} from './occupation-list.ts';
import { decidesOn, isDuring, lapsedAfter, type Period } from './period.ts';

/**
 * Why it is not known whether an occupation is on a list: we hold none of that time (`noList`); the one we hold was
 * confirmed for earlier days (`lapsed`); its sources may not decide (`unconfirmed`); a source names the occupation
 * for a list of which we do not hold every name (`reported`); a name on the list may mean it (`mayBeMeant`); or it
 * may stand among the names that we do not hold (`namesMissing`).
 */
export type Doubt =
  'noList' | 'lapsed' | 'unconfirmed' | 'reported' | 'mayBeMeant' | 'namesMissing';

/** How an occupation stands on a list for applications filed in a period. */
export interface MembershipSpan extends Period {
  /** As a verdict takes it. */
  readonly membership: Membership;
  /** At the last list known, which decides nothing. */
  readonly lastKnown: Membership;
  readonly slice: ListSlice | null;
  /** Set where the membership is unresolved. */
  readonly doubt: Doubt | null;
}

/**
 * How an occupation stands on a list on every day there is, in the order of time: before the first list that we hold,
 * on each list, and after the last. What holds on a day is looked up as for a verdict.
 */
export function membershipOverTime(
  list: OccupationList,
  occupation: string,
): readonly MembershipSpan[] {
  const days = turnsOf(list);
  const spanFrom = (from: IsoDate | null, to: IsoDate | null, day: IsoDate): MembershipSpan => {
    const { slice, certain, lastKnown } = membershipOn(list, occupation, day);
    const doubt = certain === 'unresolved' ? doubtOf(slice, occupation, day) : null;
    return { from, to, membership: certain, lastKnown, slice, doubt };
  };
  const [first] = list.slices;
  return [
    spanFrom(null, first.from, addDays(first.from, -1)),
    ...days.map((day, i) => spanFrom(day, days[i + 1] ?? null, day)),
  ];
}

/** The span in which a day lies. */
export function spanOn(spans: readonly MembershipSpan[], day: IsoDate): MembershipSpan | undefined {
  return spans.find((span) => isDuring(span, day));
}

/** The days on which what we know of a list may change: where its periods meet, and after the last confirmed day. */
export function turnsOf({ slices }: OccupationList): readonly IsoDate[] {
  const days = slices.flatMap(({ from, to, confirmedThrough }) => [
    from,
    ...(to === null ? [] : [to]),
    ...(confirmedThrough === undefined ? [] : [addDays(confirmedThrough, 1)]),
  ]);
  return [...new Set(days)].sort();
}

function doubtOf(slice: ListSlice | null, occupation: string, day: IsoDate): Doubt {
  if (!slice) return 'noList';
  if (lapsedAfter(slice, day) !== null) return 'lapsed';
  if (!decidesOn(slice, day)) return 'unconfirmed';
  if (!slice.unresolved?.includes(occupation)) return 'namesMissing';
  return slice.isComplete ? 'mayBeMeant' : 'reported';
}
