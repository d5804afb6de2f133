import type { Answers } from '../engine/answer.ts';
import { type CompareLeaf, leavesOf } from '../engine/condition.ts';
import type { IsoDate } from '../engine/date.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Factor, YearlyPayDerivation } from '../engine/fact.ts';
import { type IndexedLaw, type Law, pieceOf } from '../engine/law.ts';
import { lawOn } from '../engine/law-on-dates.ts';
import type { Outcome } from '../engine/outcome.ts';
import { amountsIn, type Slice, valueOn } from '../engine/parameter.ts';
import { isDuring, type Period } from '../engine/period.ts';
import type { Provenance } from '../engine/provenance.ts';
import { answering, know } from '../engine/read-facts.ts';
import { jurisdictions, type LocalJurisdiction } from '../engine/route.ts';
import { contractEmployer, payMonthly, payYearly } from '../facts/contract.ts';

/** Pay as somebody states it, and the day whose law it is held against. */
export interface PayInput {
  /** EUR cents. */
  readonly amount: number;
  readonly per: 'month' | 'year';
  /** `null` where it is not known. */
  readonly employer: 'belgian' | 'posted' | null;
  readonly filedOn: IsoDate;
}

/** A test of pay in a route, with the filing dates for which it stands there. */
export interface PayTest extends Period {
  readonly route: string;
  readonly place: LocalJurisdiction;
  readonly leaf: CompareLeaf;
  readonly figure: string;
}

/** What of the law pay alone can be held against: the tests as they stand in the routes, and nothing else of these. */
export interface PayLaw extends Pick<Law, 'facts' | 'parameters' | 'sources'> {
  readonly tests: readonly PayTest[];
}

/** How pay stands against one amount: surely, at the last amount known, or not to be told. */
export type PayStanding = 'above' | 'below' | 'aboveLastKnown' | 'belowLastKnown' | 'open';

/** Why it cannot be told: what of the pay would tell, or what we do not hold. */
export type PayDoubt = 'yearly' | 'monthly' | 'convention' | 'amount' | 'doubt';

export interface PayReading {
  readonly test: PayTest;
  readonly slice: Slice | null;
  readonly standing: PayStanding;
  readonly doubt: PayDoubt | null;
  /** The least pay of a month that reaches the amount, rounded up to the cent; `null` for an amount of a month. */
  readonly monthly: { readonly from: number; readonly to: number | null } | null;
}

/** What pay is in a place: from one amount to another; `to: null` is "at least", `from: null` is "at most". */
export interface PayRange {
  readonly from: number | null;
  readonly to: number | null;
}

export interface PayInPlace {
  readonly place: LocalJurisdiction;
  readonly monthly: PayRange;
  /** `null` where the law of the place makes no year of a month. */
  readonly yearly: PayRange | null;
  /** Months of a year in hundredths, as far as it holds here; `null` where only the month counts. */
  readonly factor: Factor | null;
  /** The same as the law of the place has it. */
  readonly published: Factor | null;
  /** The published factor holds for other contracts only. */
  readonly isFactorInDoubt: boolean;
  /** Where the way of counting stands. */
  readonly convention: Provenance;
  readonly readings: readonly PayReading[];
  /** We hold the law of the place for that day. */
  readonly isHeld: boolean;
}

const twelve = 1200;

/** Picks from a law what pay is held against. */
export function payLawOf(law: Law): PayLaw {
  const figures = law.parameters.filter(({ unit }) => unit === 'EUR/month' || unit === 'EUR/year');
  const tests = law.routes.flatMap(({ id: route, jurisdiction: place, versions }) =>
    place === 'federal'
      ? []
      : versions.flatMap(({ from, to, condition, exclusions = [] }) =>
          [condition, ...exclusions].flatMap(leavesOf).flatMap((leaf): readonly PayTest[] => {
            if (leaf.kind !== 'compare' || !('parameter' in leaf.against)) return [];
            const figure = leaf.against.parameter;
            return figures.some(({ id }) => id === figure)
              ? [{ route, place, from, to, leaf, figure }]
              : [];
          }),
        ),
  );
  const named = new Set(tests.flatMap(({ leaf, figure }) => [leaf.fact, figure]));
  const asked = [contractEmployer.id, payMonthly.id, payYearly.id] as readonly string[];
  const facts = law.facts.filter(({ id }) => named.has(id) || asked.includes(id));
  const indexed = new Map(facts.map((fact) => [fact.id, fact]));
  const cited = new Set(
    tests
      .flatMap((test) => conventionOf(indexed, test).citations)
      .flatMap(({ source, locator }) =>
        locator === 'notKnown' || locator.of === undefined ? [source] : [source, locator.of],
      ),
  );
  return {
    facts,
    tests,
    parameters: figures.filter(({ id }) => named.has(id)),
    sources: law.sources.filter(({ id }) => cited.has(id)),
  };
}

