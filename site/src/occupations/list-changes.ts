import { addDays } from '#rules/engine/date.ts';
import {
  type ListSlice,
  type Membership,
  membershipOn,
  type OccupationList,
} from '#rules/engine/occupation-list.ts';

/** What a list changed against the one before it, as far as both are known. */
export interface ListChanges {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** On one of the two, and not known of the other. */
  readonly open: readonly string[];
  readonly before: ListSlice;
}

/** Compares a list with the one that held on the day before; `null` where we hold none of that day. */
export function changesOf(list: OccupationList, { from }: ListSlice): ListChanges | null {
  const eve = addDays(from, -1);
  const before = list.slices.find((slice) => slice.to === from);
  if (!before) return null;
  const named = [before, ...list.slices.filter((slice) => slice.from === from)].flatMap(
    ({ listed, removed, unresolved = [] }) => [...listed, ...removed, ...unresolved],
  );
  const moves = [...new Set(named)].map((id) => ({
    id,
    was: membershipOn(list, id, eve).lastKnown,
    is: membershipOn(list, id, from).lastKnown,
  }));
  const moved = (was: Membership, is: Membership) =>
    moves.flatMap((move) => (move.was === was && move.is === is ? [move.id] : []));
  return {
    added: moved('notListed', 'listed'),
    gone: moved('listed', 'notListed'),
    open: [...moved('unresolved', 'listed'), ...moved('listed', 'unresolved')],
    before,
  };
}
