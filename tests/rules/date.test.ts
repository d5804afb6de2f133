import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageOn,
  birthDatesOfAge,
  birthday,
  fromEpochDay,
  isIsoDate,
  toEpochDay,
} from '#rules/engine/date.ts';

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
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

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
