import { addDays, type IsoDate } from '../engine/date.ts';
import type { Law } from '../engine/law.ts';
import { isOverdue, type Review, reviewsOf } from './calendar.ts';
import { type Lapse, lapsesOf } from './lapses.ts';

/** The windows in which what comes is named, the nearest first. */
export const windows = [7, 30, 60] as const;

/** How fresh a law is on a day. Nothing stands in two windows: each is named in the nearest. */
export interface Freshness {
  /** What had to be read again before the day. */
  readonly overdue: readonly Review[];
  /** What is confirmed no longer, and decides nothing from then on. */
  readonly lapsed: readonly Lapse[];
  readonly coming: readonly {
    readonly days: number;
    readonly due: readonly Review[];
    readonly lapsing: readonly Lapse[];
  }[];
}

/** What is overdue and what lapsed on a day, and what follows within 7, 30 and 60 days. */
export function freshnessOn(law: Law, today: IsoDate): Freshness {
  const reviews = reviewsOf(law);
  const lapses = lapsesOf(law);
  const coming = windows.map((days, i) => {
    const before = windows[i - 1];
    const after = before === undefined ? addDays(today, -1) : addDays(today, before);
    const last = addDays(today, days);
    const isIn = (day: IsoDate) => day > after && day <= last;
    return {
      days,
      due: reviews.filter(({ due }) => isIn(due)),
      lapsing: lapses.filter(({ lastDay }) => isIn(lastDay)),
    };
  });
  return {
    overdue: reviews.filter((review) => isOverdue(review, today)),
    lapsed: lapses.filter(({ lastDay }) => lastDay < today),
    coming,
  };
}
