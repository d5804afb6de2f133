import type { IsoDate } from './date.ts';
import { isDecisive, type Provenance } from './provenance.ts';

/** Days `[from, to)`, of filing where nothing else is said; an open side is `null`. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What was in force in a period, as a source says. */
export interface Dated extends Period {
  readonly provenance: Provenance;
  /** Expiring figures and lists: the last day for which this is confirmed. */
  readonly confirmedThrough?: IsoDate;
}

/** Whether a day lies in a half-open period. */
export function isDuring(period: Period | undefined, day: IsoDate): boolean {
  return (
    period === undefined ||
    ((period.from === null || period.from <= day) && (period.to === null || day < period.to))
  );
}

/** The last day for which what is in force was confirmed, if that is over; `null` where it is not. */
export function lapsedAfter({ confirmedThrough }: Dated, filedOn: IsoDate): IsoDate | null {
  return confirmedThrough !== undefined && filedOn > confirmedThrough ? confirmedThrough : null;
}

/** Whether what is in force may decide on the date: confirmed, by a source that decides. */
export function decidesOn(dated: Dated, filedOn: IsoDate): boolean {
  return lapsedAfter(dated, filedOn) === null && isDecisive(dated.provenance.confidence);
}
