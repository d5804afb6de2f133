import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PremiumInput, premiumFaults } from '#rules/calculators/inputs.ts';
import { type Premium, premiumOf, type Range, type Working } from '#rules/calculators/premium.ts';
import { shareOf } from '#rules/calculators/rounding.ts';
import { percentagesOf, schemeIds } from '#rules/calculators/scheme.ts';
import { premiumFigures, schemes } from '#rules/calculators/schemes.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer } from '#rules/engine/answer.ts';

const unknown = { unknown: true } as const;
const usual: Omit<PremiumInput, 'scheme'> = {
  ...{ startsOn: '2026-11-23', endsOn: null },
  ...{ wage: 260_000, income: 130_000, percentage: unknown },
};

const input = (scheme: PremiumInput['scheme'], more: Partial<PremiumInput> = {}): PremiumInput => ({
  ...usual,
  ...more,
  scheme,
});

type Counted = Extract<Premium, { kind: 'counted' }>;

const count = (scheme: PremiumInput['scheme'], more: Partial<PremiumInput> = {}): Counted => {
  const given = input(scheme, more);
  expect(premiumFaults(given)).toEqual({});
  const premium = premiumOf(given);
  if (premium.kind !== 'counted') throw new Error(premium.why);
  return premium;
};

/** The only way through a formula whose inputs are all known. */
const exact = (scheme: PremiumInput['scheme'], more: Partial<PremiumInput> = {}): Working => {
  const [{ least, most }] = count(scheme, more).parts;
  expect(least).toEqual(most);
  if (!least) throw new Error('nothing was counted');
  return least;
};

describe('a wage of 2,600 and a benefit of 1,300 euro a month', () => {
  it.each([
    // Scheme, percentage, contribution, difference, premium, tax, after tax.
    ['ibo', 70, 33_982, 96_018, 67_213, 7_467, 59_746],
    ['ibo', 80, 33_982, 96_018, 76_814, 8_534, 68_280],
    ['ibo', 90, 33_982, 96_018, 86_416, 9_601, 76_815],
    ['ibo', 100, 33_982, 96_018, 96_018, 10_668, 85_350],
    ['pfi', 60, null, 130_000, 78_000, 8_666, 69_334],
    ['pfi', 75, null, 130_000, 97_500, 10_832, 86_668],
    ['pfi', 100, null, 130_000, 130_000, 14_443, 115_557],
  ] as const)(
    '%s at %i percent',
    (scheme, percentage, contribution, difference, premium, tax, afterTax) => {
      expect(exact(scheme, { percentage })).toEqual({
        ...{ wage: 260_000, contribution, income: 130_000, difference, percentage },
        ...{ premium, tax, afterTax },
      });
    },
  );

  it('gives a FPIE that rises by thirds', () => {
    const { parts, partsAre, premium } = count('fpie');
    expect(partsAre).toBe('thirds');
    expect(parts.map(({ percentage }) => percentage.from)).toEqual([80, 90, 100]);
    expect(parts.map((part) => part.premium.from)).toEqual([76_814, 86_416, 96_018]);
    expect(parts.map(({ afterTax }) => afterTax?.from)).toEqual([68_280, 76_815, 85_350]);
    expect(premium).toEqual({ from: 76_814, to: 96_018 });
  });

  it('gives an IBU the whole difference and says nothing about tax', () => {
    expect(exact('ibu')).toEqual({
      ...{ wage: 260_000, contribution: null, income: 130_000, difference: 130_000 },
      ...{ percentage: 100, premium: 130_000, tax: null, afterTax: null },
    });
    expect(count('ibu').afterTax).toBeNull();
  });
});

