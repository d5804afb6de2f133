import type { AnswerValue } from '../engine/answer.ts';
import { fromEpochDay, type IsoDate } from '../engine/date.ts';
import type { Jurisdiction } from '../engine/route.ts';
import type { Axis, AxisCell, Range } from './axis.ts';
import type { SameSpans } from './same-spans.ts';
import { joinedSpans, type Span } from './spans.ts';
import type { Subject } from './subject.ts';

/** How far a finding reaches: the narrowest region by place, filing dates and facts, each for itself, that holds it. */
export interface Extent {
  readonly place: Jurisdiction;
  readonly filed: readonly Span[];
  /** By the fact that tests name; facts that set no bounds are left out. */
  readonly who: Readonly<Record<string, Bounds>>;
}

/** What people of an extent answer to one question, and what they do not. */
export type Bounds =
  | { readonly values: readonly AnswerValue[]; readonly others: readonly AnswerValue[] }
  /** A number or a day; `null` at the end of the scale. */
  | { readonly from: number | IsoDate | null; readonly to: number | IsoDate | null };

/** The extent of some people: what they answer is held against what everybody can answer who files then. */
export function extentOf(subject: Subject, people: readonly SameSpans[]): Extent {
  const { logic, part, axes } = subject;
  const some = people.filter(({ node }) => node !== logic.never);
  const existing = some.map(({ spans }) =>
    spans.map((span) => subject.here(span)).reduce(logic.either),
  );
  const who = axes.flatMap((axis, place) => {
    const isIn = (nodes: readonly number[]) => (cell: AxisCell) =>
      nodes.some(
        (node) => subject.diagrams.restrict(node, place, axis.cells.indexOf(cell)) !== logic.never,
      );
    const all = axis.cells.filter(isIn(existing));
    const inside = all.filter(isIn(some.map(({ node }) => node)));
    return inside.length === all.length ? [] : boundsOf(axis, inside, all);
  });
  return {
    place: part.place,
    filed: joinedSpans(some.flatMap(({ spans }) => spans)),
    who: Object.fromEntries(who),
  };
}

function boundsOf(
  axis: Axis,
  inside: readonly AxisCell[],
  all: readonly AxisCell[],
): readonly (readonly [string, Bounds])[] {
  const { fact, quantities } = axis;
  const valuesIn = (cells: readonly AxisCell[]) => cells.flatMap(({ values }) => values);
  if (valuesIn(all).length > 0) {
    const others = all.filter((cell) => !inside.includes(cell));
    return [[fact.id, { values: valuesIn(inside), others: valuesIn(others) }]];
  }
  return quantities.flatMap(({ id, unit }, i) => {
    const [least, whole] = [inside, all].map((cells) => hullOf(cells, i));
    if (!least || !whole) return [];
    const isDay = fact.kind === 'date' && unit === null;
    const told = (end: number, ofAll: number) =>
      end === ofAll ? null : isDay ? fromEpochDay(end) : end;
    const from = told(least.from, whole.from);
    const to = told(least.to, whole.to);
    return from === null && to === null ? [] : [[id, { from, to }] as const];
  });
}

/** From the least to the most of what is stated. */
function hullOf(cells: readonly AxisCell[], quantity: number): Range | null {
  const ranges = cells.flatMap(({ ranges, isLeftOut }) =>
    isLeftOut ? [] : (ranges[quantity] ?? []),
  );
  const [first, ...rest] = ranges;
  if (!first) return null;
  return rest.reduce(
    (hull, { from, to }) => ({ from: Math.min(hull.from, from), to: Math.max(hull.to, to) }),
    first,
  );
}
