import { describe, expect, it } from 'vitest';
import type { BooleanFact } from '#rules/engine/fact.ts';
import { latinDigits, readInput } from '#rules/engine/raw-input.ts';
import { payMonthly, payYearly } from '#rules/facts/contract.ts';
import { jobFullTimeShare, jobGroup, jobPlace, jobSeasonalDays } from '#rules/facts/job.ts';
import { ageAtClaim, daysForRight } from '#rules/facts/benefit-end.ts';
import { benefitDaysTwoYears } from '#rules/facts/jobseeker.ts';
import { trainingHours, trainingNewCredits } from '#rules/facts/training.ts';
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
    ['3.703.44', 370344],
    ['3 703,44', 370344],
    ['€ 3703', 370300],
    ['3703 EUR', 370300],
    ['3703 euro', 370300],
    ['3703 Euros', 370300],
    ['3.703,44 EUROS', 370344],
    ["3703 euro's", 370300],
    ['3703 euro’s', 370300],
    ['eur 3703', 370300],
    ['3.703', 370300],
    ['3703,4', 370340],
    ['3703,-', 370300],
    ['٣٧٠٣٫٤٤', 370344],
    ['٣٬٧٠٣٫٤٤', 370344],
    ['۳۷۰۳', 370300],
    ['12.500', 1250000],
    ['12.500,-', 1250000],
    [' 99,99 ', 9999],
    ['0', 0],
    ['100000', 10000000],
  ])('%s', (raw, cents) => {
    expect(read(payMonthly, raw)).toBe(cents);
  });

  it.each([
    ['abc', 'notAnAmount'],
    ['3703,445', 'notAnAmount'],
    ['3.70,344', 'notAnAmount'],
    ['1e9', 'notAnAmount'],
    ['3703s', 'notAnAmount'],
    ['3703 eurs', 'notAnAmount'],
    ['x3703', 'notAnAmount'],
    ['3703x', 'notAnAmount'],
    ['1.234,567', 'notAnAmount'],
    ['-5', 'outOfRange'],
    ['100000000', 'outOfRange'],
    ['', 'missing'],
  ])('%s is refused: %s', (raw, kind) => {
    expect(read(payMonthly, raw)).toBe(kind);
  });

  it.each([
    ['1.234.567', 123_456_700],
    ['1,234,567.89', 123_456_789],
    ['1.234.567,89', 123_456_789],
  ])('%s', (raw, cents) => {
    expect(read(payYearly, raw)).toBe(cents);
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
    [trainingHours, '17,25', 1035],
    [trainingHours, '17 : 30', 1050],
    [trainingHours, '17u30', 1050],
    [trainingHours, '17 h', 1020],
    [trainingHours, '17u', 1020],
    [trainingHours, '20', 1200],
    [trainingHours, '50', 3000],
    [vacancyWeeks, '0', 0],
    [vacancyWeeks, '104', 104],
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
    [jobFullTimeShare, '8%0', { kind: 'notANumber', unit: 'percent' }],
    [vacancyWeeks, '9,55', { kind: 'notWhole', unit: 'weeks' }],
    [vacancyWeeks, 'x9,5', { kind: 'notANumber', unit: 'weeks' }],
    [vacancyWeeks, '9,5x', { kind: 'notANumber', unit: 'weeks' }],
    [jobFullTimeShare, '101', { kind: 'outOfRange', unit: 'percent', min: 0, max: 100 }],
    [trainingHours, 'twenty', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, '17x', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, 'x17', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, '17,255', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, '17:300', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, '1:17:30', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, '17x:30', { kind: 'notANumber', unit: 'minutes/week' }],
    [trainingHours, '17:x30', { kind: 'notANumber', unit: 'minutes/week' }],
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

it('writes the digits of other scripts as ours and leaves the rest', () => {
  expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 3 weeks')).toBe('0123456789 0123456789 3 weeks');
  expect(latinDigits('١٫٥ ١٬٥٠٠')).toBe('1,5 1.500');
});

it('passes over marks of direction, which come along when text is copied', () => {
  const marks = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  expect(latinDigits(`${marks}1${marks}2${marks}`)).toBe('12');
  expect(read(payMonthly, '\u2068\u200f3,703.44\u00a0€\u2069')).toBe(370344);
  expect(read(vacancyWeeks, '\u20689\u2069')).toBe(9);
  expect(read(payYearly, '\u200f')).toEqual({ unknown: true });
});

describe('choices, numbers and "I don\'t know"', () => {
  it('knows the jurisdiction of a postcode', () => {
    expect(read(jobPlace, '9000')).toBe('flanders');
    expect(read(jobPlace, '1000')).toBe('brussels');
    expect(read(jobPlace, 'B-5000')).toBe('wallonia');
    expect(read(jobPlace, '4700')).toBe('german-speaking-community');
    expect(read(jobPlace, '4960')).toBe('wallonia');
    expect(read(jobPlace, 'b9000')).toBe('flanders');
    expect(read(jobPlace, ' 9000 ')).toBe('flanders');
    expect(read(jobPlace, '9000 Gent')).toBe('flanders');
    expect(read(jobPlace, 'B-4780, Sankt Vith')).toBe('german-speaking-community');
    expect(read(jobPlace, '0999 Gent')).toBe('unknownPostcode');
    expect(read(jobPlace, '9000 9050')).toBe('unknownPostcode');
    expect(read(jobPlace, '9000x')).toBe('unknownPostcode');
    expect(read(jobPlace, 'Gent 9000')).toBe('unknownPostcode');
    expect(read(jobPlace, '19000')).toBe('unknownPostcode');
    expect(read(jobPlace, '90001')).toBe('unknownPostcode');
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
    ['Eupen.', 'german-speaking-community'],
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

  it.each([
    ['Ghent', 'flanders'],
    ['gand', 'flanders'],
    ['St Gillis Waas', 'flanders'],
    ['LUIK', 'wallonia'],
    ['Lüttich', 'wallonia'],
    ["Braine l'Alleud", 'wallonia'],
    ['’s-Gravenbrakel', 'wallonia'],
  ])('knows %s in %s', (name, place) => {
    expect(read(jobPlace, name)).toBe(place);
  });

  // Two places in different regions, a province, and what is none.
  it.each(['Saint-Nicolas', 'Limburg', 'Atlantis', 'Eup', 'Saint', '-', 'constructor'])(
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

  it.each([
    [jobGroup, 'teacher', 'teacher'],
    [jobPlace, 'wallonia', 'wallonia'],
    [flag, 'yes', true],
    [flag, 'no', false],
  ] as const)('$0.id takes %1$s', (fact, raw, value) => {
    expect(read(fact, raw)).toBe(value);
  });

  it('takes an occupation of the register, by its id', () => {
    const occupation = { ...flag, id: 'occupation', kind: 'occupation' } as const;
    const register = new Map([['nurse', { id: 'nurse' }]]);
    expect(readInput(occupation, 'nurse', dates, register)).toEqual({ ok: true, value: 'nurse' });
    expect(readInput(occupation, 'pilot', dates, register)).toMatchObject({
      fault: { kind: 'notAnOption' },
    });
    expect(read(occupation, 'nurse')).toBe('notAnOption');
  });

  it('refuses what is not a choice', () => {
    expect(read(diplomaLevel, 'level-9')).toBe('notAnOption');
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
