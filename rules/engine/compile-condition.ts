import { type Cells, cellsFor } from './cells.ts';
import { agreed, claim, type Claims, lastKnown, reverse, type Truth } from './claims.ts';
import { type Condition, leavesOf } from './condition.ts';
import { misfit, pieceOf } from './law.ts';
import type { LawOnDates } from './law-on-dates.ts';
import { type LeafTest, leafTest } from './leaf-test.ts';
import { type Provenance, rankOf } from './provenance.ts';
import { domainOf } from './read-answer.ts';
import type { FactReader } from './read-facts.ts';
import { type Occurrence, repeatedFacts } from './repeated-facts.ts';
import { claimsWithin, type Standing } from './standing.ts';
import type { Untold } from './untold.ts';

/** A condition ready to run on any answers, for one law and the dates of one case. */
export interface CompiledCondition {
  readonly on: LawOnDates;
  readonly root: ConditionNode;
  readonly facts: readonly TestedFact[];
  /** Whether some test is met once enough time has passed. */
  readonly comesWithTime: boolean;
}

/** A condition in its place in the tree. */
export interface ConditionNode {
  readonly id: string;
  readonly kind: Condition['kind'];
  /** Where its claims are kept during an evaluation. */
  readonly place: number;
  readonly of: readonly ConditionNode[];
  /** How many of its parts make a group true. */
  readonly needed: number;
  readonly leaf: LeafNode | null;
  /** What is neither group nor leaf has the same claims for everybody, and a source. */
  readonly fixed: Claims;
  readonly provenance: Provenance | null;
  /** Whether something in it is assessed freely. */
  readonly isJudged: boolean;
  /** The place in `confidences` of the weakest of all that it can rest on. */
  readonly worst: number;
  /** Facts tested more than once, all of them below this node and not all below one of its parts. */
  readonly repeated: readonly TestedFact[];
  /** Those of them for which Kleene logic may be too cautious. */
  readonly ungraded: readonly TestedFact[];
  /** What matters of it while nothing was told; only where facts are tested more than once, since elsewhere it is read off. */
  readonly untold: Untold | null;
}

/** A leaf, with its claims for each cell of the fact it tests. */
export interface LeafNode {
  readonly test: LeafTest;
  readonly fact: TestedFact;
  readonly claims: readonly Claims[];
  /** The claims for a fact of which nothing is known. */
  readonly anywhere: Claims;
}

/** A fact that a condition tests. */
export interface TestedFact {
  readonly id: string;
  /** Its place among the facts of the condition. */
  readonly index: number;
  readonly reader: FactReader;
  readonly cells: Cells;
  /** Standing in each of the cells, and in any of them. */
  readonly settled: readonly Standing[];
  readonly anywhere: Standing;
}

/** Makes a condition ready: facts, figures and lists are looked up once, not at every evaluation. */
export function compileCondition(condition: Condition, on: LawOnDates): CompiledCondition {
  const tests = leavesOf(condition).map((leaf) => leafTest(leaf, on.law, on.dates));
  const ids = new Set(tests.map(({ leaf }) => leaf.fact));
  const facts = [...ids].map((id, index) => testedFact(id, index, tests, on));
  const repeatedAmong = repeatedFacts(tests);
  const occurrences: Occurrence[] = [];
  let places = 0;
  /** `wanted` is the truth that helps the person: it turns around below a `not`. */
  const nodeOf = (of: Condition, wanted: Truth): ConditionNode => {
    const start = occurrences.length;
    const parts = 'of' in of ? of.of.map((part) => nodeOf(part, turned(wanted, of.kind))) : [];
    // The whole comes after its parts, so that claims are found in the order of their places.
    const place = places;
    places += 1;
    const base = {
      id: of.id,
      kind: of.kind,
      place,
      of: parts,
      needed: 0,
      leaf: null,
      fixed: 0,
      provenance: null,
      isJudged: of.kind === 'judgement' || parts.some(({ isJudged }) => isJudged),
      worst: 'of' in of ? Math.max(0, ...parts.map(({ worst }) => worst)) : rankOf(of.provenance),
    };
    if ('of' in of) {
      const needed = of.kind === 'atLeastOf' ? of.count : of.kind === 'any' ? 1 : parts.length;
      const below = occurrences.slice(start);
      const { repeated, ungraded } = repeatedAmong(below);
      return { ...base, needed, repeated, ungraded, untold: untoldOf(repeated, below) };
    }
    const { provenance } = of;
    const single = { ...base, provenance, repeated: none, ungraded: none, untold: null };
    if (of.kind === 'referral') return single;
    if (of.kind === 'judgement') {
      return { ...single, fixed: claim(agreed, wanted) | claim(lastKnown, wanted) };
    }
    const test = tests[start];
    const fact = facts.find(({ id }) => id === of.fact);
    if (!test || !fact) throw misfit(of.id);
    const claims = fact.cells.samples.map(test.claimsAt);
    occurrences.push({ fact, claims: wanted === 'true' ? claims : claims.map(reverse) });
    return {
      ...single,
      worst: test.rank,
      leaf: { test, fact, claims, anywhere: claimsWithin(claims, fact.anywhere) },
    };
  };
  const root = nodeOf(condition, 'true');
  const comesWithTime = tests.some(({ opening }) => opening !== null);
  return { on, root, facts, comesWithTime };
}

const none: readonly never[] = [];

function testedFact(
  id: string,
  index: number,
  tests: readonly LeafTest[],
  { law, readerOf }: LawOnDates,
): TestedFact {
  const fact = pieceOf(law.facts, id);
  const members = fact.kind === 'derived' ? null : domainOf(fact, law.occupations).members;
  const own = tests.filter(({ leaf }) => leaf.fact === id);
  const cells = cellsFor(members, own);
  const settled = cells.samples.map((_, cell): Standing => ({ cells: [cell], canBeTold: true }));
  const anywhere = { cells: settled.map((_, cell) => cell), canBeTold: true };
  return { id, index, reader: readerOf(id), cells, settled, anywhere };
}

function untoldOf(repeated: readonly TestedFact[], below: readonly Occurrence[]): Untold | null {
  if (repeated.length === 0) return null;
  return { facts: [...new Set(below.map(({ fact }) => fact))], matters: new Map() };
}

function turned(wanted: Truth, kind: Condition['kind']): Truth {
  return kind === 'not' ? (wanted === 'true' ? 'false' : 'true') : wanted;
}
