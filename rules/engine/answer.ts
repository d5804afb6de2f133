import type { IsoDate } from './date.ts';

/** A plain value: yes/no, an option id, a whole number (money in cents) or an ISO date. */
export type AnswerValue = boolean | number | string;

/**
 * What a person said about a fact, as it travels in JSON. A fact that is not in the record was not asked;
 * that is different from every form below, and none of them is ever filled in for somebody.
 */
export type Answer =
  | AnswerValue
  | { readonly unknown: true }
  | { readonly notApplicable: true }
  | { readonly from?: number | string; readonly to?: number | string }
  | { readonly anyOf: readonly AnswerValue[] };

export type Answers = Readonly<Record<string, Answer>>;

/** The dates on which law is looked up. Never today's date: the caller states them. */
export interface CaseDates {
  readonly filedOn: IsoDate;
  /** First day of the work or training; left out while it is not known. */
  readonly startsOn?: IsoDate;
}

/** Whether the person said they cannot tell. */
export function isDontKnow(answer: Answer | undefined): answer is { readonly unknown: true } {
  return isFlag(answer, 'unknown');
}

/** Whether the person said there is no such thing in their case. */
export function isNotApplicable(
  answer: Answer | undefined,
): answer is { readonly notApplicable: true } {
  return isFlag(answer, 'notApplicable');
}

/** What programs send need not have the type it should have: it is looked at before it is believed. */
function isFlag(answer: unknown, key: string): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  if (!Object.hasOwn(answer, key) || Object.keys(answer).length > 1) return false;
  return (answer as Record<string, unknown>)[key] === true;
}
