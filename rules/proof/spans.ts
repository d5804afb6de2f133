import type { Leaf } from '../engine/condition.ts';
import { addDays, type IsoDate } from '../engine/date.ts';
import { filedOnRange } from '../engine/filed-on-range.ts';
import type { IndexedLaw } from '../engine/law.ts';
import type { Dated } from '../engine/period.ts';
import type { Route } from '../engine/route.ts';
import { clausesOf, treesOf } from '../engine/registry/statements.ts';
import { leavesOf } from '../engine/condition.ts';

/** Filing dates on which the law of some routes is the same throughout; both days are included. */
export interface Span {
  readonly from: IsoDate;
  readonly last: IsoDate;
}

/** A figure or list as a series in time, where a test is held against one. */
export function seriesOf(leaf: Leaf, law: IndexedLaw): readonly Dated[] {
  if (leaf.kind === 'listMembership') return law.lists.get(leaf.list)?.slices ?? [];
  return leaf.kind === 'compare' && 'parameter' in leaf.against
    ? (law.parameters.get(leaf.against.parameter)?.slices ?? [])
    : [];
}

/** The figure or list that a test is held against, if any. */
export function seriesIdOf(leaf: Leaf): string | null {
  if (leaf.kind === 'listMembership') return leaf.list;
  return leaf.kind === 'compare' && 'parameter' in leaf.against ? leaf.against.parameter : null;
}

/** Every test of a route: in its versions, and in what hangs on a condition of its own. */
export function leavesOfRoute(route: Route): readonly Leaf[] {
  return treesOf(route).flatMap(({ roots }) => roots.flatMap(leavesOf));
}

/** Days from which on the law of some routes, or what we know of it, is another. */
export function turningDays(law: IndexedLaw, routes: readonly Route[]): readonly IsoDate[] {
  const periods = routes.flatMap((route) => [
    ...route.versions,
    ...clausesOf(route).flatMap(({ clause: { during } }) => (during ? [during] : [])),
    ...leavesOfRoute(route).flatMap((leaf) => seriesOf(leaf, law)),
    ...route.fees.flatMap(({ amount }) => law.parameters.get(amount)?.slices ?? []),
  ]);
  return periods.flatMap(({ from, to, ...rest }) => {
    const { confirmedThrough } = rest as Partial<Dated>;
    const lapse = confirmedThrough === undefined ? null : addDays(confirmedThrough, 1);
    return [from, to, lapse].filter((day) => day !== null);
  });
}

/** All filing dates from the first that is held to the last that a case may carry, cut at some days. */
export function spansBetween(days: readonly IsoDate[]): readonly Span[] {
  const starts = [...new Set(days)].filter((day) => day <= filedOnRange.max).sort();
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, last: next === undefined ? filedOnRange.max : addDays(next, -1) };
  });
}

/** Filing dates of some spans; those that follow each other are one. */
export function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const found: { from: IsoDate; last: IsoDate }[] = [];
  for (const { from, last } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = found.at(-1);
    if (before && addDays(before.last, 1) >= from) {
      before.last = last > before.last ? last : before.last;
    } else found.push({ from, last });
  }
  return found;
}
