import type { CaseDates } from './answer.ts';
import {
  agreed,
  certain,
  claim,
  type Claims,
  lastKnown,
  openClaims,
  type Truth,
} from './claims.ts';
import type { CompareLeaf, Leaf } from './condition.ts';
import { toEpochDay } from './date.ts';
import type { ListPeriod } from './explain.ts';
import type { ElapsedUnit } from './fact.ts';
import type { Hole } from './hole.ts';
import { type IndexedLaw, misfit, pieceOf } from './law.ts';
import { type ListSlice, membershipsOn } from './occupation-list.ts';
import { type Bounds, type Figure, type ParameterValue, valueOn } from './parameter.ts';
import { isDecisive, type Provenance, rankOf } from './provenance.ts';
import { ordinal } from './read-answer.ts';

/** A leaf ready for the dates of a case: facts, figures and lists are looked up once. */
export interface LeafTest {
  readonly leaf: Leaf;
  /** Whether one value of the fact meets the test, as far as figure and list are certain. */
  readonly truthAt: (value: number) => Truth;
  /** What that makes of the condition: a statement that may not decide confirms nothing. */
  readonly claimsAt: (value: number) => Claims;
  /** For numbers and dates: the values from which on the outcome may be another one. */
  readonly turns: readonly number[];
  /** What we lack where a value is neither met nor missed; `null` where we lack nothing. */
  readonly hole: Hole | null;
  /** Its fact has a number that can be shown where nobody was asked for it. */
  readonly isOfNumbers: boolean;
  readonly provenance: Provenance;
  /** How weak its support is: it rests on the statement that makes it and on the figure or list it is held against. */
  readonly rank: number;
  /** For a test that is met once enough time has passed since a date. */
  readonly opening: Opening | null;
  /** The start of the work is not known, and without it nothing can be said. */
  readonly waitsForStart: boolean;
  /** The figure or list of the filing date. */
  readonly figure: Figure | null;
  readonly list: ListPeriod | null;
}

/** So much time after the date of another fact the test is met. */
export interface Opening {
  readonly since: string;
  readonly count: number;
  readonly unit: ElapsedUnit;
}

/** Makes a leaf ready. Throws where it refers to what is not in the law. */
export function leafTest(leaf: Leaf, law: IndexedLaw, dates: CaseDates): LeafTest {
  switch (leaf.kind) {
    case 'oneOf': {
      const fact = pieceOf(law.facts, leaf.fact);
      if (fact.kind === 'derived') throw misfit(leaf.id);
      const wanted = leaf.values.map((value) => ordinal(fact, value, law.occupations));
      return test(leaf, { truthAt: (value) => either(wanted.includes(value)) });
    }
    case 'between': {
      const { from, to } = leaf;
      const truthAt = (value: number) => either(value >= from && value <= to);
      return test(leaf, { truthAt, turns: [from, to + 1] });
    }
    case 'date': {
      const day = leaf.day === 'filedOn' || leaf.day === 'startsOn' ? dates[leaf.day] : leaf.day;
      if (day === undefined) return waiting(leaf);
      // On or before a day is before the next one.
      const isBefore = leaf.operator === 'onOrBefore';
      const limit = toEpochDay(day) + (isBefore ? 1 : 0);
      return test(leaf, {
        truthAt: (value) => either(value >= limit !== isBefore),
        turns: [limit],
      });
    }
    case 'compare':
      return compareTest(leaf, law, dates);
    case 'listMembership': {
      const list = pieceOf(law.lists, leaf.list);
      const found = membershipsOn(list, [...law.occupations.keys()], dates.filedOn);
      return test(leaf, {
        truthAt: (value) => found.certain[value] ?? 'unknown',
        lastKnownAt: (value) => found.lastKnown[value] ?? 'unknown',
        hole: found.hole,
        list: found.slice && periodOf(list.id, found.slice),
      });
    }
  }
}

