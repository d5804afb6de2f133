import type { PayInput } from '#rules/calculators/pay.ts';
import { isIsoDate, type IsoDate } from '#rules/engine/date.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { type InputFault, readDate, readInput } from '#rules/engine/raw-input.ts';
import { payMonthly, payYearly } from '#rules/facts/contract.ts';

/** What is wrong with a control: as the readers say, or what only the converter can say. */
export type ConverterFault = InputFault | { readonly kind: 'tooMuch' };

/** The form as somebody filled it in. */
export interface ConverterSheet {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, ConverterFault>>;
  /** `null` where something is wrong or missing. */
  readonly input: PayInput | null;
}

const controls = ['amount', 'period', 'employer', 'day'] as const;

/** Reads the form with the readers of the checks. Without a day, today counts. Never throws, whatever was sent. */
export function readConverter(
  read: (control: string) => string | null,
  today: string,
): ConverterSheet {
  const typed = Object.fromEntries(
    controls.map((name) => [name, (read(name) ?? '').slice(0, 100)]),
  );
  const of = (name: (typeof controls)[number]) => typed[name] ?? '';
  const faults: Record<string, ConverterFault> = {};
  const filedOn = dayOf(of('day'), today, faults);
  const per = of('period') === 'month' || of('period') === 'year' ? of('period') : null;
  if (per === null) faults['period'] = { kind: 'missing' };
  const amount = amountOf(of('amount'), per, faults);
  const employer = of('employer');
  const isWhole = Object.keys(faults).length === 0 && amount !== null && filedOn !== null;
  return {
    typed,
    faults,
    input: isWhole
      ? {
          amount,
          per: per === 'year' ? 'year' : 'month',
          employer: employer === 'belgian' || employer === 'posted' ? employer : null,
          filedOn,
        }
      : null,
  };
}

function amountOf(
  text: string,
  per: string | null,
  faults: Record<string, ConverterFault>,
): number | null {
  const fact = per === 'month' ? payMonthly : payYearly;
  const read = readInput(fact, text, { filedOn: filedOnRange.min });
  if (read.ok && typeof read.value === 'number') return read.value;
  // The check lets the total of a year out; here it is all there is.
  const fault: InputFault = read.ok ? { kind: 'missing' } : read.fault;
  faults['amount'] = fault.kind === 'outOfRange' && per === 'month' ? { kind: 'tooMuch' } : fault;
  return null;
}

function dayOf(
  text: string,
  today: string,
  faults: Record<string, ConverterFault>,
): IsoDate | null {
  if (text.trim() === '') return isIsoDate(today) ? today : null;
  const read = readDate(text, filedOnRange.min, filedOnRange.max);
  if (read.ok) return read.value;
  faults['day'] = read.fault;
  return null;
}
