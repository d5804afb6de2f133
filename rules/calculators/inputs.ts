import type { Answer } from '../engine/answer.ts';
import { answerFault, type AnswerFault } from '../engine/answers.ts';
import { isIsoDate, type IsoDate } from '../engine/date.ts';
import type { DateFact, NumberFact } from '../engine/fact.ts';
import { trainingStartsOn } from '../facts/training.ts';
import { percentagesOf, type Scheme, type SchemeId } from './scheme.ts';
import { schemes } from './schemes.ts';

/*
 * What a calculation of a premium asks. They are facts, so that the readers of the checks read them, but no check asks
 * them and no answer to them travels.
 */

/**
 * Wage of a full month after hiring, EUR cents: gross, or taxable for an IBU. The bound is far above any wage for
 * which somebody is trained this way, and below most yearly ones typed by mistake.
 */
export const wageInput: NumberFact<'wage', 'EUR/month'> = {
  id: 'wage',
  kind: 'number',
  unit: 'EUR/month',
  min: 0,
  max: 1_500_000,
  knownBy: 'employer',
  change: 'changeable',
};

/** Benefit or other replacement income of the trainee in a full month, EUR cents; 0 is "none". */
export const incomeInput: NumberFact<'income', 'EUR/month'> = {
  id: 'income',
  kind: 'number',
  unit: 'EUR/month',
  min: 0,
  max: 1_000_000,
  knownBy: 'worker',
  change: 'changeable',
};

/** Percentage that was agreed (IBO) or chosen (PFI). */
export const percentageInput: NumberFact<'percentage', 'percent'> = {
  id: 'percentage',
  kind: 'number',
  unit: 'percent',
  min: 0,
  max: 100,
  optional: true,
  knownBy: 'employer',
  change: 'changeable',
};

/** First day of the training; the last day of the training has the same bounds. */
export const startsOnInput: DateFact = { ...trainingStartsOn, id: 'startsOn' };

/** What a calculation is told. */
export interface PremiumInput {
  readonly scheme: SchemeId;
  /** First day of the training; `null` where it is not known. */
  readonly startsOn: IsoDate | null;
  /** Last day of the training, for the days of the thirds of a FPIE; `null` where it is not known. */
  readonly endsOn: IsoDate | null;
  readonly wage: Answer;
  readonly income: Answer;
  readonly percentage: Answer;
}

export type PremiumField = Exclude<keyof PremiumInput, 'scheme'>;
export type PremiumFault = AnswerFault | 'endsBeforeStart' | 'notAPercentage';

/** Whether somebody decides on the percentage, so that it can be asked. */
export function hasChoice({ percentage: { kind } }: Scheme): boolean {
  return kind === 'oneOf' || kind === 'between';
}

/** What is wrong with an input, by field. A calculation is for input without faults only. */
export function premiumFaults(
  input: PremiumInput,
): Readonly<Partial<Record<PremiumField, PremiumFault>>> {
  const faults: Partial<Record<PremiumField, PremiumFault>> = {};
  const put = (field: PremiumField, fault: PremiumFault | null) => {
    if (fault !== null) faults[field] = fault;
  };
  put('wage', amountFault(wageInput, input.wage));
  put('income', amountFault(incomeInput, input.income));
  put('percentage', percentageFault(schemes[input.scheme], input.percentage));
  put('startsOn', dateFault(input.startsOn));
  put('endsOn', dateFault(input.endsOn));
  const { startsOn, endsOn } = input;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) put('endsOn', 'endsBeforeStart');
  return faults;
}

/** Whether a scheme knows a percentage, in any of the periods we hold. */
function isPercentageOf(scheme: Scheme, percentage: number): boolean {
  const options = percentagesOf(scheme.percentage).map((one) =>
    Math.max(...one.slices.flatMap(({ value }) => (value.kind === 'exact' ? [value.amount] : []))),
  );
  return scheme.percentage.kind === 'between'
    ? percentage >= Math.min(...options) && percentage <= Math.max(...options)
    : options.includes(percentage);
}

function amountFault(fact: NumberFact, answer: Answer): PremiumFault | null {
  return isAnyOf(answer) ? 'wrongType' : answerFault(fact, answer);
}

function percentageFault(scheme: Scheme, answer: Answer): PremiumFault | null {
  if (isAnyOf(answer)) return 'wrongType';
  const fault = answerFault(percentageInput, answer);
  if (fault !== null) return fault;
  const named = numbersIn(answer);
  if (named.length === 0) return null;
  if (!hasChoice(scheme)) return 'notApplicableHere';
  return named.every((one) => isPercentageOf(scheme, one)) ? null : 'notAPercentage';
}

/** Several amounts that may hold are a range here: from the lowest to the highest. */
function isAnyOf(answer: Answer): boolean {
  return typeof answer === 'object' && 'anyOf' in answer;
}

function numbersIn(answer: Answer): readonly number[] {
  const ends = typeof answer === 'object' ? Object.values(answer) : [answer];
  return ends.filter((end) => typeof end === 'number');
}

function dateFault(date: IsoDate | null): PremiumFault | null {
  if (date === null) return null;
  const { min, max } = startsOnInput;
  return !isIsoDate(date) ? 'wrongType' : date < min || date > max ? 'outOfRange' : null;
}
