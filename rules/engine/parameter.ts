import type { IsoDate } from './date.ts';
import type { FigureUnit } from './fact.ts';
import type { Hole } from './hole.ts';
import { decidesOn, isDuring, lapsedAfter } from './period.ts';
import type { Provenance } from './provenance.ts';

/** A value as far as we know it. Amounts are integer cents for money. */
export type SliceValue =
  | {
      readonly kind: 'exact';
      readonly amount: number;
      /** Sources disagree whether equal is enough. */
      readonly exactHit?: 'unsettled';
    }
  | { readonly kind: 'atLeast'; readonly amount: number }
  /** Somewhere between the two, both included. */
  | { readonly kind: 'band'; readonly from: number; readonly to: number }
  /** In force, but no source gives it. */
  | { readonly kind: 'unknown' };

/** The value of one period `[from, to)`; `to: null` is open. */
export interface Slice {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly value: SliceValue;
  readonly provenance: Provenance;
  /**
   * Whether a source says from which day the value holds. `notKnown`: none does, and `from` is only the first day for
   * which we hold it. Every first slice whose sources carry no date says which; where a source carries one, what is left
   * out is known.
   */
  readonly start?: 'known' | 'notKnown';
  /** Expiring figures: last day for which the value is confirmed. Left out in standing law. */
  readonly confirmedThrough?: IsoDate;
  /** Editorial alarm; decides nothing. Required on open ends. */
  readonly reviewBy?: IsoDate;
}

/** A dated value set by an authority. Slices are append-only, in order, without gap or overlap. */
export interface Parameter<Unit extends FigureUnit = FigureUnit> {
  readonly id: string;
  readonly unit: Unit;
  readonly slices: readonly [Slice, ...Slice[]];
}

/** Whether the day on which a value begins is one that a source gives, so that a page may say "since". */
export function isStartKnown({ start }: Pick<Slice, 'start'>): boolean {
  return start !== 'notKnown';
}

/** What a parameter is worth on a date. */
export interface ParameterValue {
  readonly slice: Slice | null;
  /** The lowest and highest amount it may be, for a decision. */
  readonly certain: Bounds;
  /** The same at the last figure known to us, for a provisional answer. */
  readonly lastKnown: Bounds;
  /** Why `certain` is wider than one amount; `null` if it is not. */
  readonly hole: Hole | null;
}

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

const anything: Bounds = { from: -Infinity, to: Infinity };

/** Looks a parameter up on the filing date. Before its first slice nothing is known, not even provisionally. */
export function valueOn({ id, slices }: Parameter, filedOn: IsoDate): ParameterValue {
  const slice = slices.find((one) => isDuring(one, filedOn)) ?? null;
  const missing: Hole = { kind: 'unknownAmount', parameter: id };
  if (!slice) return { slice, certain: anything, lastKnown: anything, hole: missing };
  const { value } = slice;
  // One cent decides: the amount itself may or may not be enough, one cent more certainly is.
  const isInDoubt = value.kind === 'exact' && value.exactHit !== undefined;
  const lastKnown = isInDoubt ? { from: value.amount, to: value.amount + 1 } : shownBounds(value);
  const confirmedThrough = lapsedAfter(slice, filedOn);
  if (confirmedThrough !== null) {
    const hole: Hole = { kind: 'lapsed', parameter: id, confirmedThrough };
    return { slice, certain: anything, lastKnown, hole };
  }
  if (!decidesOn(slice, filedOn)) return { slice, certain: anything, lastKnown, hole: missing };
  const certain = value.kind === 'atLeast' ? { from: value.amount, to: Infinity } : lastKnown;
  const exactHit: Hole = { kind: 'exactHit', parameter: id };
  const hole = value.kind === 'exact' ? (isInDoubt ? exactHit : null) : missing;
  return { slice, certain, lastKnown, hole };
}

/** An amount with the parameter and the period it belongs to. */
export interface Figure extends Slice {
  readonly parameter: string;
}

/** What a page shows and a provisional answer takes: of "at least so much" the amount itself. */
function shownBounds(value: SliceValue): Bounds {
  switch (value.kind) {
    case 'exact':
    case 'atLeast':
      return { from: value.amount, to: value.amount };
    case 'band':
      return { from: value.from, to: value.to };
    case 'unknown':
      return anything;
  }
}

/** The amounts that a value names: one, the two ends of a band, or none. */
export function amountsIn(value: SliceValue): readonly number[] {
  switch (value.kind) {
    case 'exact':
    case 'atLeast':
      return [value.amount];
    case 'band':
      return [value.from, value.to];
    case 'unknown':
      return [];
  }
}
