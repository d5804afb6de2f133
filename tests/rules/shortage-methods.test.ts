import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';
import {
  criterionStatements,
  methodOf,
  shortageMethods,
  shortageMethodSources,
  statementsOf,
} from '#rules/shortage-methods/all.ts';
import { applyMethod, type CriterionResult } from '#rules/shortage-methods/apply.ts';
import { measuresOf, type Numbers, readMeasure } from '#rules/shortage-methods/inputs.ts';
import { type CriterionId, type Measure, measures } from '#rules/shortage-methods/method.ts';

const results = (place: LocalJurisdiction, numbers: Numbers) =>
  applyMethod(methodOf(place), numbers);

const criterion = (
  place: LocalJurisdiction,
  id: CriterionId,
  numbers: Numbers,
): CriterionResult => {
  const found = results(place, numbers)
    .flatMap(({ groups }) => groups.flat())
    .find((one) => one.criterion.id === id);
  if (!found) throw new Error(`no criterion "${id}"`);
  return found;
};

const standings = (place: LocalJurisdiction, numbers: Numbers) =>
  results(place, numbers).map(({ standing }) => standing);

// Figures as in the report of 2026 (Brussels, Wallonia, Flanders) and on ADG's page (German-speaking Community).
describe('each published limit, at it and one step either side', () => {
  it.each([
    ['brussels', 'brussels-offers', { offers: 19 }, 'notMet'],
    ['brussels', 'brussels-offers', { offers: 20 }, 'met'],
    ['brussels', 'brussels-offers', { offers: 21 }, 'met'],
    // A tension index below 1.5: 1.5 itself is not.
    ['brussels', 'brussels-tension', { offers: 20, jobseekers: 29 }, 'met'],
    ['brussels', 'brussels-tension', { offers: 20, jobseekers: 30 }, 'notMet'],
    ['brussels', 'brussels-tension', { offers: 20, jobseekers: 31 }, 'notMet'],
    ['brussels', 'brussels-tension', { offers: 1_000_000, jobseekers: 1_499_999 }, 'met'],
    // Below the rate of all occupations, in hundredths of a percent.
    ['brussels', 'brussels-fill-rate', { fillRate: 7_499, fillRateOverall: 7_500 }, 'met'],
    ['brussels', 'brussels-fill-rate', { fillRate: 7_500, fillRateOverall: 7_500 }, 'notMet'],
    ['brussels', 'brussels-fill-rate', { fillRate: 7_501, fillRateOverall: 7_500 }, 'notMet'],
    ['brussels', 'brussels-duration', { duration: 3_999, durationOverall: 4_000 }, 'notMet'],
    ['brussels', 'brussels-duration', { duration: 4_000, durationOverall: 4_000 }, 'notMet'],
    ['brussels', 'brussels-duration', { duration: 4_001, durationOverall: 4_000 }, 'met'],
    ['wallonia', 'wallonia-offers', { offers: 81 }, 'notMet'],
    ['wallonia', 'wallonia-offers', { offers: 82 }, 'met'],
    ['wallonia', 'wallonia-offers', { offers: 83 }, 'met'],
    // Fewer than 15 for ten offers: 123 for 82 are exactly 15.
    ['wallonia', 'wallonia-jobseekers', { offers: 82, jobseekers: 122 }, 'met'],
    ['wallonia', 'wallonia-jobseekers', { offers: 82, jobseekers: 123 }, 'notMet'],
    ['wallonia', 'wallonia-jobseekers', { offers: 82, jobseekers: 124 }, 'notMet'],
    ['flanders', 'flanders-fill-rate', { fillRate: 7_999, fillRateOverall: 8_000 }, 'met'],
    ['flanders', 'flanders-fill-rate', { fillRate: 8_000, fillRateOverall: 8_000 }, 'notMet'],
    ['flanders', 'flanders-duration', { duration: 3_000, durationOverall: 3_000 }, 'notMet'],
    ['flanders', 'flanders-duration', { duration: 3_001, durationOverall: 3_000 }, 'met'],
    ['german-speaking-community', 'german-speaking-community-offers', { offers: 4 }, 'notMet'],
    ['german-speaking-community', 'german-speaking-community-offers', { offers: 5 }, 'met'],
    ['german-speaking-community', 'german-speaking-community-offers', { offers: 6 }, 'met'],
  ] as const)('%s: %s with %j is %s', (place, id, numbers, standing) => {
    expect(criterion(place, id, numbers).standing).toBe(standing);
  });

  const months = (...values: readonly (number | undefined)[]): Numbers =>
    Object.fromEntries(
      values.flatMap((value, i) =>
        value === undefined ? [] : [[`tension${String(i + 1)}`, value]],
      ),
    );

  it.each([
    // 12 or more in every one of the four months.
    [months(1_200, 1_200, 1_200, 1_200), 'met'],
    [months(1_201, 1_500, 1_200, 9_900), 'met'],
    [months(1_200, 1_199, 1_200, 1_200), 'notMet'],
    [months(undefined, undefined, undefined, 1_199), 'notMet'],
    [months(1_200, 1_200, 1_200), 'notKnown'],
    [months(), 'notKnown'],
  ] as const)('local tension in Flanders with %j is %s', (numbers, standing) => {
    expect(criterion('flanders', 'flanders-local-tension', numbers).standing).toBe(standing);
  });
});