/** What pay is in each place, and how it stands against every amount there: as the conditions of the routes read it. */
export function payInPlaces(
  tests: readonly PayTest[],
  law: IndexedLaw,
  input: PayInput,
): readonly PayInPlace[] {
  return jurisdictions.flatMap((place) => {
    const here = tests.filter((test) => test.place === place);
    const [first] = here;
    return first ? [inPlace(first, here, law, input)] : [];
  });
}

function inPlace(
  first: PayTest,
  tests: readonly PayTest[],
  law: IndexedLaw,
  input: PayInput,
): PayInPlace {
  const { place, leaf } = first;
  const derivation = derivationOf(law.facts, leaf.fact);
  const published = derivation?.factor ?? null;
  const holds = derivation?.factorHoldsIf?.is ?? input.employer;
  const isFactorInDoubt = holds !== input.employer;
  const factor = isFactorInDoubt ? { from: twelve, to: null } : published;
  const held = tests.filter((test) => isDuring(test, input.filedOn));
  // A figure stands in several ways of one route; it is told once.
  const once = held.filter(
    (test, at) => held.findIndex((one) => one.figure === test.figure) === at,
  );
  return {
    ...{ place, factor, published, isFactorInDoubt },
    convention: conventionOf(law.facts, first),
    monthly: monthlyOf(input, factor),
    yearly: derivation ? yearlyOf(law, leaf.fact, input) : null,
    readings: once.map((test) => readingOf(test, law, input, factor)),
    isHeld: held.length > 0,
  };
}

function readingOf(
  test: PayTest,
  law: IndexedLaw,
  input: PayInput,
  factor: Factor | null,
): PayReading {
  const { filedOn } = input;
  const figure = pieceOf(law.parameters, test.figure);
  const { slice } = valueOn(figure, filedOn);
  const outcome = evaluate(test.leaf, law, answersOf(input), { filedOn });
  const standing = standingOf(outcome);
  const amount = slice ? amountsIn(slice.value).at(-1) : undefined;
  return {
    ...{ test, slice, standing },
    doubt: standing === 'open' ? doubtOf(outcome, amount === undefined) : null,
    monthly:
      factor === null || amount === undefined
        ? null
        : {
            from: leastMonthly(amount, factor.to ?? factor.from),
            to: factor.to === null ? null : leastMonthly(amount, factor.from),
          },
  };
}

function standingOf({ truth, provisional }: Outcome): PayStanding {
  if (truth !== 'unknown') return truth === 'true' ? 'above' : 'below';
  if (provisional === 'unknown') return 'open';
  return provisional === 'true' ? 'aboveLastKnown' : 'belowLastKnown';
}

function doubtOf({ holes, dependsOn }: Outcome, isAmountMissing: boolean): PayDoubt {
  if (isAmountMissing) return 'amount';
  if (holes.some(({ kind }) => kind === 'convention')) return 'convention';
  if (dependsOn.includes(payYearly.id)) return 'yearly';
  return dependsOn.includes(payMonthly.id) ? 'monthly' : 'doubt';
}

/** The answers that a stated pay gives to the questions of the check. */
function answersOf({ amount, per, employer }: PayInput): Answers {
  const contract = { [contractEmployer.id]: employer ?? { unknown: true as const } };
  if (per === 'month') {
    return { ...contract, [payMonthly.id]: amount, [payYearly.id]: { unknown: true } };
  }
  // Twelve times the basic pay of a month is part of all that is guaranteed for a year, so it is a twelfth at most.
  const most = Math.min(Math.floor(amount / 12), payMonthly.max);
  return { ...contract, [payYearly.id]: amount, [payMonthly.id]: { to: most } };
}

/** The year that the law of a place makes of the pay. */
function yearlyOf(law: IndexedLaw, fact: string, input: PayInput): PayRange {
  if (input.per === 'year') return { from: input.amount, to: input.amount };
  const { filedOn } = input;
  const { from, to } = know(
    answering(answersOf(input)),
    lawOn(law, { filedOn }).readerOf(fact),
  ).possible;
  return { from, to: Number.isFinite(to) ? to : null };
}

function monthlyOf({ amount, per }: PayInput, factor: Factor | null): PayRange {
  if (per === 'month') return { from: amount, to: amount };
  const twelfth = Math.floor(amount / 12);
  if (factor === null || factor.to === null) return { from: null, to: twelfth };
  const least = leastMonthly(amount, factor.to);
  return { from: least, to: factor.from === factor.to ? least : twelfth };
}

/** The least pay of a month, in whole cents, whose year is not below an amount. The factor is in hundredths of a month. */
export function leastMonthly(yearlyCents: number, factor: number): number {
  return Math.floor((yearlyCents * 100 + factor - 1) / factor);
}

function derivationOf(facts: IndexedLaw['facts'], id: string): YearlyPayDerivation | null {
  const fact = facts.get(id);
  return fact?.kind === 'derived' && fact.derivation.kind === 'yearlyPay' ? fact.derivation : null;
}

/** Where a way of counting stands: with the division of the year, or where only the month counts with the test itself. */
function conventionOf(facts: IndexedLaw['facts'], { leaf }: PayTest): Provenance {
  return derivationOf(facts, leaf.fact)?.provenance ?? leaf.provenance;
}
