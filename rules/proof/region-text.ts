import { fromEpochDay } from '../engine/date.ts';
import { isMoney } from '../engine/fact.ts';
import { filedOnRange } from '../engine/filed-on-range.ts';
import type { Axis, Range } from './axis.ts';
import type { Box } from './regions.ts';
import { joinedSpans, type Span } from './spans.ts';
import { type Trait, traitsOf } from './traits.ts';

/** A region in plain words and ids: "job-place flanders, pay-yearly 43,000.00 to 48,911.99, filed from 2026-01-01". */
export function regionText(axes: readonly Axis[], box: Box, spans: readonly Span[]): string {
  const parts = traitsOf(axes, box, spans).map((trait) => traitText(axes, trait));
  const text = parts.length === 0 ? 'everybody' : parts.join('; ');
  return spans.length === 0 ? text : `${text}; filed ${spansText(spans)}`;
}

/** Filing dates in words. */
export function spansText(spans: readonly Span[]): string {
  return joinedSpans(spans)
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
  const alternatives = trait.ranges.map((ranges) =>
    ranges
      .map(({ quantity, within }) => {
        const isDay = fact?.kind === 'date' && quantity === fact.id;
        const number = (value: number) =>
          isDay ? fromEpochDay(value) : unit && isMoney(unit) ? moneyText(value) : String(value);
        const name = quantity.replace('@filedOn', ' days before filing');
        return `${name} ${within.map((range) => rangeText(range, number)).join(' or ')}`;
      })
      .join(' and '),
  );
  const all = [...alternatives, ...(trait.leftOut === 'may' ? [without] : [])];
  return all.length > 0 ? all.join(' or ') : `any ${trait.fact}`;
}

function rangeText({ from, to }: Range, text: (value: number) => string): string {
  if (from === to) return text(from);
  if (to === Infinity) return `${text(from)} or more`;
  return from === -Infinity ? `up to ${text(to)}` : `${text(from)} to ${text(to)}`;
}

/** Cents as an amount with two decimals. */
function moneyText(cents: number): string {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${euros}.${String(cents % 100).padStart(2, '0')}`;
}