describe('what the criteria of one step come to together', () => {
  const hard = { fillRate: 7_000, fillRateOverall: 7_500, duration: 5_000, durationOverall: 4_000 };

  it('in Brussels: two lists, each with all of its own criteria', () => {
    expect(standings('brussels', { ...hard, offers: 20, jobseekers: 29 })).toEqual(['met', 'met']);
    expect(standings('brussels', { ...hard, offers: 20, jobseekers: 30 })).toEqual([
      'met',
      'notMet',
    ]);
    expect(standings('brussels', { ...hard, offers: 19 })).toEqual(['notMet', 'notMet']);
    expect(standings('brussels', { offers: 20 })).toEqual(['notKnown', 'notKnown']);
    expect(standings('brussels', { offers: 20, duration: 4_000, durationOverall: 4_000 })).toEqual([
      'notMet',
      'notKnown',
    ]);
  });

  it('in Wallonia: enough offers and few jobseekers', () => {
    expect(standings('wallonia', { offers: 82, jobseekers: 122 })).toEqual(['met']);
    expect(standings('wallonia', { offers: 81, jobseekers: 1 })).toEqual(['notMet']);
    expect(standings('wallonia', { jobseekers: 1 })).toEqual(['notKnown']);
  });

  it('in the German-speaking Community: enough offers, and one of the two signs is enough', () => {
    const place = 'german-speaking-community';
    const easy = {
      fillRate: 8_000,
      fillRateOverall: 7_500,
      duration: 3_000,
      durationOverall: 4_000,
    };
    expect(standings(place, { ...hard, offers: 5 })).toEqual(['met', null]);
    expect(standings(place, { ...easy, duration: 4_001, offers: 5 })).toEqual(['met', null]);
    expect(standings(place, { ...easy, fillRate: 7_499, offers: 5 })).toEqual(['met', null]);
    expect(standings(place, { ...easy, offers: 5 })).toEqual(['notMet', null]);
    expect(standings(place, { ...hard, offers: 4 })).toEqual(['notMet', null]);
    expect(standings(place, { offers: 5, fillRate: 8_000, fillRateOverall: 7_500 })).toEqual([
      'notKnown',
      null,
    ]);
  });

  it("in Flanders nothing follows from VDAB's indicators together: how it weighs them was not found", () => {
    expect(standings('flanders', { ...hard, offers: 100, jobseekers: 10 })[0]).toBeNull();
    const ratio = criterion('flanders', 'flanders-jobseekers', { offers: 30, jobseekers: 100 });
    expect(ratio).toMatchObject({ standing: 'notKnown', why: 'noLimit', limit: null });
    expect(ratio.ratio).toEqual({ hundredths: 333, isExact: false });
  });

  it('says why nothing can be said', () => {
    const tension = (numbers: Numbers) => criterion('brussels', 'brussels-tension', numbers).why;
    expect(tension({ offers: 20 })).toBe('notGiven');
    expect(tension({ offers: 0, jobseekers: 0 })).toBe('noOffers');
    expect(tension({ offers: 20, jobseekers: 40 })).toBeNull();
  });

  it('rounds a ratio so that it stays on its side of the limit', () => {
    const { ratio } = criterion('brussels', 'brussels-tension', {
      offers: 1_000_000,
      jobseekers: 1_499_999,
    });
    expect(ratio).toEqual({ hundredths: 149, isExact: false });
    const perTen = criterion('wallonia', 'wallonia-jobseekers', { offers: 82, jobseekers: 123 });
    expect(perTen.ratio).toEqual({ hundredths: 1_500, isExact: true });
  });
});