describe('what is not known gives a range', () => {
  it('over the four percentages of an IBO, each of them shown', () => {
    const { parts, partsAre, premium, afterTax } = count('ibo');
    expect([partsAre, parts.map(({ percentage }) => percentage.to)]).toEqual([
      'options',
      [70, 80, 90, 100],
    ]);
    expect(premium).toEqual({ from: 67_213, to: 96_018 });
    expect(afterTax).toEqual({ from: 59_746, to: 85_350 });
  });

  it('over 60 to 100 percent of a PFI, or what is left of them', () => {
    expect(count('pfi').premium).toEqual({ from: 78_000, to: 130_000 });
    expect(count('pfi', { percentage: { from: 80 } }).premium.from).toBe(104_000);
    expect(count('ibo', { percentage: { from: 80, to: 90 } }).premium).toEqual({
      from: 76_814,
      to: 86_416,
    });
  });

  it('from nothing up to the premium without any income', () => {
    const { premium, parts } = count('ibo', { percentage: 100, income: unknown });
    expect(premium).toEqual({ from: 0, to: 226_018 });
    expect(parts[0].least).toBeNull();
  });

  it('without end where the wage is not known, or is known from below only', () => {
    expect(count('pfi', { wage: unknown }).premium).toEqual({ from: 0, to: null });
    expect(count('pfi', { wage: { from: 260_000 } }).premium).toEqual({ from: 78_000, to: null });
    expect(count('pfi', { wage: { to: 260_000 } }).premium).toEqual({ from: 0, to: 130_000 });
  });

  it('of wage and income at once', () => {
    const known = { wage: { from: 250_000, to: 270_000 }, income: { from: 120_000, to: 130_000 } };
    expect(count('pfi', { ...known, percentage: 100 }).premium).toEqual({
      from: 120_000,
      to: 150_000,
    });
  });

  it('and a first day that is not known is taken to be under the newest rules', () => {
    const { isStartAssumed, period } = count('ibo', { startsOn: null });
    expect([isStartAssumed, period]).toEqual([true, { from: '2026-01-01', to: null }]);
  });
});

describe('an income that is as high as the wage, or higher', () => {
  it.each([
    // 1,300.00 less 13.07 percent is 1,130.09.
    ['ibo', 130_000, 113_008, 1],
    ['ibo', 130_000, 113_009, 0],
    ['pfi', 130_000, 129_999, 1],
    ['pfi', 130_000, 130_000, 0],
    ['ibu', 130_000, 200_000, 0],
    ['ibo', 0, 0, 0],
  ] as const)('%s, wage %i, income %i: %i', (scheme, wage, income, premium) => {
    const percentage = scheme === 'ibu' ? unknown : 100;
    expect(exact(scheme, { wage, income, percentage }).premium).toBe(premium);
  });
});

describe('the first day of the training', () => {
  it.each([
    ['ibo', '2025-12-31', 'otherRules', '2026-01-01'],
    ['pfi', '2024-09-30', 'otherRules', '2024-10-01'],
    ['fpie', '2023-12-31', 'notHeld', '2024-01-01'],
    ['ibu', '2023-12-31', 'notHeld', '2024-01-01'],
  ] as const)('%s on %s is refused: %s', (scheme, startsOn, why, from) => {
    expect(premiumOf(input(scheme, { startsOn }))).toEqual({ kind: 'refused', scheme, why, from });
    expect(count(scheme, { startsOn: from }).period.from).toBe(from);
  });

  it('divides a FPIE in three, every day in one of them', () => {
    const days = (startsOn: '2027-01-01', endsOn: '2027-01-02' | '2027-03-31') =>
      count('fpie', { startsOn, endsOn }).parts.map(({ during }) => during);
    expect(days('2027-01-01', '2027-03-31')).toEqual([
      { from: '2027-01-01', to: '2027-01-30' },
      { from: '2027-01-31', to: '2027-03-01' },
      { from: '2027-03-02', to: '2027-03-31' },
    ]);
    expect(days('2027-01-01', '2027-01-02')).toEqual([null, null, null]);
  });
});

describe('input that cannot be', () => {
  it.each([
    ['negative pay', { wage: -1 }, { wage: 'outOfRange' }],
    ['the pay of a year or more', { wage: 3_120_000 }, { wage: 'outOfRange' }],
    ['pay in broken cents', { wage: 260_000.5 }, { wage: 'wrongType' }],
    ['pay turned around', { wage: { from: 2, to: 1 } }, { wage: 'emptyAnswer' }],
    ['several wages', { wage: { anyOf: [1, 2] } }, { wage: 'wrongType' }],
    ['negative benefit', { income: -1 }, { income: 'outOfRange' }],
    ['a benefit in words', { income: '1300' }, { income: 'wrongType' }],
    ['75 percent of an IBO', { percentage: 75 }, { percentage: 'notAPercentage' }],
    ['a range to 75', { percentage: { from: 70, to: 75 } }, { percentage: 'notAPercentage' }],
    ['more than all', { percentage: 101 }, { percentage: 'outOfRange' }],
    ['an end before the start', { endsOn: '2026-11-22' }, { endsOn: 'endsBeforeStart' }],
    ['a day long ago', { startsOn: '1998-01-01' }, { startsOn: 'outOfRange' }],
    ['a day that does not exist', { startsOn: '2026-02-30' }, { startsOn: 'wrongType' }],
  ] as const)('%s', (_, wrong, faults) => {
    expect(premiumFaults(input('ibo', wrong as Partial<PremiumInput>))).toEqual(faults);
  });

  it('is a percentage under the least, or one where nobody chooses it', () => {
    expect(premiumFaults(input('pfi', { percentage: 59 }))).toEqual({
      percentage: 'notAPercentage',
    });
    expect(premiumFaults(input('pfi', { percentage: 61 }))).toEqual({});
    for (const scheme of ['fpie', 'ibu'] as const) {
      expect(premiumFaults(input(scheme, { percentage: 80 }))).toEqual({
        percentage: 'notApplicableHere',
      });
    }
  });
});

