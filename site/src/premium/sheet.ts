import {
  hasChoice,
  incomeInput,
  percentageInput,
  type PremiumField,
  type PremiumInput,
  premiumFaults,
  startsOnInput,
  wageInput,
} from '#rules/calculators/inputs.ts';
import { type SchemeId, schemeIds } from '#rules/calculators/scheme.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import type { Answer } from '#rules/engine/answer.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { NumberFact } from '#rules/engine/fact.ts';
import { type InputFault, readDate, readInput } from '#rules/engine/raw-input.ts';

/** A scheme, or that it is not known and all are compared. */
export type Choice = SchemeId | 'all';

/** The controls of the form, by name. */
const controls = [
  ...['scheme', 'wage', 'wage-to', 'wage-unknown', 'income', 'income-to', 'income-unknown'],
  ...['startsOn', 'percentage', 'endsOn'],
] as const;

export type Typed = Readonly<Record<string, string>>;

/** What is wrong with a control: as the readers say, or what only this calculation can say. */
export type SheetFault =
  | InputFault
  | { readonly kind: 'month' }
  | { readonly kind: 'turnedAround' }
  | { readonly kind: 'endsBeforeStart' }
  | { readonly kind: 'notAPercentage' };

/** A form as somebody filled it in. */
export interface Sheet {
  readonly choice: Choice;
  readonly typed: Typed;
  /** By control. */
  readonly faults: Readonly<Record<string, SheetFault>>;
  /** What can be counted; `null` where something is wrong or missing. */
  readonly input: Omit<PremiumInput, 'scheme'> | null;
}

type Faults = Record<string, SheetFault>;

// The readers ask for it because of dates of birth, which nobody types here.
const dates = { filedOn: startsOnInput.min };
const unknown = { unknown: true } as const;

/** Reads the form with the readers of the checks. Never throws, whatever was sent. */
export function readSheet(read: (control: string) => string | null): Sheet {
  const typed = Object.fromEntries(
    controls.map((name) => [name, (read(name) ?? '').slice(0, 100)]),
  );
  const of = (name: string) => typed[name] ?? '';
  const choice = schemeIds.find((id) => id === of('scheme')) ?? 'all';
  const faults: Faults = {};
  const input = {
    startsOn: dateOf('startsOn', of, faults),
    // Typed before another scheme was chosen: what is not asked of this one is left alone.
    endsOn: choice === 'fpie' ? dateOf('endsOn', of, faults) : null,
    wage: amountOf(wageInput, of, faults),
    income: amountOf(incomeInput, of, faults),
    percentage: takesPercentage(choice)
      ? numberOf(percentageInput, 'percentage', of, faults)
      : unknown,
  };
  // All are compared over every percentage, so any scheme finds the faults that all share.
  const found = premiumFaults({ ...input, scheme: choice === 'all' ? 'ibo' : choice });
  for (const [field, fault] of Object.entries(found)) {
    const own = ownFault(field as PremiumField, fault);
    if (own) faults[own.control] ??= { kind: own.kind };
  }
  const isWhole = Object.keys(faults).length === 0;
  return { choice, typed, faults, input: isWhole ? input : null };
}

/** Whether a percentage is asked. */
export function takesPercentage(choice: Choice): boolean {
  return choice !== 'all' && hasChoice(schemes[choice]);
}

type Of = (name: string) => string;

/** What is wrong with values that could be read one by one. */
function ownFault(field: PremiumField, fault: string) {
  if (fault === 'emptyAnswer') return { control: `${field}-to`, kind: 'turnedAround' } as const;
  if (fault === 'endsBeforeStart') return { control: field, kind: fault } as const;
  return fault === 'notAPercentage' ? ({ control: field, kind: fault } as const) : null;
}

/** An amount, from it to another, at most another, or that it is not known. */
function amountOf(fact: NumberFact, of: Of, faults: Faults): Answer {
  if (of(`${fact.id}-unknown`) !== '') return unknown;
  const most = `${fact.id}-to`;
  if (of(most) === '') return numberOf(fact, fact.id, of, faults);
  const to = numberOf(fact, most, of, faults);
  const from = of(fact.id) === '' ? null : numberOf(fact, fact.id, of, faults);
  if (typeof to !== 'number') return unknown;
  return typeof from === 'number' ? { from, to } : { to };
}

function numberOf(fact: NumberFact, control: string, of: Of, faults: Faults): Answer {
  const read = readInput(fact, of(control), dates);
  if (read.ok) return read.value;
  const isMonth = read.fault.kind === 'outOfRange' && fact.unit === 'EUR/month';
  faults[control] = isMonth ? { kind: 'month' } : read.fault;
  return unknown;
}

function dateOf(control: string, of: Of, faults: Faults): IsoDate | null {
  if (of(control).trim() === '') return null;
  const read = readDate(of(control), startsOnInput.min, startsOnInput.max);
  if (read.ok) return read.value;
  faults[control] = read.fault;
  return null;
}
