import {
  addDays,
  addMonths,
  ageOnDay,
  birthday,
  fromEpochDay,
  monthsBetween,
  toEpochDay,
} from './date.ts';
import type { IsoDate } from './date.ts';
import type { ElapsedUnit } from './fact.ts';

const DAYS_PER_WEEK = 7;

/**
 * Full units of time from `since` to `until`, rounded down: 0 on the day itself, -1 on the day before.
 * Years are full on the birthday, for 29 February on 1 March in years without that day; months on the same day
 * of the month or, where the month is too short, on its last day.
 */
export function elapsed(since: IsoDate, until: IsoDate, unit: ElapsedUnit): number {
  return elapsedUntil(until, unit)(toEpochDay(since));
}

/** The same until one day, for days since then that are counted from 1970: no date is written only to be read again. */
export function elapsedUntil(until: IsoDate, unit: ElapsedUnit): (since: number) => number {
  const end = toEpochDay(until);
  switch (unit) {
    case 'years':
      return ageOnDay(until);
    case 'months':
      return (since) => monthsBetween(fromEpochDay(since), until);
    case 'weeks':
      return (since) => Math.floor((end - since) / DAYS_PER_WEEK);
    case 'days':
      return (since) => end - since;
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
