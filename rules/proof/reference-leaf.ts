import type { CaseDates } from '../engine/answer.ts';
import type { Leaf } from '../engine/condition.ts';
import { type IsoDate, toEpochDay } from '../engine/date.ts';
import type { IndexedLaw } from '../engine/law.ts';
import type { ListSlice } from '../engine/occupation-list.ts';
import type { Slice } from '../engine/parameter.ts';
import type { Value } from './reference-facts.ts';

export type Truth3 = 'true' | 'false' | 'unknown';

/** How the unknown parts of the law are read. */
export type Reading = 'certain' | 'ifAgreed' | 'lastKnown';
export const readings: readonly Reading[] = ['certain', 'lastKnown', 'ifAgreed'];

/** The law as of the filing date, and the dates that time is counted to. */
export interface Held {
  readonly law: IndexedLaw;
  readonly filedOn: IsoDate;
  readonly clock: CaseDates;
}

/** A leaf, for one value of the fact it tests. */
export function valueOfLeaf(leaf: Leaf, value: Value, held: Held, reading: Reading): Truth3 {
  const { confidence } = leaf.provenance;
  if (reading !== 'lastKnown' && !mayDecide(confidence)) return 'unknown';
  switch (leaf.kind) {
    case 'oneOf':
      return isEither(leaf.values.some((wanted) => wanted === value));
    case 'listMembership':
      return membership(leaf.list, String(value), held, reading);
    case 'between':
      return isEither(Number(value) >= leaf.from && Number(value) <= leaf.to);
    case 'date': {
      const day = dayOf(leaf.day, held.clock);
      if (day === null) return 'unknown';
      return isEither(leaf.operator === 'onOrAfter' ? Number(value) >= day : Number(value) <= day);
    }
    case 'compare': {
      const amount =
        'literal' in leaf.against
          ? exactly(leaf.against.literal)
          : amountOn(leaf.against.parameter, held, reading);
      return compare(Number(value), leaf.operator, amount);
    }
  }
}

/**
 * An amount as far as we hold it: it lies in `[from, to]`. `isUnsettled`: of an exact amount, sources disagree
 * whether having exactly that is enough.
 */
interface Amount {
  readonly from: number;
  readonly to: number;
  readonly isUnsettled: boolean;
}

const anyAmount: Amount = { from: -Infinity, to: Infinity, isUnsettled: false };

function exactly(amount: number): Amount {
  return { from: amount, to: amount, isUnsettled: false };
}

/** The common answer for every amount that it may be; the disputed equal amount is neither enough nor too little. */
function compare(
  value: number,
  operator: 'atLeast' | 'atMost' | 'over' | 'under',
  { from, to, isUnsettled }: Amount,
): Truth3 {
  if (isUnsettled && value === from) return 'unknown';
  switch (operator) {
    case 'atLeast':
      return value >= to ? 'true' : value < from ? 'false' : 'unknown';
    case 'under':
      return value < from ? 'true' : value >= to ? 'false' : 'unknown';
    case 'over':
      return value > to ? 'true' : value <= from ? 'false' : 'unknown';
    case 'atMost':
      return value <= from ? 'true' : value > to ? 'false' : 'unknown';
  }
}

function amountOn(id: string, { law, filedOn }: Held, reading: Reading): Amount {
  const parameter = law.parameters.get(id);
  if (parameter === undefined) throw new Error(`no parameter ${id}`);
  const slice = sliceOn<Slice>(parameter.slices, filedOn);
  if (slice === undefined) return anyAmount;
  const { value } = slice;
  const isHeld = !isLapsed(slice, filedOn) && mayDecide(slice.provenance.confidence);
  if (!isHeld && reading !== 'lastKnown') return anyAmount;
  if (value.kind === 'atLeast') {
    return reading === 'lastKnown'
      ? exactly(value.amount)
      : { from: value.amount, to: Infinity, isUnsettled: false };
  }
  if (value.kind === 'unknown') return anyAmount;
  if (value.kind === 'band') return { from: value.from, to: value.to, isUnsettled: false };
  return { ...exactly(value.amount), isUnsettled: value.exactHit === 'unsettled' };
}

function membership(
  id: string,
  occupation: string,
  { law, filedOn }: Held,
  reading: Reading,
): Truth3 {
  const list = law.lists.get(id);
  if (list === undefined) throw new Error(`no list ${id}`);
  const slice = sliceOn<ListSlice>(list.slices, filedOn);
  if (slice === undefined) return 'unknown';
  const isHeld = !isLapsed(slice, filedOn) && mayDecide(slice.provenance.confidence);
  if (!isHeld && reading !== 'lastKnown') return 'unknown';
  if (slice.listed.includes(occupation)) return 'true';
  if (slice.unresolved?.includes(occupation)) return 'unknown';
  return slice.isComplete || slice.removed.includes(occupation) ? 'false' : 'unknown';
}

function sliceOn<S extends Pick<Slice, 'from' | 'to'>>(
  slices: readonly S[],
  filedOn: string,
): S | undefined {
  return slices.find(({ from, to }) => from <= filedOn && (to === null || filedOn < to));
}

function isLapsed(slice: Pick<Slice, 'confirmedThrough'>, filedOn: string): boolean {
  return slice.confirmedThrough !== undefined && slice.confirmedThrough < filedOn;
}

/** Numbers from which the outcome of a test can be another one: each threshold and the number after it. */
export function thresholdsOf(leaf: Leaf, held: Held): readonly number[] {
  switch (leaf.kind) {
    case 'oneOf':
    case 'listMembership':
      return [];
    case 'between':
      return [leaf.from, leaf.to].flatMap(around);
    case 'date':
      return [dayOf(leaf.day, held.clock) ?? Infinity].flatMap(around);
    case 'compare': {
      if ('literal' in leaf.against) return around(leaf.against.literal);
      const id = leaf.against.parameter;
      const amounts = readings.map((reading) => amountOn(id, held, reading));
      return amounts.flatMap(({ from, to }) => [from, to]).flatMap(around);
    }
  }
}

function around(threshold: number): readonly number[] {
  return Number.isFinite(threshold) ? [threshold, threshold + 1] : [];
}

function dayOf(day: IsoDate | 'filedOn' | 'startsOn', dates: CaseDates): number | null {
  const date = day === 'filedOn' || day === 'startsOn' ? dates[day] : day;
  return date === undefined ? null : toEpochDay(date);
}

function mayDecide(confidence: string): boolean {
  return ['official', 'professional', 'report'].includes(confidence);
}

export function isEither(holds: boolean): Truth3 {
  return holds ? 'true' : 'false';
}
