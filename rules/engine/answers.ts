import { type Answer, type Answers, type AnswerValue, isDontKnow } from './answer.ts';
import type { Fact } from './fact.ts';
import { type Occupations, ordinal } from './read-answer.ts';

/** Why a value sent by a program is not an answer to a fact. */
export type AnswerFault =
  'unknownFact' | 'wrongType' | 'notAnOption' | 'outOfRange' | 'emptyAnswer' | 'notApplicableHere';

/**
 * Checks a JSON value as the answer to a fact: a value of the fact, `{unknown: true}`, `{notApplicable: true}`
 * (optional facts only), `{from, to}` (numbers and dates) or `{anyOf: [...]}`. Returns the fault, or `null`.
 */
export function answerFault(
  fact: Fact,
  value: unknown,
  occupations: Occupations = new Map(),
): AnswerFault | null {
  if (typeof value !== 'object' || value === null) return valueFault(fact, value, occupations);
  const keys = Object.keys(value);
  const [key] = keys;
  if (key === undefined) return 'wrongType';
  if (keys.every((one) => one === 'from' || one === 'to')) return rangeFault(fact, value);
  if (keys.length > 1) return 'wrongType';
  if (key === 'unknown') return isTrue(value, 'unknown') ? null : 'wrongType';
  if (key === 'notApplicable') {
    if (!isTrue(value, 'notApplicable')) return 'wrongType';
    return 'optional' in fact ? null : 'notApplicableHere';
  }
  const { anyOf } = value as { readonly anyOf?: unknown };
  if (!Array.isArray(anyOf) || anyOf.length > 100) return 'wrongType';
  if (anyOf.length === 0) return 'emptyAnswer';
  return (
    anyOf.map((one) => valueFault(fact, one, occupations)).find((found) => found !== null) ?? null
  );
}

/**
 * Writes an answer as short text for form fields and link fragments: `yes`, an option, digits (money in cents),
 * a date, `~` unknown, `-` not applicable, `a..b` range, `a|b` any of.
 */
function encodeAnswer(answer: Answer): string {
  if (typeof answer !== 'object') return encodeValue(answer);
  if (isDontKnow(answer)) return '~';
  if ('notApplicable' in answer) return '-';
  if ('anyOf' in answer) return answer.anyOf.map(encodeValue).join('|');
  return `${String(answer.from ?? '')}..${String(answer.to ?? '')}`;
}

/** Reads the text of `encodeAnswer` back; `null` when it is not an answer to the fact. */
function decodeAnswer(fact: Fact, text: string, occupations: Occupations): Answer | null {
  const answer = decodeShape(fact, text);
  return isAnswer(answer, fact, occupations) ? answer : null;
}

function isAnswer(value: unknown, fact: Fact, occupations: Occupations): value is Answer {
  return answerFault(fact, value, occupations) === null;
}

/**
 * Writes all answers as `fact=text&fact=text`, in the order they were given. Ids and texts hold no character
 * that a form field or a link fragment would have to escape.
 */
export function encodeAnswers(answers: Answers): string {
  return Object.entries(answers)
    .map(([fact, answer]) => `${fact}=${encodeAnswer(answer)}`)
    .join('&');
}

/** Reads answers back. What is not a fact or not an answer to it is set aside and named in `rejected`. */
export function decodeAnswers(
  facts: readonly Fact[],
  text: string,
  occupations: Occupations = new Map(),
): { readonly answers: Answers; readonly rejected: readonly string[] } {
  const answers: Record<string, Answer> = {};
  const rejected: string[] = [];
  for (const pair of text === '' ? [] : text.split('&')) {
    const id = pair.split('=', 1).join();
    const value = pair.slice(id.length + 1).replace(/%7C/gi, '|');
    const fact = facts.find((candidate) => candidate.id === id);
    const answer = fact ? decodeAnswer(fact, value, occupations) : null;
    if (answer === null) rejected.push(id);
    else answers[id] = answer;
  }
  return { answers, rejected };
}

function valueFault(fact: Fact, value: unknown, occupations: Occupations): AnswerFault | null {
  const expected =
    fact.kind === 'boolean' ? 'boolean' : fact.kind === 'number' ? 'number' : 'string';
  if (typeof value !== expected) return 'wrongType';
  if (ordinal(fact, value, occupations) !== null) return null;
  if (fact.kind === 'choice' || fact.kind === 'occupation') return 'notAnOption';
  return fact.kind === 'number' && !Number.isInteger(value) ? 'wrongType' : 'outOfRange';
}

function rangeFault(fact: Fact, value: object): AnswerFault | null {
  if (fact.kind !== 'number' && fact.kind !== 'date') return 'wrongType';
  const ends = Object.values(value) as unknown[];
  const wrong = ends.map((end) => valueFault(fact, end, new Map())).find((found) => found !== null);
  if (wrong) return wrong;
  const { from = fact.min, to = fact.max } = value as { from?: AnswerValue; to?: AnswerValue };
  return from > to ? 'emptyAnswer' : null;
}

function isTrue(value: object, key: string): boolean {
  return (value as Record<string, unknown>)[key] === true;
}

function encodeValue(value: AnswerValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** What a text says, with `null` in the place of what is no value of the fact. */
function decodeShape(fact: Fact, text: string): unknown {
  if (text === '~') return { unknown: true };
  if (text === '-') return { notApplicable: true };
  if (text.includes('|')) return { anyOf: text.split('|').map((part) => decodeValue(fact, part)) };
  const dots = text.indexOf('..');
  if (dots < 0) return decodeValue(fact, text);
  return {
    ...decodeEnd(fact, 'from', text.slice(0, dots)),
    ...decodeEnd(fact, 'to', text.slice(dots + 2)),
  };
}

/** One end of a range: nothing where it is open, `null` where the text is no value of the fact. */
function decodeEnd(fact: Fact, end: 'from' | 'to', text: string): Record<string, unknown> {
  return text === '' ? {} : { [end]: decodeValue(fact, text) };
}

function decodeValue(fact: Fact, text: string): AnswerValue | null {
  switch (fact.kind) {
    case 'boolean':
      return text === 'yes' ? true : text === 'no' ? false : null;
    case 'number':
      return /^\d{1,15}$/.test(text) ? Number(text) : null;
    case 'choice':
    case 'occupation':
    case 'date':
      return text;
  }
}
