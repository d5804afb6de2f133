import { addDays, type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import type { FigureUnit } from '#rules/engine/fact.ts';
import { isStartKnown, type Slice } from '#rules/engine/parameter.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { lapsedAfter } from '#rules/engine/period.ts';
import type { FigureEntry } from './figure-entries.ts';

/** A stretch of days over which a figure is drawn in one way. */
export interface Stretch {
  /** Days since 1970; the end is not included. */
  readonly from: number;
  readonly to: number;
  /** The lowest and highest it may be, in the unit of the figure; the same where it is one amount. */
  readonly low: number;
  readonly high: number;
  readonly isAtLeast: boolean;
  /**
   * Confirmed by a source that decides; else it is the last amount known, one that decides nothing, or one of which
   * nobody says since when.
   */
  readonly isFirm: boolean;
  /** Begins a period of the figure, and does not only go on with it unconfirmed. */
  readonly isStart: boolean;
}

/** A figure as it is drawn. */
export interface Series {
  readonly entry: FigureEntry;
  readonly unit: FigureUnit;
  readonly stretches: readonly Stretch[];
  /** Days over which it is in force and no source gives it. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

/** The first and last day of a picture: whole years, from the first figure to the year of the last reading. */
export function spanOf(series: readonly Series[], lawDay: IsoDate): readonly [IsoDate, IsoDate] {
  const first = series.flatMap(({ entry }) => entry.figure.slices.map(({ from }) => from)).sort();
  const year = (day: string, add: number): IsoDate =>
    `${Number(day.slice(0, 4)) + add}-01-01` as IsoDate;
  return [year(first[0] ?? lawDay, 0), year(lawDay, 1)];
}

/** A figure over time, drawn no further than it was read or confirmed. */
export function seriesOf(entry: FigureEntry, lawDay: IsoDate): Series {
  const drawn = entry.figure.slices.map((slice) => stretchesOf(slice, lawDay));
  return {
    entry,
    unit: entry.figure.unit,
    stretches: drawn.flatMap(({ stretches }) => stretches),
    gaps: drawn.flatMap(({ gaps }) => gaps),
  };
}

function stretchesOf(slice: Slice, lawDay: IsoDate): Pick<Series, 'stretches' | 'gaps'> {
  const { value, provenance, confirmedThrough } = slice;
  const from = toEpochDay(slice.from);
  const lapsed = slice.to === null ? lapsedAfter(slice, lawDay) : null;
  const known = confirmedThrough ?? lawDay;
  const to = toEpochDay(slice.to ?? addDays(known > lawDay ? known : lawDay, 1));
  if (value.kind === 'unknown') return { stretches: [], gaps: [{ from, to }] };
  const [low, high] = value.kind === 'band' ? [value.from, value.to] : [value.amount, value.amount];
  const isFirm = isDecisive(provenance.confidence) && isStartKnown(slice);
  const whole = { low, high, isAtLeast: value.kind === 'atLeast', isStart: true };
  if (lapsed === null) return { stretches: [{ ...whole, from, to, isFirm }], gaps: [] };
  const turn = toEpochDay(addDays(lapsed, 1));
  return {
    stretches: [
      { ...whole, from, to: turn, isFirm },
      { ...whole, from: turn, to, isFirm: false, isStart: false },
    ],
    gaps: [],
  };
}
