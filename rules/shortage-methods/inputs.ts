import { latinDigits } from '../engine/raw-input.ts';
import type { Comparison, Measure, ShortageMethod } from './method.ts';

/** What a reader told of one occupation: counts are whole, the others in hundredths. What was left empty is not there. */
export type Numbers = Readonly<Partial<Record<Measure, number>>>;

export type NumberFault =
  'notANumber' | 'negative' | 'notWhole' | 'tooManyDecimals' | 'tooLarge' | 'overHundred';

export type ReadNumber =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly fault: NumberFault };

/** The most that can be meant: more offers or jobseekers than there are people is a slip of the finger. */
const most: Readonly<Record<'count' | 'rate' | 'days' | 'tension', number>> = {
  count: 1_000_000,
  rate: 10_000,
  days: 1_000_000,
  tension: 1_000_000,
};

/** The measures that a method is asked for, in the order in which a form asks them. */
export function measuresOf({ tests }: ShortageMethod): readonly Measure[] {
  const asked = tests.flatMap(({ groups }) =>
    groups.flatMap((group) => group.flatMap(({ comparison }) => measuresIn(comparison))),
  );
  return [...new Set(asked)];
}

/** What a comparison counts with. */
export function measuresIn({ kind }: Comparison): readonly Measure[] {
  switch (kind) {
    case 'offersAtLeast':
      return ['offers'];
    case 'jobseekersBelow':
    case 'jobseekersWithoutLimit':
      return ['offers', 'jobseekers'];
    case 'fillRateBelow':
      return ['fillRate', 'fillRateOverall'];
    case 'durationAbove':
      return ['duration', 'durationOverall'];
    case 'tensionAtLeast':
      return ['tension1', 'tension2', 'tension3', 'tension4'];
  }
}

/** Whether a measure is a number of offers or of people, which has no decimals. */
export function isCount(measure: Measure): boolean {
  return measure === 'offers' || measure === 'jobseekers';
}

/**
 * Reads a number as people in Belgium write it, in any decimal digits; empty is "not known". A count may group its
 * thousands (`1.200`, `1 200`). Elsewhere three digits behind a separator are refused: they may mean either.
 */
export function readMeasure(measure: Measure, raw: string): ReadNumber {
  const text = latinDigits(raw).replace(/[\s\u00a0\u202f'’]/g, '');
  const plain = measure.startsWith('fillRate') ? text.replace(/[%\u066a]$/, '') : text;
  if (plain === '') return text === '' ? { ok: true, value: null } : fault('notANumber');
  if (/^[-−]\d/.test(plain)) return fault('negative');
  return isCount(measure) ? readCount(plain) : readHundredths(measure, plain);
}

function readCount(text: string): ReadNumber {
  if (/^\d+[.,]\d{1,2}$/.test(text)) return fault('notWhole');
  if (!/^(?:\d+|\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*))$/.test(text)) return fault('notANumber');
  return within(Number(text.replace(/[.,]/g, '')), most.count, 'tooLarge');
}

function readHundredths(measure: Measure, text: string): ReadNumber {
  const [, whole, decimals = ''] = /^(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return fault('notANumber');
  if (decimals.length > 2) return fault('tooManyDecimals');
  const value = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (measure.startsWith('fillRate')) return within(value, most.rate, 'overHundred');
  return within(value, measure.startsWith('duration') ? most.days : most.tension, 'tooLarge');
}

function within(value: number, limit: number, tooMuch: NumberFault): ReadNumber {
  return value > limit ? fault(tooMuch) : { ok: true, value };
}

function fault(kind: NumberFault): ReadNumber {
  return { ok: false, fault: kind };
}
