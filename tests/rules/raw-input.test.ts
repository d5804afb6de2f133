import { describe, expect, it } from 'vitest';
import type { BooleanFact } from '#rules/engine/fact.ts';
import { latinDigits, readDate, readInput } from '#rules/engine/raw-input.ts';
import { payMonthly, payYearly } from '#rules/facts/contract.ts';
import { jobFullTimeShare, jobGroup, jobPlace, jobSeasonalDays } from '#rules/facts/job.ts';
import { ageAtClaim, daysForRight, rightFrom } from '#rules/facts/benefit-end.ts';
import { benefitDaysTwoYears } from '#rules/facts/jobseeker.ts';
import { trainingHours, trainingNewCredits, trainingStartsOn } from '#rules/facts/training.ts';
import { transferMonths } from '#rules/facts/transfer.ts';
import { vacancyWeeks } from '#rules/facts/vacancy.ts';
import { diplomaLevel, experienceYears, workerBirthDate } from '#rules/facts/worker.ts';

const flag: BooleanFact = { id: 'flag', kind: 'boolean', knownBy: 'worker', change: 'fixed' };
const dates = { filedOn: '2026-11-22' } as const;
const read = (fact: Parameters<typeof readInput>[0], raw: string) => {
  const result = readInput(fact, raw, dates);
  return result.ok ? result.value : result.fault.kind;
};

describe('amounts as people write them, in cents', () => {
  it.each([
    ['3703.44', 370344],
    ['3703,44', 370344],
    ['3.703,44', 370344],
    ['3,703.44', 370344],
    ['3 703,44', 370344],
    ['3 703,44', 370344],
    ['€ 3703', 370300],
    ['3703 EUR', 370300],
    ['3703 euro', 370300],
    ['3.703', 370300],
    ['3703,4', 370340],
    ['3703,-', 370300],
    ['٣٧٠٣٫٤٤', 370344],
    ['٣٬٧٠٣٫٤٤', 370344],
    ['۳۷۰۳', 370300],
    ['0', 0],
  ])('%s', (raw, cents) => {
    expect(read(payMonthly, raw)).toBe(cents);
  });

  it.each([
    ['abc', 'notAnAmount'],
    ['3703,445', 'notAnAmount'],
    ['3.70,344', 'notAnAmount'],
    ['1e9', 'notAnAmount'],
    ['-5', 'outOfRange'],
    ['100000000', 'outOfRange'],
    ['', 'missing'],
  ])('%s is refused: %s', (raw, kind) => {
    expect(read(payMonthly, raw)).toBe(kind);
  });

  it('takes an empty optional amount as "I don\'t know", never as nothing', () => {
    expect(read(payYearly, '')).toEqual({ unknown: true });
  });
});

describe('whole numbers with a unit', () => {
  it.each([
    [vacancyWeeks, '9', 9],
    [vacancyWeeks, '۱۲', 12],
    [jobFullTimeShare, '80', 80],
    [jobFullTimeShare, '80%', 80],
    [jobFullTimeShare, '80 %', 80],
    [jobFullTimeShare, '٨٠٪', 80],
    [jobSeasonalDays, '90', 90],
    [transferMonths, '0', 0],
    [trainingHours, '17,5', 1050],
    [trainingHours, '17.5', 1050],
    [trainingHours, '17:30', 1050],
    [trainingHours, '17h30', 1050],
    [trainingHours, '20', 1200],
    [trainingHours, '٢٠', 1200],
    [trainingNewCredits, '27', 27],
  ] as const)('$0.id takes %1$s', (fact, raw, value) => {
    expect(read(fact, raw)).toBe(value);
  });

  it.each([
    [vacancyWeeks, '9,5', { kind: 'notWhole', unit: 'weeks' }],
    [vacancyWeeks, 'nine', { kind: 'notANumber', unit: 'weeks' }],
    [vacancyWeeks, '9%', { kind: 'notANumber', unit: 'weeks' }],
    [vacancyWeeks, '105', { kind: 'outOfRange', unit: 'weeks', min: 0, max: 104 }],
    [jobFullTimeShare, '80.5', { kind: 'notWhole', unit: 'percent' }],
    [jobFullTimeShare, '101', { kind: 'outOfRange', unit: 'percent', min: 0, max: 100 }],
    [trainingHours, 'twenty', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, '17:60', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, '60', { kind: 'outOfRange', unit: 'minutes/week', min: 0, max: 3000 }],
    [trainingNewCredits, '27,5', { kind: 'notWhole', unit: 'credits' }],
    [trainingNewCredits, '120', { kind: 'outOfRange', unit: 'credits', min: 0, max: 90 }],
    [trainingNewCredits, '-1', { kind: 'outOfRange', unit: 'credits', min: 0, max: 90 }],
    [benefitDaysTwoYears, '732', { kind: 'outOfRange', unit: 'days', min: 0, max: 731 }],
    [daysForRight, '-104', { kind: 'outOfRange', unit: 'days', min: 0, max: 20_000 }],
    [daysForRight, '520,5', { kind: 'notWhole', unit: 'days' }],
    [ageAtClaim, '5', { kind: 'outOfRange', unit: 'years', min: 14, max: 90 }],
    [jobSeasonalDays, '€ 90', { kind: 'notANumber', unit: 'days' }],
    [experienceYears, '2,5', { kind: 'notWhole', unit: 'years' }],
  ] as const)('$0.id refuses %1$s', (fact, raw, fault) => {
    expect(readInput(fact, raw, dates)).toEqual({ ok: false, fault });
  });
});

