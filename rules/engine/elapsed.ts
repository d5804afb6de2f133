import { addDays, addMonths, ageOn, birthday, monthsBetween, toEpochDay } from './date.ts';
import type { IsoDate } from './date.ts';
import type { ElapsedUnit } from './fact.ts';

const DAYS_PER_WEEK = 7;

/** Full weeks of seven days from `since` to `until`, rounded down: one day before is -1. */
export function weeksBetween(since: IsoDate, until: IsoDate): number {
  return Math.floor((toEpochDay(until) - toEpochDay(since)) / DAYS_PER_WEEK);
}

/**
 * Full units of time from `since` to `until`, rounded down: 0 on the day itself, -1 on the day before.
 * Years are full on the birthday, for 29 February on 1 March in years without that day; months on the same day
 * of the month or, where the month is too short, on its last day.
 */
export function elapsed(since: IsoDate, until: IsoDate, unit: ElapsedUnit): number {
  switch (unit) {
    case 'years':
      return ageOn(since, until);
    case 'months':
      return monthsBetween(since, until);
    case 'weeks':
      return weeksBetween(since, until);
    case 'days':
      return toEpochDay(until) - toEpochDay(since);
  }
}

/** The first day on which at least `count` full units, a whole number, have elapsed since `since`. */
export function whenElapsed(since: IsoDate, count: number, unit: ElapsedUnit): IsoDate {
  switch (unit) {
    case 'years':
      return birthday(since, count);
    case 'months':
      return addMonths(since, count);
    case 'weeks':
      return addDays(since, count * DAYS_PER_WEEK);
    case 'days':
      return addDays(since, count);
  }
}
