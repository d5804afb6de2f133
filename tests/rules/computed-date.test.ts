import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { computedDate } from '#rules/engine/computed-date.ts';
import { indexLaw } from '#rules/engine/law.ts';

/** The months of a benefit: twelve, and one for each 104 days beyond 312, at most 24. */
const right = {
  monthsFrom: 'from',
  months: 12,
  growth: { by: 'days', each: 104, beyond: 312, atMost: 24 },
};

describe('the last day before an age', () => {
  const before30 = { dayBeforeAge: 30, birthDate: 'born' } as const;

  it.each([
    ['1996-05-10', '2026-05-09'],
    ['1996-01-01', '2025-12-31'],
    // Thirty on 1 March where the year has no 29 February.
    ['1996-02-29', '2026-02-28'],
  ])('of somebody born on %s is %s', (born, day) => {
    expect(computedDate(before30, { born })).toBe(day);
  });

  it.each([[{}], [{ born: { from: '1996-05-10' } }], [{ born: '1996-02-30' }]])(
    'is not known from %j',
    (answers) => {
      expect(computedDate(before30, answers)).toBeNull();
    },
  );
});

describe('a day some months after another', () => {
  it.each([
    [0, '2027-04-01'],
    [311, '2027-04-01'],
    [415, '2027-04-01'],
    [416, '2027-05-01'],
    [520, '2027-06-01'],
    [1559, '2028-03-01'],
    [1560, '2028-04-01'],
    [20_000, '2028-04-01'],
  ])('is, with %i days, %s', (days, day) => {
    expect(computedDate(right, { from: '2026-04-01', days })).toBe(day);
  });

  it('is the last day of a month that is too short', () => {
    expect(computedDate({ monthsFrom: 'from', months: 12 }, { from: '2028-02-29' })).toBe(
      '2029-02-28',
    );
    expect(computedDate(right, { from: '2026-08-31', days: 1560 })).toBe('2028-08-31');
    expect(computedDate(right, { from: '2026-08-31', days: 936 })).toBe('2028-02-29');
  });

  it.each([
    ['nothing was said', {}],
    ['the days were not said', { from: '2026-04-01' }],
    ['the first day is not known', { from: { unknown: true }, days: 520 }],
    ['the days are a range', { from: '2026-04-01', days: { from: 400, to: 520 } }],
    ['the first day does not exist', { from: '2026-02-30', days: 520 }],
    ['the days are no whole number', { from: '2026-04-01', days: 520.5 }],
  ] satisfies readonly [string, Answers][])('is not told where %s', (_, answers) => {
    expect(computedDate(right, answers)).toBeNull();
  });
});

describe('a day some days after another', () => {
  const withinNinety = { daysFrom: 'ended', days: 90 } as const;

  it.each([
    ['2026-09-27', '2026-12-26'],
    ['2027-12-01', '2028-02-29'],
  ])('is, 90 days after %s, %s', (ended, day) => {
    expect(computedDate(withinNinety, { ended })).toBe(day);
  });

  it.each([[{}], [{ ended: { unknown: true } }], [{ ended: '2026-02-30' }]] satisfies [Answers][])(
    'is not known from %j',
    (answers) => {
      expect(computedDate(withinNinety, answers)).toBeNull();
    },
  );
});

describe('the end of a new right to benefit', () => {
  const law = indexLaw(catalogue);
  const endOf = (answers: Answers) => {
    const { routes } = assess(law, {
      ...{ check: 'benefit-end', voice: 'worker', filedOn: '2026-11-26' },
      answers: {
        ...{ 'benefit-kind': 'unemployment', 'benefit-regime': 'new', 'age-at-claim': 40 },
        ...{ 'claim-year': '2026', 'training-occupation': 'not-shortage', ...answers },
      },
    });
    const route = routes.find(({ route: id }) => id === 'federal-benefit-end-date');
    if (!route) throw new Error('no such route');
    const date = (id: string) => route.consequences.find((one) => one.id === id)?.date;
    return {
      partsDependOn: route.partsDependOn,
      unemployment: date('federal-benefit-end-new-duration'),
      insertion: date('federal-benefit-end-new-insertion'),
    };
  };

  it('waits for the first day and the days of work', () => {
    const { partsDependOn, unemployment } = endOf({});
    expect(partsDependOn).toEqual(['right-from', 'days-for-right']);
    expect(unemployment).toBeNull();
  });

  it('is counted from both', () => {
    const said = { 'right-from': '2026-04-15', 'days-for-right': 624 };
    expect(endOf(said)).toEqual({ partsDependOn: [], unemployment: '2027-07-15' });
  });

  it('is twelve months after the first day for insertion benefit, whatever was worked', () => {
    const said = { 'benefit-kind': 'insertion', 'right-from': '2026-04-15' };
    expect(endOf(said)).toEqual({ partsDependOn: [], insertion: '2027-04-15' });
  });

  it('is not waited for under the transitional rules', () => {
    expect(endOf({ 'benefit-regime': 'transitional', 'benefit-period': 'second' })).toEqual({
      partsDependOn: [],
    });
  });
});
