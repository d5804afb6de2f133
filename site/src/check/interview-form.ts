import type { Answers } from '#rules/engine/answer.ts';
import { decodeAnswers, encodeAnswers } from '#rules/engine/answers.ts';
import type { Check, Voice } from '#rules/engine/check.ts';
import { filingDate } from '#rules/engine/filed-on-range.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import { askedAbout } from './also-asked.ts';
import { checkOf, factsOf, type FormReader, type Interview, startInterview } from './interview.ts';

/** Reads the interview that a form carries in its hidden fields. */
export function interviewFromForm(
  law: IndexedLaw,
  check: string,
  voice: Voice,
  read: FormReader,
): Interview {
  const found = checkOf(law, { check });
  const { answers } = decodeAnswers(factsOf(law, found), read('answers') ?? '', law.occupations);
  return {
    ...startInterview(check, voice),
    answers,
    filedOn: filingDate(read('filed') ?? ''),
    also: decodeAlso(found, read('also') ?? ''),
    supposed: decodeSupposed(answers, read('supposed') ?? ''),
    isSupposing: read('supposing') === 'yes',
  };
}

/** The hidden fields that carry an interview in a form. */
export function hiddenFields(interview: Interview): Readonly<Record<string, string>> {
  const { filedOn, answers } = interview;
  return {
    ...{ filed: filedOn ?? '', answers: encodeAnswers(answers), also: encodeAlso(interview) },
    supposed: encodeSupposed(interview),
  };
}

/** Routes to go on asking about, as short text for form fields and link fragments. */
export function encodeAlso({ also = [] }: Interview): string {
  return also.join('|');
}

/** Reads them back; what is not a route of the check is left out. */
export function decodeAlso(check: Check, text: string): readonly string[] {
  return askedAbout(check, text.split('|'));
}

/** Facts that are only supposed, as short text. */
export function encodeSupposed({ supposed = [] }: Interview): string {
  return supposed.join('|');
}

/** Reads them back; a fact without an answer supposes nothing. */
export function decodeSupposed(answers: Answers, text: string): readonly string[] {
  return text.split('|').filter((fact) => Object.hasOwn(answers, fact));
}
