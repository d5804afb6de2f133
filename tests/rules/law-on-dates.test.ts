import { describe, expect, it } from 'vitest';
import type { CaseDates } from '#rules/engine/answer.ts';
import { addDays } from '#rules/engine/date.ts';
import { deepFreeze, indexLaw, misfit, pieceOf } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { smallLaw } from './small-law.ts';

const filedOn = '2025-06-02';
const starts = (days: number): CaseDates => ({ filedOn, startsOn: addDays(filedOn, days) });
const filed = (days: number): CaseDates => ({ filedOn: addDays(filedOn, days) });

describe('a law on the dates of cases', () => {
  it('is made ready once for a law, a filing date and a start', () => {
    const law = indexLaw(smallLaw);
    const made = lawOn(law, { filedOn });
    expect(lawOn(law, { filedOn })).toBe(made);
    expect(made).toMatchObject({ law, dates: { filedOn } });
    expect('startsOn' in made.dates).toBe(false);
    const later = lawOn(law, starts(1));
    expect(later.dates).toEqual(starts(1));
    expect(lawOn(law, starts(1))).toBe(later);
    expect(lawOn(law, { filedOn })).toBe(made);
    expect(lawOn(law, starts(2))).not.toBe(later);
    expect(lawOn(law, filed(1)).dates).toEqual(filed(1));
    expect(lawOn(indexLaw(smallLaw), { filedOn })).not.toBe(made);
  });

  it.each([
    ['filing dates', filed],
    ['starts', starts],
    ['both', (days: number): CaseDates => (days % 2 === 0 ? filed(days) : starts(days))],
  ] as const)('is kept for the last 24 %s at most, since a Worker lives long', (_name, day) => {
    const law = indexLaw(smallLaw);
    const made = Array.from({ length: 24 }, (_, days) => lawOn(law, day(days)));
    expect(made.map((one, days) => lawOn(law, day(days)) === one)).not.toContain(false);
    const last = lawOn(law, day(24));
    expect(lawOn(law, day(24))).toBe(last);
    expect(made.slice(1).map((one, days) => lawOn(law, day(days + 1)) === one)).not.toContain(
      false,
    );
    expect(lawOn(law, day(0))).not.toBe(made[0]);
  });
});

describe('the pieces of a law', () => {
  const law = indexLaw(smallLaw);

  it('are found by their ids, and none is a fault of the law or of the caller', () => {
    expect(pieceOf(law.sources, 'decree')).toBe(smallLaw.sources[0]);
    expect(pieceOf(law.occupations, 'carer')).toBe(smallLaw.occupations[2]);
    expect(() => pieceOf(law.sources, 'other')).toThrow('"other" does not fit the catalogue');
    expect(misfit('one').message).toBe('"one" does not fit the catalogue');
  });

  it('are frozen to their depth', () => {
    const value = { list: [{ deep: { text: 'one' } }], none: null, text: 'two' };
    expect(deepFreeze(value)).toBe(value);
    for (const part of [value, value.list, value.list[0], value.list[0]?.deep]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});
