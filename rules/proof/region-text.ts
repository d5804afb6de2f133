import { addDays, fromEpochDay, type IsoDate } from '../engine/date.ts';
import { isMoney } from '../engine/fact.ts';
import { filedOnRange } from '../engine/filed-on-range.ts';
import type { Axis, AxisCell, Range } from './axis.ts';
import type { Box } from './regions.ts';
import type { Span } from './spans.ts';

/** What people in a region have in common about one fact. */
export interface Trait {
  readonly fact: string;
  /** The option, occupation, yes or no that they have; empty for numbers and dates. */
  readonly values: readonly (string | boolean | number)[];
  /** Whether they have any other than these. */
  readonly isOther: boolean;
  /** The ranges they are in, one list for each quantity that matters. */
  readonly ranges: readonly { readonly quantity: string; readonly within: readonly Range[] }[];
  /** They do not give the number, or may not. */
  readonly leftOut: 'must' | 'may' | 'no';
}

/** What people in a box have in common, in the order in which it is asked. */
export function traitsOf(axes: readonly Axis[], box: Box): readonly Trait[] {
  return [...box]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, cells]) => {
      const axis = axes[place];
      return axis ? [traitOf(axis, cells)] : [];
    });
}

function traitOf(axis: Axis, cells: ReadonlySet<number>): Trait {
  const { fact, quantities } = axis;
  const inside = axis.cells.filter((_, i) => cells.has(i));
  const outside = axis.cells.filter((_, i) => !cells.has(i));
  const isOther = fact.kind !== 'boolean' && valuesIn(outside).length < valuesIn(inside).length / 2;
  const stated = inside.filter(({ isLeftOut }) => !isLeftOut);
  return {
    fact: fact.id,
    values: valuesIn(isOther ? outside : inside),
    isOther,
    ranges: quantities.flatMap(({ id }, i) => {
      const all = merged(
        axis.cells.flatMap(({ ranges, isLeftOut }) => (isLeftOut ? [] : (ranges[i] ?? []))),
      );
      const within = merged(stated.flatMap(({ ranges }) => ranges[i] ?? []));
      const isAll = JSON.stringify(all) === JSON.stringify(within);
      return isAll || within.length === 0 ? [] : [{ quantity: id, within }];
    }),
    leftOut: !inside.some(({ isLeftOut }) => isLeftOut)
      ? 'no'
      : stated.length === 0
        ? 'must'
        : 'may',
  };
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

/** A region in plain words and ids: "job-place flanders, pay-yearly 43,000.00 to 48,911.99, filed from 2026-01-01". */
export function regionText(axes: readonly Axis[], box: Box, spans: readonly Span[]): string {
  const parts = traitsOf(axes, box).map((trait) => traitText(axes, trait));
  const text = parts.length === 0 ? 'everybody' : parts.join('; ');
  return spans.length === 0 ? text : `${text}; filed ${spansText(spans)}`;
}

/** Filing dates in words; spans that follow each other are one. */
export function spansText(spans: readonly Span[]): string {
  const found: { from: IsoDate; last: IsoDate }[] = [];
  for (const { from, last } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = found.at(-1);
    if (before && addDays(before.last, 1) >= from)
      before.last = last > before.last ? last : before.last;
    else found.push({ from, last });
  }
  return found
    .map(({ from, last }) =>
      last === filedOnRange.max
        ? `from ${from}`
        : from === last
          ? `on ${from}`
          : `${from} to ${last}`,
    )
    .join(' or ');
}

function traitText(axes: readonly Axis[], trait: Trait): string {
  const fact = axes.find((axis) => axis.fact.id === trait.fact)?.fact;
  const without = `no ${trait.fact} given`;
  if (trait.leftOut === 'must') return without;
  if (trait.values.length > 0) {
    const names = trait.values.map((value) =>
      value === true ? 'yes' : value === false ? 'no' : String(value),
    );
    const shown =
      names.length > 6 ? [...names.slice(0, 5), `${String(names.length - 5)} more`] : names;
    return `${trait.fact} ${trait.isOther ? 'not ' : ''}${shown.join(' or ')}`;
  }
  const unit = fact?.kind === 'number' ? fact.unit : null;
  const ranges = trait.ranges.map(({ quantity, within }) => {
    const isDay = fact?.kind === 'date' && quantity === fact.id;
    const number = (value: number) =>
      isDay ? fromEpochDay(value) : unit && isMoney(unit) ? moneyText(value) : String(value);
    const bounds = fact?.kind === 'number' ? { from: fact.min, to: fact.max } : null;
    return `${quantity.replace('@filedOn', ' days before filing')} ${within
      .map((range) => rangeText(range, number, bounds))
      .join(' or ')}`;
  });
  return (
    [...ranges, ...(trait.leftOut === 'may' ? [without] : [])].join(' or ') || `any ${trait.fact}`
  );
}

function rangeText(
  { from, to }: Range,
  text: (value: number) => string,
  bounds: Range | null,
): string {
  if (from === to) return text(from);
  if (!Number.isFinite(to) || to === bounds?.to) return `${text(from)} or more`;
  if (!Number.isFinite(from) || from === bounds?.from) return `up to ${text(to)}`;
  return `${text(from)} to ${text(to)}`;
}

/** Cents as an amount with two decimals. */
export function moneyText(cents: number): string {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${euros}.${String(cents % 100).padStart(2, '0')}`;
}