describe('for any wage, income and percentage', () => {
  const cents = (max: number) => fc.integer({ min: 0, max });
  const wages = cents(1_500_000);
  const incomes = cents(1_000_000);
  const scheme = fc.constantFrom(...schemeIds);
  const between = (a: number, b: number, share: number) =>
    Math.min(a, b) + Math.floor(Math.abs(a - b) * share);
  const holds = ({ from, to }: Range, { from: low, to: high }: Range) =>
    from <= low && (to === null || (high !== null && high <= to));

  it('every amount is a whole number of cents, and tax and rest make the premium', () => {
    fc.assert(
      fc.property(scheme, wages, incomes, (id, wage, income) => {
        for (const { least } of count(id, { wage, income }).parts) {
          if (!least) throw new Error('nothing was counted');
          const { premium, tax, afterTax, contribution } = least;
          for (const amount of [premium, tax, afterTax, contribution]) {
            if (amount !== null) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
          }
          if (tax !== null) expect(tax + (afterTax ?? 0)).toBe(premium);
        }
      }),
    );
  });

  it('more wage is never less premium, and more income never more, before and after tax', () => {
    fc.assert(
      fc.property(scheme, wages, wages, incomes, incomes, (id, ...amounts) => {
        const [wageA, wageB, incomeA, incomeB] = amounts;
        const low = count(id, {
          ...{ wage: Math.min(wageA, wageB), income: Math.max(incomeA, incomeB) },
        });
        const high = count(id, {
          ...{ wage: Math.max(wageA, wageB), income: Math.min(incomeA, incomeB) },
        });
        expect(low.premium.from).toBeLessThanOrEqual(high.premium.from);
        expect(low.afterTax?.from ?? 0).toBeLessThanOrEqual(high.afterTax?.from ?? 0);
      }),
    );
  });

  it('a range holds every amount of every case in it', () => {
    const answer = (a: number, b: number, form: number): Answer =>
      form === 0
        ? unknown
        : {
            ...(form !== 1 && { from: Math.min(a, b) }),
            ...(form !== 2 && { to: Math.max(a, b) }),
          };
    const form = fc.integer({ min: 0, max: 3 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        scheme,
        fc.tuple(wages, wages, form, share),
        fc.tuple(incomes, incomes, form, share),
        (id, [wageA, wageB, wageForm, wageShare], [incomeA, incomeB, incomeForm, incomeShare]) => {
          const vague = count(id, {
            wage: answer(wageA, wageB, wageForm),
            income: answer(incomeA, incomeB, incomeForm),
          });
          const sharp = count(id, {
            wage: between(wageA, wageB, wageShare),
            income: between(incomeA, incomeB, incomeShare),
          });
          expect(holds(vague.premium, sharp.premium)).toBe(true);
          if (vague.afterTax && sharp.afterTax) {
            expect(holds(vague.afterTax, sharp.afterTax)).toBe(true);
          }
        },
      ),
    );
  });

  it('a share is nearest to what it would be with fractions of a cent', () => {
    fc.assert(
      fc.property(cents(1_500_000), fc.integer({ min: 0, max: 10_000 }), (amount, basisPoints) => {
        const off = shareOf(amount, basisPoints) * 10_000 - amount * basisPoints;
        expect(off > -5_000 && off <= 5_000).toBe(true);
      }),
    );
  });
});

describe('figures', () => {
  it('cite registered sources only', () => {
    const sources = new Set(catalogue.sources.map(({ id }) => id));
    const cited = premiumFigures.flatMap(({ slices }) =>
      slices.flatMap(({ provenance }) => provenance.citations.map(({ source }) => source)),
    );
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
  });

  it('stand in order, and each scheme has a route of the catalogue', () => {
    const routes = new Set(catalogue.routes.map(({ id }) => id));
    for (const scheme of Object.values(schemes)) {
      const percentages = percentagesOf(scheme.percentage).map(({ slices: [{ value }] }) => value);
      expect(percentages).toEqual(
        percentages.toSorted((a, b) =>
          a.kind === 'exact' && b.kind === 'exact' ? a.amount - b.amount : 0,
        ),
      );
      expect(routes).toContain(scheme.route);
    }
  });
});
