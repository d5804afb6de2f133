import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  birthDatesOfAge,
  birthday,
  fromEpochDay,
  type IsoDate,
  isIsoDate,
  monthsBetween,
  toEpochDay,
} from '#rules/engine/date.ts';
import { elapsed, whenElapsed } from '#rules/engine/elapsed.ts';
import { runs } from './runs.ts';

const anyDate = fc
  .integer({ min: toEpochDay('1930-01-01'), max: toEpochDay('2035-12-31') })
  .map(fromEpochDay);

describe('calendar dates', () => {
  it.each([
    '2026-02-30',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '2026-11-21T00:00',
    '',
    '0000-01-01',
    // The hundred years that other calendars read as the twentieth century.
    '0099-12-31',
    '2026/11-21',
    '2026-11/21',
    '2026-00-21',
    '2026-11-00',
    // What stands beside the digits in the order of letters.
    '2026-11-2/',
    '2026-11-2:',
    '202a-11-21',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it.each<IsoDate>(['0100-01-01', '2000-02-29', '2400-02-29', '2400-03-01', '9999-12-31'])(
    'takes %s, also as a number of days',
    (date) => {
      expect(isIsoDate(date)).toBe(true);
      expect(fromEpochDay(toEpochDay(date))).toBe(date);
    },
  );

  it('counts days there and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        expect(isIsoDate(date)).toBe(true);
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(toEpochDay(addDays(date, days)) - toEpochDay(date)).toBe(days);
      }),
    );
  });

  it('reaches an age on the birthday and not the day before', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 90 }), (birth, age) => {
        const day = birthday(birth, age);
        expect(ageOn(birth, day)).toBe(age);
        expect(ageOn(birth, addDays(day, -1))).toBe(age - 1);
      }),
    );
  });

  it('gives those born on 29 February their birthday on 1 March in other years', () => {
    expect(birthday('1996-02-29', 30)).toBe('2026-03-01');
    expect(birthday('1996-02-29', 28)).toBe('2024-02-29');
    expect(ageOn('1996-02-29', '2026-02-28')).toBe(29);
  });

  it('finds the birth dates of an age on a day that not every year has', () => {
    expect(birthDatesOfAge(20, '2024-02-29')).toEqual({ from: '2003-03-01', to: '2004-02-29' });
    expect(birthDatesOfAge(19, '2024-02-28')).toEqual({ from: '2004-02-29', to: '2005-02-28' });
    expect(birthDatesOfAge(18, '2023-02-28')).toEqual({ from: '2004-02-29', to: '2005-02-28' });
  });

  it('finds exactly the birth dates of an age', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 14, max: 90 }), (day, age) => {
        const { from, to } = birthDatesOfAge(age, day);
        expect([ageOn(from, day), ageOn(to, day)]).toEqual([age, age]);
        expect(ageOn(addDays(from, -1), day)).toBe(age + 1);
        expect(ageOn(addDays(to, 1), day)).toBe(age - 1);
      }),
    );
  });
});

/** Any day, and more often than chance would have it the last days of a month. */
const anyDay = fc.oneof(
  anyDate,
  anyDate.map((date) => addDays(addMonths(`${date.slice(0, 7)}-01` as IsoDate, 1), -1)),
  fc.constantFrom<IsoDate>('2000-02-29', '2023-02-28', '2024-02-29', '2026-01-31', '2027-12-31'),
);
const anyCount = fc.integer({ min: -600, max: 600 });
const anyUnit = fc.constantFrom('years', 'months', 'weeks', 'days');
const temporal = (date: IsoDate) => Temporal.PlainDate.from(date);

describe('months and elapsed time', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -48, '2020-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-06-30', -4, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ] as const)('%s and %i months make %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });

  it('adds as the Temporal calendar does, in both directions', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (date, count) => {
        const later = (duration: Temporal.DurationLike) =>
          temporal(date).add(duration, { overflow: 'constrain' }).toString();
        expect(addMonths(date, count)).toBe(later({ months: count }));
        expect(whenElapsed(date, count, 'months')).toBe(later({ months: count }));
        expect(whenElapsed(date, count, 'weeks')).toBe(later({ weeks: count }));
        expect(whenElapsed(date, count, 'days')).toBe(later({ days: count }));
        const leapDay = date.endsWith('-02-29') && !temporal(date).add({ years: count }).inLeapYear;
        expect(whenElapsed(date, count, 'years')).toBe(
          temporal(date)
            .add({ years: count })
            .add({ days: leapDay ? 1 : 0 })
            .toString(),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('counts full units as the Temporal calendar does, in both directions', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (since, until) => {
        const between = (largestUnit: 'years' | 'months' | 'weeks' | 'days') =>
          temporal(since).until(temporal(until), { largestUnit });
        const days = between('days').days;
        const weeks = between('weeks');
        const months = between('months');
        // Temporal rounds towards zero, we round down.
        expect(elapsed(since, until, 'days')).toBe(days);
        expect(elapsed(since, until, 'weeks')).toBe(weeks.weeks - (weeks.days < 0 ? 1 : 0));
        // Temporal counts a month from the 31st as full only on a 31st; the law's months end on the last day.
        const isLastDay = addMonths(since, monthsBetween(since, until)) === until;
        if (Number(since.slice(8)) > 28 && isLastDay) return;
        expect(monthsBetween(since, until)).toBe(months.months - (months.days < 0 ? 1 : 0));
        if (since.endsWith('-02-29')) return;
        const years = between('years');
        const isBroken = years.months < 0 || years.days < 0;
        expect(elapsed(since, until, 'years')).toBe(years.years - (isBroken ? 1 : 0));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('reaches a count on the first day on which it has elapsed, in both directions', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyUnit, (since, count, unit) => {
        const day = whenElapsed(since, count, unit);
        expect(elapsed(since, day, unit)).toBe(count);
        expect(elapsed(since, addDays(day, -1), unit)).toBe(count - 1);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never counts less as time goes on', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyUnit, (since, until, unit) => {
        const now = elapsed(since, until, unit);
        expect([now, now + 1]).toContain(elapsed(since, addDays(until, 1), unit));
      }),
    );
  });

  it.each([
    ['2026-03-01', '2026-03-01', 'weeks', 0],
    ['2026-03-01', '2026-02-28', 'weeks', -1],
    ['2026-03-01', '2026-05-02', 'weeks', 8],
    ['2026-03-01', '2026-05-03', 'weeks', 9],
    ['2024-01-31', '2024-02-28', 'months', 0],
    ['2024-01-31', '2024-02-29', 'months', 1],
    ['2024-02-29', '2025-02-28', 'years', 0],
    ['2024-02-29', '2025-03-01', 'years', 1],
    ['2024-02-29', '2025-02-28', 'months', 12],
  ] as const)('from %s to %s, in %s: %i', (since, until, unit, count) => {
    expect(elapsed(since, until, unit)).toBe(count);
  });
});
