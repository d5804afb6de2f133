import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leastMonthly,
  type PayInPlace,
  type PayInput,
  payInPlaces,
  payLawOf,
} from '#rules/calculators/pay.ts';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';

const payLaw = payLawOf(catalogue);
const law = indexLaw({ ...payLaw, occupations: [], lists: [], routes: [], checks: [] });

/** In force and confirmed for every region. */
const usual = { per: 'month', employer: 'belgian', filedOn: '2025-06-02' } as const;
const at = (place: LocalJurisdiction, input: PayInput): PayInPlace => {
  const found = payInPlaces(payLaw.tests, law, input).find((one) => one.place === place);
  if (!found) throw new Error(`nothing for "${place}"`);
  return found;
};
const standing = (figure: string, place: LocalJurisdiction, input: PayInput) => {
  const found = at(place, input).readings.find(({ test }) => test.figure === figure);
  return found && [found.standing, found.doubt];
};

describe('what pay is in a place', () => {
  it('is 13.92 months in Flanders for a contract in Belgium, and at least twelve otherwise', () => {
    expect(at('flanders', { ...usual, amount: 370_344 }).yearly).toEqual({
      from: 5_155_188,
      to: 5_155_188,
    });
    for (const employer of ['posted', null] as const) {
      expect(at('flanders', { ...usual, employer, amount: 370_344 }).yearly).toEqual({
        from: 4_444_128,
        to: null,
      });
    }
  });

  it('is no year in Brussels, at least twelve months in Wallonia, a range in the German-speaking Community', () => {
    expect(at('brussels', { ...usual, amount: 370_344 }).yearly).toBeNull();
    expect(at('wallonia', { ...usual, amount: 370_344 }).yearly).toEqual({
      from: 4_444_128,
      to: null,
    });
    expect(at('german-speaking-community', { ...usual, amount: 370_344 }).yearly).toEqual({
      from: 4_444_128,
      to: 5_155_188,
    });
  });

  it('is rounded up where a month is the least that reaches a year', () => {
    const inFlanders = at('flanders', { ...usual, per: 'year', amount: 4_891_200 });
    // 48,912 / 13.92 is 3,513.793...
    expect(inFlanders.monthly).toEqual({ from: 351_380, to: 351_380 });
    expect(inFlanders.readings[0]?.monthly).toEqual({ from: 351_380, to: 351_380 });
  });

  it('is at most a twelfth of a year where no division is published', () => {
    for (const place of ['brussels', 'wallonia'] as const) {
      const { monthly } = at(place, { ...usual, per: 'year', amount: 5_000_000 });
      expect(monthly).toEqual({ from: null, to: 416_666 });
    }
  });
});

describe('how pay stands', () => {
  it('turns at the cent, as the route reads it', () => {
    const of = (amount: number) =>
      standing('flanders-highly-skilled-full', 'flanders', { ...usual, amount });
    expect([of(351_379), of(351_380)]).toEqual([
      ['below', null],
      ['above', null],
    ]);
    const inBrussels = (amount: number) =>
      standing('brussels-highly-skilled-basic', 'brussels', { ...usual, amount });
    expect([inBrussels(370_343), inBrussels(370_344)]).toEqual([
      ['below', null],
      ['above', null],
    ]);
  });

  it('is not confirmed after the last day of an amount', () => {
    const later = { ...usual, filedOn: '2026-11-21' } as const;
    expect(
      standing('flanders-highly-skilled-full', 'flanders', { ...later, amount: 351_380 }),
    ).toEqual(['aboveLastKnown', null]);
    expect(
      standing('flanders-highly-skilled-full', 'flanders', { ...later, amount: 351_379 }),
    ).toEqual(['belowLastKnown', null]);
  });

  it('cannot be told where pay, convention or amount is missing, and says which', () => {
    const month = { ...usual, amount: 370_344 };
    expect(standing('wallonia-highly-skilled-full', 'wallonia', month)).toEqual(['open', 'yearly']);
    const year = { ...usual, per: 'year', amount: 5_200_000 } as const;
    expect(standing('brussels-highly-skilled-basic', 'brussels', year)).toEqual([
      'open',
      'monthly',
    ]);
    const community = 'german-speaking-community';
    expect(standing(`${community}-highly-skilled-four-years`, community, month)).toEqual([
      'open',
      'convention',
    ]);
    expect(standing(`${community}-blue-card-amount`, community, month)).toEqual(['open', 'amount']);
  });

  it('says nothing for a day whose law is not held, nor against figures of other days', () => {
    const early = { ...usual, amount: 370_344, filedOn: '2020-01-01' } as const;
    expect(payInPlaces(payLaw.tests, law, early).map(({ isHeld }) => isHeld)).toEqual(
      Array.from({ length: 4 }, () => false),
    );
    // Teachers have an amount of their own since May 2024.
    const before = { ...usual, amount: 370_344, filedOn: '2024-04-30' } as const;
    expect(standing('flanders-highly-skilled-teacher', 'flanders', before)).toBeUndefined();
  });
});

it('the least month reaches the year, and a cent less does not', () => {
  const inYear = (month: number, factor: number) => Math.floor((month * factor) / 100);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 150_000_000 }),
      fc.constantFrom(1200, 1392),
      (year, factor) => {
        const month = leastMonthly(year, factor);
        expect(inYear(month, factor)).toBeGreaterThanOrEqual(year);
        expect(inYear(month - 1, factor)).toBeLessThan(year);
      },
    ),
  );
});
