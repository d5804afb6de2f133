import type { Answer } from '../engine/answer.ts';
import { addDays, type IsoDate, toEpochDay } from '../engine/date.ts';
import type { FigureUnit } from '../engine/fact.ts';
import type { Bounds, Parameter, Slice } from '../engine/parameter.ts';
import { decidesOn, isDuring } from '../engine/period.ts';
import type { PremiumInput } from './inputs.ts';
import { shareOf, whole } from './rounding.ts';
import { figuresOf, percentagesOf, type Scheme, type SchemeId } from './scheme.ts';
import { schemes } from './schemes.ts';

/** From an amount to another, EUR cents a month, both included; `to: null` where nothing is known above. */
export interface Range {
  readonly from: number;
  readonly to: number | null;
}

/** One way through the formula, step by step; EUR cents a month, but for the rates. */
export interface Working {
  readonly wage: number;
  /** The worker's contribution that comes off; `null` where none does. */
  readonly contribution: number | null;
  readonly income: number;
  /** Wage less contribution less income; below zero where the income is above. */
  readonly difference: number;
  /** Percent of the difference. */
  readonly percentage: number;
  /** The premium before tax, never below zero. */
  readonly premium: number;
  /** Withholding tax on it, and what is left; `null` where nothing about tax was found. */
  readonly tax: number | null;
  readonly afterTax: number | null;
}

/** The premium under one percentage, or in one third of the training. */
export interface Part {
  readonly percentage: Bounds;
  /** First and last day, where a third of the training has known ones. */
  readonly during: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly premium: Range;
  readonly afterTax: Range | null;
  /** The formula at the lowest and the highest premium; `null` where an amount in it is not known at all. */
  readonly least: Working | null;
  readonly most: Working | null;
}

/** A figure that the formula counts with, on the day that decides. */
export interface PremiumFigure extends Slice {
  readonly parameter: string;
  readonly unit: FigureUnit;
}

export type Premium =
  | {
      readonly kind: 'refused';
      readonly scheme: SchemeId;
      /** Other rules held for a training that starts that day, or we hold none. */
      readonly why: 'otherRules' | 'notHeld';
      /** First day of a training of which we hold the rules. */
      readonly from: IsoDate;
    }
  | {
      readonly kind: 'counted';
      readonly scheme: SchemeId;
      /** Trainings that start on these days `[from, to)` are counted like this. */
      readonly period: { readonly from: IsoDate; readonly to: IsoDate | null };
      /** The first day of the training is not known: it is taken to be in the newest period. */
      readonly isStartAssumed: boolean;
      /** Every figure is confirmed for that day by a source that decides. */
      readonly isConfirmed: boolean;
      /** One, or one for each percentage that it may be, or one for each third. */
      readonly parts: readonly [Part, ...Part[]];
      readonly partsAre: 'one' | 'options' | 'thirds';
      /** Over all parts. */
      readonly premium: Range;
      readonly afterTax: Range | null;
      readonly figures: readonly PremiumFigure[];
    };

/** Counts the premium of a month; for input without faults (`premiumFaults`). */
export function premiumOf(input: PremiumInput): Premium {
  const scheme = schemes[input.scheme];
  const parameters = figuresOf(scheme);
  const held = latest(parameters.map(({ slices: [first] }) => first.from));
  const newest = latest(parameters.map(({ slices }) => slices.at(-1)?.from ?? held));
  const day = input.startsOn ?? newest;
  const figures = parameters.flatMap((parameter) => figureOn(parameter, day) ?? []);
  if (day < held || figures.length < parameters.length) {
    const why = day < held ? scheme.before : 'notHeld';
    return { kind: 'refused', scheme: scheme.id, why, from: held };
  }
  const parts = partsOf(scheme, input, (parameter) => amountOn(parameter, day));
  const untils = figures.flatMap(({ to }) => to ?? []).sort();
  return {
    kind: 'counted',
    scheme: scheme.id,
    period: { from: latest(figures.map(({ from }) => from)), to: untils[0] ?? null },
    isStartAssumed: input.startsOn === null,
    isConfirmed: figures.every((figure) => decidesOn(figure, day)),
    parts,
    partsAre: scheme.percentage.kind === 'thirds' ? 'thirds' : parts.length > 1 ? 'options' : 'one',
    premium: hull(parts.map(({ premium }) => premium)),
    afterTax: scheme.tax && hull(parts.flatMap(({ afterTax }) => afterTax ?? [])),
    figures,
  };
}

type AmountOf = (parameter: Parameter) => Bounds;

