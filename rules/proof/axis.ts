import type { Answer, AnswerValue } from '../engine/answer.ts';
import { fromEpochDay, type IsoDate, toEpochDay } from '../engine/date.ts';
import { elapsed } from '../engine/elapsed.ts';
import type { ElapsedUnit, Fact } from '../engine/fact.ts';
import type { Span } from './spans.ts';

/** Whole numbers from one to another; both are included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What tests look at of a number or a date: the value itself, or the time from it to the filing date. */
export interface Quantity {
  /** The fact that tests name; for a date held against the filing date its id with `@filedOn`. */
  readonly id: string;
  /** In which time is counted; `null` for the value itself. */
  readonly unit: ElapsedUnit | null;
}

/** People of whom every test of a fact says the same, on every date. */
export interface AxisCell {
  /** Options or occupations; empty for numbers and dates. */
  readonly values: readonly AnswerValue[];
  /** For numbers and dates: one range for each quantity of the axis. */
  readonly ranges: readonly Range[];
  /** The person says not to have it, or not to know it: for an optional number. */
  readonly isLeftOut?: true;
}

/** A fact that is asked, cut into cells. */
export interface Axis {
  readonly fact: Fact;
  readonly quantities: readonly Quantity[];
  readonly cells: readonly AxisCell[];
}

/** The range of a quantity in a cell; `null` where the axis does not have it. */
export function rangeOf({ quantities }: Axis, cell: AxisCell, quantity: string): Range | null {
  return cell.ranges[quantities.findIndex(({ id }) => id === quantity)] ?? null;
}

/**
 * An answer that lies in a cell for somebody who files on a day; `null` where nobody does. Of a range its first value
 * or its last one, or whichever is no end of the calendar: of people over 30 the youngest.
 */
export function answerIn(
  { fact, quantities }: Axis,
  cell: AxisCell,
  filedOn: IsoDate,
  end: 'first' | 'last' | 'inner' = 'inner',
): Answer | null {
  if (cell.isLeftOut) return { unknown: true };
  if (cell.values.length > 0) return cell.values[0] ?? null;
  if (fact.kind !== 'date') {
    const [range] = cell.ranges;
    return (end === 'last' ? range?.to : range?.from) ?? null;
  }
  const { from, to } = daysIn(fact, quantities, cell, toEpochDay(filedOn));
  if (from > to) return null;
  const isLast = end === 'inner' ? from === toEpochDay(fact.min) : end === 'last';
  return fromEpochDay(isLast ? to : from);
}

const filings = new WeakMap<AxisCell, Map<string, IsoDate | null>>();

/** The first filing date within a span for which somebody is in the cell of a date; `null` where there is none. */
export function firstFiling(axis: Axis, cell: AxisCell, span: Span): IsoDate | null {
  const known = filings.get(cell) ?? new Map<string, IsoDate | null>();
  filings.set(cell, known);
  const key = `${span.from} ${span.last}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = filingIn(axis, cell, span);
  known.set(key, made);
  return made;
}

function filingIn(axis: Axis, cell: AxisCell, span: Span): IsoDate | null {
  const { fact, quantities } = axis;
  if (fact.kind !== 'date') return span.from;
  const last = toEpochDay(span.last);
  const own = ownDays(fact, quantities, cell);
  // The later the filing, the later the days that fit: skip to the first filing late enough, then look on.
  let low = toEpochDay(span.from);
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (daysIn(fact, quantities, cell, middle).to >= own.from) high = middle;
    else low = middle + 1;
  }
  for (let day = low; day <= last; day += 1) {
    const { from, to } = daysIn(fact, quantities, cell, day);
    if (from <= to) return fromEpochDay(day);
    if (from > own.to) return null;
  }
  return null;
}

type DateFact = Extract<Fact, { kind: 'date' }>;

/** The days that the cell allows by themselves, whenever somebody files. */
function ownDays({ min, max }: DateFact, quantities: readonly Quantity[], cell: AxisCell): Range {
  const value = cell.ranges[quantities.findIndex(({ unit }) => unit === null)];
  return {
    from: Math.max(toEpochDay(min), value?.from ?? -Infinity),
    to: Math.min(toEpochDay(max), value?.to ?? Infinity),
  };
}

/** The days that lie in the cell for somebody who files on a day. */
function daysIn(
  fact: DateFact,
  quantities: readonly Quantity[],
  cell: AxisCell,
  filedOn: number,
): Range {
  let { from, to } = ownDays(fact, quantities, cell);
  quantities.forEach(({ unit }, i) => {
    const range = cell.ranges[i];
    if (unit === null || !range) return;
    const count = (day: number) => elapsed(fromEpochDay(day), fromEpochDay(filedOn), unit);
    // Later days count less: those in the range are the ones from the first that is not above it.
    from = firstDay(from, to + 1, (day) => count(day) <= range.to);
    to = firstDay(from, to + 1, (day) => count(day) < range.from) - 1;
  });
  return { from, to };
}

/** The first day from one up to another for which something holds that holds for every later one, else the other. */
function firstDay(from: number, end: number, holds: (day: number) => boolean): number {
  let [low, high] = [from, Math.max(from, end)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