interface Parts extends Partial<Omit<LeafTest, 'leaf' | 'claimsAt' | 'provenance' | 'rank'>> {
  readonly truthAt: LeafTest['truthAt'];
  /** The same at the last figure or list known, where that is another. */
  readonly lastKnownAt?: LeafTest['truthAt'];
}

function test(leaf: Leaf, { truthAt, lastKnownAt = truthAt, ...parts }: Parts): LeafTest {
  const { provenance } = leaf;
  const mayDecide = isDecisive(provenance.confidence);
  const held = (parts.figure ?? parts.list ?? { provenance }).provenance;
  return {
    leaf,
    provenance,
    rank: Math.max(rankOf(provenance), rankOf(held)),
    isOfNumbers: leaf.kind !== 'oneOf',
    truthAt,
    claimsAt: (value) =>
      claim(lastKnown, lastKnownAt(value)) | (mayDecide ? confirmed(truthAt(value)) : 0),
    turns: [],
    hole: null,
    opening: null,
    waitsForStart: false,
    figure: null,
    list: null,
    ...parts,
  };
}

function confirmed(truth: Truth): Claims {
  return claim(certain, truth) | claim(agreed, truth);
}

/** A date that is to be held against the start of the work, which is not known: everything is open. */
function waiting(leaf: Leaf): LeafTest {
  const open = test(leaf, { truthAt: () => 'unknown', waitsForStart: true });
  const claims =
    openClaims(lastKnown) |
    (isDecisive(leaf.provenance.confidence) ? openClaims(certain) | openClaims(agreed) : 0);
  return { ...open, claimsAt: () => claims };
}

function compareTest(leaf: CompareLeaf, law: IndexedLaw, dates: CaseDates): LeafTest {
  const amount = amountOf(leaf, law, dates);
  // In whole numbers "over x" is "at least x + 1" and "at most x" is its reverse.
  // Where it is not settled whether the amount itself will do, that amount is in doubt under every operator.
  const isPast = leaf.operator === 'over' || leaf.operator === 'atMost';
  const isReversed = leaf.operator === 'under' || leaf.operator === 'atMost';
  const value = amount.slice?.value;
  const isInDoubt = value?.kind === 'exact' && value.exactHit !== undefined;
  const shift = isPast && !isInDoubt ? 1 : 0;
  const bounds = [amount.certain, amount.lastKnown].flatMap(({ from, to }) => [from, to]);
  return test(leaf, {
    truthAt: comparison(amount.certain, shift, isReversed),
    lastKnownAt: comparison(amount.lastKnown, shift, isReversed),
    turns: bounds.filter(Number.isFinite).map((bound) => bound + shift),
    hole: amount.hole,
    opening: isReversed ? null : openingAt(leaf.fact, amount.certain.to + shift, law),
    figure: figureOf(leaf, amount),
  });
}

function openingAt(factId: string, count: number, law: IndexedLaw): Opening | null {
  const fact = pieceOf(law.facts, factId);
  if (fact.kind !== 'derived' || fact.derivation.kind !== 'elapsed') return null;
  const { since, unit } = fact.derivation;
  return Number.isFinite(count) ? { since, count, unit } : null;
}

function comparison({ from, to }: Bounds, shift: number, isReversed: boolean) {
  return (value: number): Truth =>
    value >= to + shift
      ? either(!isReversed)
      : value < from + shift
        ? either(isReversed)
        : 'unknown';
}

function amountOf({ against }: CompareLeaf, law: IndexedLaw, dates: CaseDates): ParameterValue {
  if ('literal' in against) {
    const exact = { from: against.literal, to: against.literal };
    return { slice: null, certain: exact, lastKnown: exact, hole: null };
  }
  return valueOn(pieceOf(law.parameters, against.parameter), dates.filedOn);
}

function figureOf({ against }: CompareLeaf, { slice }: ParameterValue): Figure | null {
  return slice && 'parameter' in against ? { parameter: against.parameter, ...slice } : null;
}

function periodOf(
  list: string,
  { listed: _, removed: __, unresolved: ___, ...period }: ListSlice,
): ListPeriod {
  return { list, ...period };
}

function either(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}
