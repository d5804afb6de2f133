import type { Answers, AnswerValue, CaseDates } from '../engine/answer.ts';
import {
  addMonths,
  birthday,
  fromEpochDay,
  isIsoDate,
  type IsoDate,
  toEpochDay,
} from '../engine/date.ts';
import type {
  DerivedFact,
  ElapsedDerivation,
  ElapsedUnit,
  Fact,
  YearlyPayDerivation,
} from '../engine/fact.ts';
import type { IndexedLaw } from '../engine/law.ts';

/** A value of a fact; numbers stand for themselves, dates for their days since 1970. */
export type Value = AnswerValue;

/**
 * One of the things that can be the case with a fact, for all the person has said. More than one value only where
 * the law's own way of counting is not known to us: then no answer could tell those values apart.
 */
export type Cell = readonly [Value, ...Value[]];

/** Single values, or all whole numbers from one to another. */
type Span = { readonly value: Value } | Run;

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * All that the answers leave possible for a fact: runs of numbers are cut at the thresholds, each the first number
 * of its cell, and stand in the result as that number.
 */
export function possibleCells(
  factId: string,
  thresholds: readonly number[],
  law: IndexedLaw,
  answers: Answers,
  dates: CaseDates,
): readonly Cell[] {
  const fact = law.facts.get(factId);
  if (fact === undefined) throw new Error(`no fact ${factId}`);
  if (fact.kind !== 'derived') return cells(possibleAnswers(fact, law, answers), thresholds);
  return fact.derivation.kind === 'elapsed'
    ? cells(elapsedTimes(fact.derivation, law, answers, dates), thresholds)
    : yearlyPays(fact.derivation, thresholds, law, answers);
}

/** What is possible for an asked fact: single values, or one run of numbers. An answer that is none says nothing. */
function possibleAnswers(fact: Fact, law: IndexedLaw, answers: Answers): readonly Span[] {
  const values = statedValues(fact, law, answerTo(fact.id, answers));
  return values ?? wholeDomain(fact, law);
}

function answerTo(factId: string, answers: Answers): unknown {
  return Object.hasOwn(answers, factId) ? answers[factId] : undefined;
}

function wholeDomain(fact: Fact, law: IndexedLaw): readonly Span[] {
  switch (fact.kind) {
    case 'boolean':
      return [single(false), single(true)];
    case 'choice':
      return fact.options.map(single);
    case 'occupation':
      return [...law.occupations.keys()].map(single);
    case 'number':
      return [{ from: fact.min, to: fact.max }];
    case 'date':
      return [{ from: toEpochDay(fact.min), to: toEpochDay(fact.max) }];
  }
}

/** What the person said about the fact, or `null` where that is nothing, "I don't know" or no answer to it. */
function statedValues(fact: Fact, law: IndexedLaw, answer: unknown): readonly Span[] | null {
  if (typeof answer !== 'object' || answer === null) {
    const span = spanOf(fact, law, answer);
    return span && [span];
  }
  const said = answer as { anyOf?: unknown; from?: unknown; to?: unknown };
  const keys = Object.keys(answer);
  if (keys.length === 1 && Array.isArray(said.anyOf) && said.anyOf.length > 0) {
    const spans = said.anyOf.map((value) => spanOf(fact, law, value));
    return spans.includes(null) ? null : spans.filter((span) => span !== null);
  }
  if (fact.kind !== 'number' && fact.kind !== 'date') return null;
  if (keys.length === 0 || !keys.every((key) => key === 'from' || key === 'to')) return null;
  const from = spanOf(fact, law, 'from' in said ? said.from : fact.min);
  const to = spanOf(fact, law, 'to' in said ? said.to : fact.max);
  if (from === null || to === null) return null;
  return lowest(from) <= highest(to) ? [{ from: lowest(from), to: highest(to) }] : null;
}

function spanOf(fact: Fact, law: IndexedLaw, value: unknown): Span | null {
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? single(value) : null;
    case 'choice':
      return typeof value === 'string' && fact.options.includes(value) ? single(value) : null;
    case 'occupation':
      return typeof value === 'string' && law.occupations.has(value) ? single(value) : null;
    case 'number':
      return Number.isInteger(value) && Number(value) >= fact.min && Number(value) <= fact.max
        ? single(Number(value))
        : null;
    case 'date':
      return typeof value === 'string' && isIsoDate(value) && value >= fact.min && value <= fact.max
        ? single(toEpochDay(value))
        : null;
  }
}

