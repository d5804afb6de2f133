import { type Axis, type AxisCell, firstFiling, type Range } from './axis.ts';
import type { Box } from './regions.ts';
import type { Span } from './spans.ts';

/** What people in a region have in common about one fact. */
export interface Trait {
  readonly fact: string;
  /** The option, occupation, yes or no that they have; empty for numbers and dates. */
  readonly values: readonly (string | boolean | number)[];
  /** Whether they have any other than these. */
  readonly isOther: boolean;
  /** For numbers and dates: they are in one of these at least. An end of the scale is infinite. */
  readonly ranges: readonly Ranges[];
  /** They do not give the number, or may not. */
  readonly leftOut: 'must' | 'may' | 'no';
}

/** Ranges of one or several quantities of a fact, all of which hold. */
export type Ranges = readonly {
  readonly quantity: string;
  readonly within: readonly Range[];
}[];

/** What people in a box have in common, in the order in which it is asked, if they file within some spans. */
export function traitsOf(
  axes: readonly Axis[],
  box: Box,
  spans: readonly Span[],
): readonly Trait[] {
  return [...box]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, cells]) => {
      const axis = axes[place];
      return axis ? [traitOf(axis, cells, spans)] : [];
    });
}

function traitOf(whole: Axis, chosen: ReadonlySet<number>, spans: readonly Span[]): Trait {
  const { fact } = whole;
  const exists = (cell: AxisCell) =>
    spans.length === 0 || spans.some((span) => firstFiling(whole, cell, span) !== null);
  const wanted = whole.cells.filter((cell, i) => chosen.has(i) && exists(cell));
  const axis = { ...whole, cells: whole.cells.filter(exists) };
  const inside = axis.cells.filter((cell) => wanted.includes(cell));
  const outside = axis.cells.filter((cell) => !wanted.includes(cell));
  const isOther = fact.kind !== 'boolean' && valuesIn(outside).length < valuesIn(inside).length;
  const stated = inside.filter(({ isLeftOut }) => !isLeftOut);
  return {
    fact: fact.id,
    values: valuesIn(isOther ? outside : inside),
    isOther,
    ranges: stated.some(({ values }) => values.length > 0) ? [] : rangesOf(axis, stated),
    leftOut: stated.length === inside.length ? 'no' : stated.length === 0 ? 'must' : 'may',
  };
}

/** Each quantity by itself where that says the same; else cell by cell. */
function rangesOf(axis: Axis, inside: readonly AxisCell[]): readonly Ranges[] {
  const whole = axis.cells.filter(({ isLeftOut }) => !isLeftOut);
  const joined = withinOf(axis, inside);
  const isSame = (cell: AxisCell) =>
    inside.includes(cell) === cell.ranges.every((range, i) => isIn(range, joined[i] ?? []));
  const groups = whole.every(isSame) ? [joined] : inside.map((cell) => withinOf(axis, [cell]));
  const all = withinOf(axis, whole);
  return groups.flatMap((group) => {
    const ranges = axis.quantities.flatMap(({ id }, i) =>
      JSON.stringify(group[i]) === JSON.stringify(all[i])
        ? []
        : [{ quantity: id, within: unbounded(group[i] ?? [], all[i] ?? []) }],
    );
    return ranges.length === 0 ? [] : [ranges];
  });
}

function withinOf({ quantities }: Axis, cells: readonly AxisCell[]): readonly (readonly Range[])[] {
  return quantities.map((_, i) => merged(cells.flatMap(({ ranges }) => ranges[i] ?? [])));
}

/** What reaches to the end of the scale has no end there. */
function unbounded(within: readonly Range[], all: readonly Range[]): readonly Range[] {
  const [least, most] = [all[0]?.from, all.at(-1)?.to];
  return within.map(({ from, to }) => ({
    from: from === least ? -Infinity : from,
    to: to === most ? Infinity : to,
  }));
}

function isIn({ from, to }: Range, within: readonly Range[]): boolean {
  return within.some((one) => one.from <= from && to <= one.to);
}

function valuesIn(cells: readonly AxisCell[]): Trait['values'] {
  return cells.flatMap(({ values }) => values);
}

/** Ranges that touch are one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && range.from <= last.to + 1) {
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else found.push(range);
  }
  return found;
}
