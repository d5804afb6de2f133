import type { Answer, Answers, AnswerValue, CaseDates } from './answer.ts';
import { isDontKnow } from './answer.ts';
import { ageOn, fromEpochDay, isIsoDate, toEpochDay } from './date.ts';
import {
  type DerivedFact,
  type Fact,
  type Factor,
  isConventionUnknown,
  type YearlyPayDerivation,
} from './fact.ts';
import type { Hole } from './hole.ts';

/**
 * What the answers leave possible for a fact, as whole numbers: choices by their place in the list,
 * booleans as 0 and 1, dates as days since 1970, money in cents. Bounds are inclusive.
 */
export interface Possible {
  readonly from: number;
  readonly to: number;
  /** The values one by one, where the fact has few and they are known one by one. */
  readonly members: readonly number[] | null;
}

/** What is known of a fact, which facts would tell more, and what we ourselves do not hold. */
export interface Knowledge {
  readonly possible: Possible;
  /** Asked facts that could narrow it; empty when the answers settle it. */
  readonly dependsOn: readonly string[];
  readonly holes: readonly Hole[];
}

/** Facts by id: how the engine finds what a condition tests. */
export type FactIndex = ReadonlyMap<string, Fact | DerivedFact>;

/** What the answers say about a fact, derived facts included. Throws on an unknown id: a fault of the law. */
export function know(
  factId: string,
  facts: FactIndex,
  answers: Answers,
  dates: CaseDates,
): Knowledge {
  const fact = facts.get(factId);
  if (!fact) throw new Error(`no fact "${factId}" in the catalogue`);
  if (fact.kind !== 'derived') return knowAsked(fact, answers);
  const { derivation } = fact;
  if (derivation.kind === 'age') {
    const birth = know(derivation.birthDate, facts, answers, dates);
    const age = (epochDay: number) => ageOn(fromEpochDay(epochDay), dates.filedOn);
    return { ...birth, possible: interval(age(birth.possible.to), age(birth.possible.from)) };
  }
  return knowYearlyPay(fact.id, derivation, facts, answers, dates);
}

/**
 * The number that stands for a value of a fact, or `null` if it is not one of its values: a value of another
 * type, outside the bounds, not whole or not a date says nothing and so decides nothing.
 */
export function ordinal(fact: Fact, value: AnswerValue): number | null {
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? Number(value) : null;
    case 'choice': {
      const index = typeof value === 'string' ? fact.options.indexOf(value) : -1;
      return index < 0 ? null : index;
    }
    case 'number':
      return typeof value === 'number' &&
        Number.isSafeInteger(value) &&
        value >= fact.min &&
        value <= fact.max
        ? value
        : null;
    case 'date':
      return typeof value === 'string' && isIsoDate(value) && value >= fact.min && value <= fact.max
        ? toEpochDay(value)
        : null;
  }
}

function knowYearlyPay(
  id: string,
  derivation: YearlyPayDerivation,
  facts: FactIndex,
  answers: Answers,
  dates: CaseDates,
): Knowledge {
  const { monthly, yearly } = derivation;
  if (yearly !== undefined && hasStatedValue(answers[yearly])) {
    return know(yearly, facts, answers, dates);
  }
  const base = know(monthly, facts, answers, dates);
  // Not asked is no ground for falling back on the monthly pay: the total may still come.
  if (yearly !== undefined && answers[yearly] === undefined) {
    return { ...know(yearly, facts, answers, dates), dependsOn: [monthly, yearly] };
  }
  const { factor, dependsOn } = applicableFactor(derivation, answers);
  const isOpen = factor.to === null && yearly !== undefined;
  return {
    possible: interval(
      yearlyCents(base.possible.from, factor.from),
      factor.to === null ? Infinity : yearlyCents(base.possible.to, factor.to),
    ),
    dependsOn: [...base.dependsOn, ...dependsOn, ...(isOpen ? [yearly] : [])],
    holes: isConventionUnknown(derivation) ? [{ kind: 'convention', fact: id }] : [],
  };
}

const atLeastTwelveMonths: Factor = { from: 1200, to: null };

function applicableFactor(
  { factor, factorHoldsIf }: YearlyPayDerivation,
  answers: Answers,
): { readonly factor: Factor; readonly dependsOn: readonly string[] } {
  if (!factorHoldsIf || answers[factorHoldsIf.fact] === factorHoldsIf.is) {
    return { factor, dependsOn: [] };
  }
  const answer = answers[factorHoldsIf.fact];
  const isOpen = answer === undefined || typeof answer === 'object';
  return { factor: atLeastTwelveMonths, dependsOn: isOpen ? [factorHoldsIf.fact] : [] };
}

/**
 * Monthly cents times a factor in hundredths of a month, in whole cents. Rounding down is exact for every
 * comparison: amounts are whole cents, so `x >= n` and `floor(x) >= n` are the same.
 */
function yearlyCents(monthlyCents: number, factor: number): number {
  return Math.floor((monthlyCents * factor) / 100);
}

function hasStatedValue(answer: Answer | undefined): boolean {
  return (
    answer !== undefined &&
    !(typeof answer === 'object' && ('unknown' in answer || 'notApplicable' in answer))
  );
}

function interval(from: number, to: number): Possible {
  return { from, to, members: null };
}

function knowAsked(fact: Fact, answers: Answers): Knowledge {
  const answer = answers[fact.id];
  const possible = possibleValues(fact, answer);
  const settled = possible.members ? possible.members.length === 1 : possible.from === possible.to;
  return { possible, dependsOn: settled ? [] : [fact.id], holes: [] };
}

function possibleValues(fact: Fact, answer: Answer | undefined): Possible {
  const domain = domainOf(fact);
  if (answer === undefined || isDontKnow(answer)) return domain;
  if (typeof answer !== 'object') return members(fact, [answer]) ?? domain;
  if ('anyOf' in answer) return members(fact, answer.anyOf) ?? domain;
  if ('notApplicable' in answer || 'unknown' in answer) return domain;
  const bound = (value: number | string | undefined, otherwise: number) =>
    value === undefined ? otherwise : (ordinal(fact, value) ?? otherwise);
  return interval(bound(answer.from, domain.from), bound(answer.to, domain.to));
}

function domainOf(fact: Fact): Possible {
  switch (fact.kind) {
    case 'boolean':
      return { from: 0, to: 1, members: [0, 1] };
    case 'choice':
      return { from: 0, to: fact.options.length - 1, members: fact.options.map((_, i) => i) };
    case 'number':
      return interval(fact.min, fact.max);
    case 'date':
      return interval(toEpochDay(fact.min), toEpochDay(fact.max));
  }
}

function members(fact: Fact, values: readonly AnswerValue[]): Possible | null {
  const found = values.map((value) => ordinal(fact, value)).filter((n) => n !== null);
  if (found.length !== values.length || found.length === 0) return null;
  const sorted = [...new Set(found)].sort((a, b) => a - b);
  return { from: Math.min(...sorted), to: Math.max(...sorted), members: sorted };
}