function elapsedTimes(
  { since, until, unit }: ElapsedDerivation,
  law: IndexedLaw,
  answers: Answers,
  dates: CaseDates,
): readonly Span[] {
  const day = dates[until];
  if (day === undefined) return [{ from: Number.MIN_SAFE_INTEGER, to: Infinity }];
  const count = (epochDay: number) => countElapsed(fromEpochDay(epochDay), day, unit);
  return possibleAnswers(askedFact(since, law), law, answers).map((span) => ({
    from: count(highest(span)),
    to: count(lowest(span)),
  }));
}

/** Counts unit by unit: how many fit between two days. */
function countElapsed(since: IsoDate, until: IsoDate, unit: ElapsedUnit): number {
  const days = toEpochDay(until) - toEpochDay(since);
  if (unit === 'days') return days;
  if (unit === 'weeks') return Math.floor(days / 7);
  const after = (n: number) => (unit === 'years' ? birthday(since, n) : addMonths(since, n));
  let n = 0;
  while (after(n + 1) <= until) n += 1;
  while (after(n) > until) n -= 1;
  return n;
}

function yearlyPays(
  derivation: YearlyPayDerivation,
  thresholds: readonly number[],
  law: IndexedLaw,
  answers: Answers,
): readonly Cell[] {
  const { monthly, yearly } = derivation;
  if (yearly !== undefined) {
    const fact = askedFact(yearly, law);
    const answer = answerTo(yearly, answers);
    if (!saysNoTotal(fact, answer)) return cells(possibleAnswers(fact, law, answers), thresholds);
  }
  const months = possibleAnswers(askedFact(monthly, law), law, answers);
  const { from, to } = factorSurelyHolds(derivation, law, answers)
    ? derivation.factor
    : { from: 1200, to: null };
  if (to === null || to === from) {
    const pays = months.map((month) => ({
      from: times(lowest(month), from),
      to: to === null ? Infinity : times(highest(month), to),
    }));
    return cells(pays, thresholds);
  }
  // Each monthly pay stands for a run of totals between which no answer can choose; several monthly pays, for all
  // between them.
  const turns = thresholds.flatMap((amount) =>
    [from, to].map((factor) => Math.ceil((amount * 100) / factor)),
  );
  const run = {
    from: Math.min(...months.map(lowest)),
    to: Math.max(...months.map(highest)),
  };
  return cells([run], turns).map(([month]) =>
    pointsOf({ from: times(Number(month), from), to: times(Number(month), to) }, thresholds),
  );
}

/** The person says there is no written total, or not to know it: only that makes the monthly pay count. */
function saysNoTotal(fact: Fact, answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || Object.keys(answer).length !== 1)
    return false;
  const { unknown, notApplicable } = answer as { unknown?: unknown; notApplicable?: unknown };
  const isOptional = fact.kind === 'number' && fact.optional === true;
  return unknown === true || (notApplicable === true && isOptional);
}

function factorSurelyHolds(
  { factorHoldsIf }: YearlyPayDerivation,
  law: IndexedLaw,
  answers: Answers,
): boolean {
  if (factorHoldsIf === undefined) return true;
  return possibleAnswers(askedFact(factorHoldsIf.fact, law), law, answers).every(
    (span) => 'value' in span && span.value === factorHoldsIf.is,
  );
}

function times(monthly: number, hundredths: number): number {
  return Math.floor((monthly * hundredths) / 100);
}

function askedFact(id: string, law: IndexedLaw): Fact {
  const fact: Fact | DerivedFact | undefined = law.facts.get(id);
  if (fact === undefined || fact.kind === 'derived') throw new Error(`${id} is not asked`);
  return fact;
}

function cells(spans: readonly Span[], thresholds: readonly number[]): readonly Cell[] {
  return spans.flatMap((span) => pointsOf(span, thresholds)).map((value): Cell => [value]);
}

function pointsOf(span: Span, thresholds: readonly number[]): Cell {
  if ('value' in span) return [span.value];
  const inside = thresholds.filter((start) => start > span.from && start <= span.to);
  return [span.from, ...new Set(inside)];
}

function lowest(span: Span): number {
  return 'value' in span ? Number(span.value) : span.from;
}

function highest(span: Span): number {
  return 'value' in span ? Number(span.value) : span.to;
}

function single(value: Value): Span {
  return { value };
}
