import type { Answer, AnswerValue } from './answer.ts';
import { isIsoDate, toEpochDay } from './date.ts';
import type { Fact } from './fact.ts';
import { interval, isSettled, type Knowledge, type Possible, values } from './knowledge.ts';
import type { Occupation } from './occupation-list.ts';

/** The occupations a fact may name, in the order that gives each its number. */
export type Occupations = ReadonlyMap<string, Occupation>;

/** Reads what one answer says about a fact. `undefined` is a fact that was not asked. */
export type AnswerReader = (answer: Answer | undefined) => Knowledge;

/**
 * Makes the reader of a fact. What is no answer to it (another type, out of bounds, not whole, not a date, made
 * up) says nothing, as if it had not been asked, and so decides nothing.
 */
export function answerReader(fact: Fact, occupations: Occupations): AnswerReader {
  const domain = domainOf(fact, occupations);
  const known = (answer: Answer | null, possible: Possible): Knowledge => ({
    answer,
    possible,
    dependsOn: isSettled(possible) ? none : [fact.id],
    holes: none,
  });
  const nothing = known(null, domain);
  const number = (value: AnswerValue) => ordinal(fact, value, occupations);
  /** What settles a fact whose values can be counted is the same for everybody who says it. */
  const settled = new Map<AnswerValue, Knowledge>();
  return (answer) => {
    // A program may send `null`, which the type does not know.
    if (answer === undefined || (answer as unknown) === null) return nothing;
    if (typeof answer === 'object') {
      const possible = possibleIn(answer, domain, number);
      return known(answer, possible === null || isSame(possible, domain) ? domain : possible);
    }
    const before = settled.get(answer);
    if (before) return before;
    const value = number(answer);
    if (value === null) return known(answer, domain);
    if (domain.members === null) return known(answer, interval(value, value));
    const found = known(answer, values([value]));
    settled.set(answer, found);
    return found;
  };
}

/** The number that stands for a value of a fact, or `null` if it is not one of its values. */
export function ordinal(fact: Fact, value: unknown, occupations: Occupations): number | null {
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? Number(value) : null;
    case 'choice':
      return placeIn(fact.options, value);
    case 'occupation':
      return placeIn([...occupations.keys()], value);
    case 'number':
      return Number.isSafeInteger(value) && isWithin(fact, value as number) ? Number(value) : null;
    case 'date':
      return typeof value === 'string' && isWithin(fact, value) && isIsoDate(value)
        ? toEpochDay(value)
        : null;
  }
}

function placeIn(ids: readonly unknown[], value: unknown): number | null {
  const place = ids.indexOf(value);
  return place < 0 ? null : place;
}

function isWithin<T>({ min, max }: { readonly min: T; readonly max: T }, value: T): boolean {
  return value >= min && value <= max;
}

const none: readonly never[] = [];

function isSame(a: Possible, b: Possible): boolean {
  return a.from === b.from && a.to === b.to && a.members?.length === b.members?.length;
}

/** What a set or a range leaves possible; `null` where the answer says nothing. */
function possibleIn(
  answer: Exclude<Answer, AnswerValue>,
  domain: Possible,
  number: (value: AnswerValue) => number | null,
): Possible | null {
  if ('anyOf' in answer) {
    if (Object.keys(answer).length > 1 || !Array.isArray(answer.anyOf)) return null;
    const named = (answer.anyOf as readonly AnswerValue[]).map(number);
    const found = named.filter((n) => n !== null);
    if (found.length === 0 || found.length < named.length) return null;
    return values([...new Set(found)].sort((a, b) => a - b));
  }
  if (!isRange(answer) || domain.members !== null) return null;
  const from = answer.from === undefined ? domain.from : number(answer.from);
  const to = answer.to === undefined ? domain.to : number(answer.to);
  return from === null || to === null || from > to ? null : interval(from, to);
}

function isRange(answer: object): answer is { readonly from?: AnswerValue; to?: AnswerValue } {
  return Object.keys(answer).every((key) => key === 'from' || key === 'to');
}

/** All that is possible for a fact before anything is said about it. */
export function domainOf(fact: Fact, occupations: Occupations): Possible {
  switch (fact.kind) {
    case 'boolean':
      return values([0, 1]);
    case 'choice':
      return values(fact.options.map((_, i) => i));
    case 'occupation':
      return values([...occupations.keys()].map((_, i) => i));
    case 'number':
      return interval(fact.min, fact.max);
    case 'date':
      return interval(toEpochDay(fact.min), toEpochDay(fact.max));
  }
}