function partsOf(
  scheme: Scheme,
  input: PremiumInput,
  amount: AmountOf,
): readonly [Part, ...Part[]] {
  const wanted = rangeOf(input.percentage);
  const isWanted = ({ to }: Bounds) => to >= wanted.from && to <= (wanted.to ?? Infinity);
  const bounds = percentagesOf(scheme.percentage).map(amount);
  const part = (percentage: Bounds, during: Part['during'] = null) =>
    partOf(scheme, input, percentage, amount, during);
  const [first = { from: 0, to: 0 }, second = first] = bounds;
  switch (scheme.percentage.kind) {
    case 'oneOf': {
      const [least = first, ...others] = bounds.filter(isWanted);
      return [part(least), ...others.map((one) => part(one))];
    }
    case 'between': {
      const from = Math.max(first.from, wanted.from);
      return [part({ from, to: Math.min(second.to, wanted.to ?? Infinity) })];
    }
    case 'thirds': {
      const days = thirdsOf(input);
      return [part(first, days[0]), ...bounds.slice(1).map((one, i) => part(one, days[i + 1]))];
    }
    case 'fixed':
      return [part(first)];
  }
}

/** More wage never means less premium, more income never more: so the two ends of what is known hold all between. */
function partOf(
  { contribution, tax }: Scheme,
  input: PremiumInput,
  percentage: Bounds,
  amount: AmountOf,
  during: Part['during'],
): Part {
  const wage = rangeOf(input.wage);
  const income = rangeOf(input.income);
  const off = contribution && amount(contribution);
  const withheld = tax && amount(tax);
  const at = (of: number | null, less: number | null, end: 'from' | 'to', other: 'from' | 'to') =>
    of === null || less === null
      ? null
      : work({
          ...{ wage: of, income: less, percentage: percentage[end] },
          ...{ contribution: off && off[other], tax: withheld && withheld[other] },
        });
  const least = at(wage.from, income.to, 'from', 'to');
  const most = at(wage.to, income.from, 'to', 'from');
  return {
    ...{ percentage, during, least, most },
    premium: { from: least?.premium ?? 0, to: most?.premium ?? null },
    afterTax: withheld && { from: least?.afterTax ?? 0, to: most?.afterTax ?? null },
  };
}

interface Rates {
  readonly wage: number;
  readonly income: number;
  readonly percentage: number;
  /** Basis points. */
  readonly contribution: number | null;
  readonly tax: number | null;
}

function work({ wage, income, percentage, ...rates }: Rates): Working {
  const contribution = rates.contribution === null ? null : shareOf(wage, rates.contribution);
  const difference = wage - (contribution ?? 0) - income;
  const premium = shareOf(Math.max(0, difference), (percentage * whole) / 100);
  const tax = rates.tax === null ? null : shareOf(premium, rates.tax);
  const afterTax = tax === null ? null : premium - tax;
  return { wage, contribution, income, difference, percentage, premium, tax, afterTax };
}

/** What an answer leaves possible: a value, a range, or anything from nothing up. */
function rangeOf(answer: Answer): Range {
  if (typeof answer === 'number') return { from: answer, to: answer };
  const { from, to } = typeof answer === 'object' && !('anyOf' in answer) ? ends(answer) : {};
  return {
    from: typeof from === 'number' ? from : 0,
    to: typeof to === 'number' ? to : null,
  };
}

function ends(answer: object): { readonly from?: unknown; readonly to?: unknown } {
  return answer;
}

/**
 * First and last day of each third, counted in days of the calendar: our own reading, because no source says how the
 * thirds are counted. None where a day is not known, or there are fewer than three.
 */
function thirdsOf({ startsOn, endsOn }: PremiumInput): readonly Part['during'][] {
  if (startsOn === null || endsOn === null) return [];
  const days = toEpochDay(endsOn) - toEpochDay(startsOn) + 1;
  if (days < 3) return [];
  const dayAfter = (thirds: number) => addDays(startsOn, Math.floor((days * thirds) / 3));
  return [0, 1, 2].map((i) => ({ from: dayAfter(i), to: addDays(dayAfter(i + 1), -1) }));
}

function hull(ranges: readonly Range[]): Range {
  const tops = ranges.map(({ to }) => to);
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: tops.includes(null) ? null : Math.max(...tops.map((to) => to ?? 0)),
  };
}

function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((last, day) => (day > last ? day : last));
}

/** The figure of a day, where it is an amount or lies between two: one that is only "at least" counts nothing. */
function figureOn({ id, unit, slices }: Parameter, day: IsoDate): PremiumFigure | null {
  const slice = slices.find((one) => isDuring(one, day));
  const isCounted = slice?.value.kind === 'exact' || slice?.value.kind === 'band';
  return isCounted ? { ...slice, parameter: id, unit } : null;
}

function amountOn({ id, slices }: Parameter, day: IsoDate): Bounds {
  const value = slices.find((one) => isDuring(one, day))?.value;
  if (value?.kind === 'exact') return { from: value.amount, to: value.amount };
  if (value?.kind === 'band') return { from: value.from, to: value.to };
  throw new Error(`no amount of "${id}"`);
}