describe('any numbers', () => {
  const numbers = fc.record(
    Object.fromEntries(measures.map((measure) => [measure, fc.nat(2_000)])),
    { requiredKeys: [] },
  );

  it('one number more never takes back what was settled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shortageMethods),
        numbers,
        fc.nat(2_000),
        (method, told, more) => {
          const missing = measuresOf(method).filter((measure) => !(measure in told));
          for (const measure of missing) {
            const before = applyMethod(method, told);
            const after = applyMethod(method, { ...told, [measure]: more });
            before.forEach(({ standing }, i) => {
              if (standing === 'met' || standing === 'notMet') {
                expect(after[i]?.standing).toBe(standing);
              }
            });
          }
        },
      ),
    );
  });
});

describe('what is typed', () => {
  it.each([
    ['offers', ' 1.200 ', 1_200],
    ['offers', '1 200', 1_200],
    ['jobseekers', '٢٠', 20],
    ['fillRate', '74,5 %', 7_450],
    ['fillRate', '100', 10_000],
    ['duration', '40.25', 4_025],
    ['tension1', '12', 1_200],
    ['offers', '', null],
  ] as const)('%s "%s" is %s', (measure, text, value) => {
    expect(readMeasure(measure, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['offers', '-1', 'negative'],
    ['offers', '20,5', 'notWhole'],
    ['offers', 'twenty', 'notANumber'],
    ['offers', '1.20.0', 'notANumber'],
    ['offers', '1000001', 'tooLarge'],
    ['fillRate', '100,01', 'overHundred'],
    ['fillRate', '%', 'notANumber'],
    ['duration', '1.234', 'tooManyDecimals'],
    ['tension1', '1e3', 'notANumber'],
    ['tension4', 'NaN', 'notANumber'],
    ['jobseekers', 'x'.repeat(100), 'notANumber'],
  ] as const)('%s "%s" is refused: %s', (measure, text, fault) => {
    expect(readMeasure(measure, text)).toEqual({ ok: false, fault });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom<Measure>(...measures), fc.string(), (measure, text) => {
        const read = readMeasure(measure, text);
        expect(read.ok ? read.value === null || read.value >= 0 : read.fault.length > 0).toBe(true);
      }),
    );
  });
});

describe('what the methods rest on', () => {
  const registered = new Set([...catalogue.sources, ...shortageMethodSources].map(({ id }) => id));

  it('cites registered sources only, and uses every page of its own', () => {
    const cited = shortageMethods
      .flatMap(statementsOf)
      .flatMap(({ citations }) => citations.map(({ source }) => source));
    expect(cited.filter((id) => !registered.has(id))).toEqual([]);
    expect(shortageMethodSources.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual(
      [],
    );
    expect(registered.size).toBe(catalogue.sources.length + shortageMethodSources.length);
  });

  it('applies no criterion that is known from the press alone', () => {
    const weak = shortageMethods
      .flatMap(criterionStatements)
      .filter(({ confidence }) => !isDecisive(confidence));
    expect(weak).toEqual([]);
  });

  it('asks for no number that no criterion counts with', () => {
    expect(shortageMethods.map((method) => [method.place, measuresOf(method).length])).toEqual([
      ['flanders', 10],
      ['brussels', 6],
      ['wallonia', 2],
      ['german-speaking-community', 6],
    ]);
  });
});