describe('days of training and benefit', () => {
  it.each([
    [trainingStartsOn, '7/9/2026', '2026-09-07'],
    [rightFrom, '1/3/2026', '2026-03-01'],
  ] as const)('$0.id takes %1$s', (fact, raw, day) => {
    expect(read(fact, raw)).toBe(day);
  });

  it.each([
    [trainingStartsOn, '31/9/2026', 'impossibleDate'],
    [trainingStartsOn, 'September', 'notADate'],
    [trainingStartsOn, '7/9/1990', 'dateOutOfRange'],
    [rightFrom, '28/2/2026', 'dateOutOfRange'],
  ] as const)('$0.id refuses %1$s', (fact, raw, kind) => {
    expect(readInput(fact, raw, dates)).toMatchObject({ ok: false, fault: { kind } });
  });
});

it('writes the digits of other scripts as ours and leaves the rest', () => {
  expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 3 weeks')).toBe('0123456789 0123456789 3 weeks');
});

describe('dates as people write them', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['21.11.2026', '2026-11-21'],
    ['21 11 2026', '2026-11-21'],
    ['1/2/2026', '2026-02-01'],
    ['2026-11-21', '2026-11-21'],
    ['29/02/2024', '2024-02-29'],
    ['٢١/١١/٢٠٢٦', '2026-11-21'],
  ])('%s', (raw, date) => {
    expect(readDate(raw, '2019-01-01', '2035-12-31')).toEqual({ ok: true, value: date });
  });

  it.each([
    ['31/02/2026', 'impossibleDate'],
    ['29/02/2026', 'impossibleDate'],
    ['0/1/2026', 'impossibleDate'],
    ['21/13/2026', 'impossibleDate'],
    ['21/11/26', 'notADate'],
    ['tomorrow', 'notADate'],
    ['21/11/1926', 'dateOutOfRange'],
    ['21/11/9999', 'dateOutOfRange'],
    [' ', 'missing'],
  ])('%s is refused: %s', (raw, kind) => {
    expect(readDate(raw, '2019-01-01', '2035-12-31')).toMatchObject({ fault: { kind } });
  });

  it('takes an age for a year of birth dates, up to the filing date', () => {
    expect(read(workerBirthDate, '28')).toEqual({ from: '1997-11-23', to: '1998-11-22' });
    expect(read(workerBirthDate, '7')).toBe('outOfRange');
  });
});

describe('choices, numbers and "I don\'t know"', () => {
  it('knows the jurisdiction of a postcode', () => {
    expect(read(jobPlace, '9000')).toBe('flanders');
    expect(read(jobPlace, '1000')).toBe('brussels');
    expect(read(jobPlace, 'B-5000')).toBe('wallonia');
    expect(read(jobPlace, '4700')).toBe('german-speaking-community');
    expect(read(jobPlace, '4960')).toBe('wallonia');
    expect(read(jobPlace, '0999')).toBe('unknownPostcode');
    expect(read(jobPlace, 'B-47')).toBe('unknownPostcode');
  });

  it.each([
    ['Eupen', 'german-speaking-community'],
    ['BÜTGENBACH', 'german-speaking-community'],
    ['bullingen', 'german-speaking-community'],
    ['Amblève', 'german-speaking-community'],
    ['burg reuland', 'german-speaking-community'],
    ['Saint-Vith', 'german-speaking-community'],
    ['St. Vith', 'german-speaking-community'],
    [' La  Calamine ', 'german-speaking-community'],
    ['Brussel', 'brussels'],
    ['Ixelles', 'brussels'],
    ['elsene', 'brussels'],
    ['Sint Jans Molenbeek', 'brussels'],
    ['berchem ste agathe', 'brussels'],
    ['st-josse-ten-noode', 'brussels'],
    ['Watermael‑Boitsfort', 'brussels'],
  ])('knows the jurisdiction of %s', (name, jurisdiction) => {
    expect(read(jobPlace, name)).toBe(jurisdiction);
  });

  it.each(['Ghent', 'Malmedy', 'Verviers', 'Sint-Gillis-Waas', 'Eup', 'Saint', '-', 'constructor'])(
    'asks for the postcode of %s',
    (name) => {
      expect(read(jobPlace, name)).toBe('unknownMunicipality');
    },
  );

  it('takes a postcode only where the fact knows no names', () => {
    const { municipalities, ...byPostcode } = jobPlace;
    expect(municipalities).toBeDefined();
    expect(read(byPostcode, '4700')).toBe('german-speaking-community');
    expect(read(byPostcode, 'Eupen')).toBe('unknownPostcode');
  });

  it('takes a vague choice for the options it stands for', () => {
    expect(read(diplomaLevel, 'level-unknown')).toEqual({
      anyOf: ['level-5', 'level-6', 'level-7', 'level-8'],
    });
  });

  it('refuses what is not a choice', () => {
    expect(read(jobGroup, 'pilot')).toBe('notAnOption');
    expect(read(flag, 'maybe')).toBe('notAnOption');
    expect(read(jobGroup, '__proto__')).toBe('notAnOption');
  });

  it('wants whole years', () => {
    expect(read(experienceYears, '3')).toBe(3);
    expect(read(experienceYears, '2,5')).toBe('notWhole');
    expect(read(experienceYears, 'three')).toBe('notANumber');
    expect(read(experienceYears, '8')).toBe('outOfRange');
    expect(read(experienceYears, '-1')).toBe('outOfRange');
  });

  it.each([jobPlace, flag, experienceYears, workerBirthDate, payMonthly])(
    'lets every question be answered with "I don\'t know" ($id)',
    (fact) => {
      expect(read(fact, '~')).toEqual({ unknown: true });
    },
  );
});
