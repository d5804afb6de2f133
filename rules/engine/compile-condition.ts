import { type Cells, cellsFor } from './cells.ts';
import { agreed, claim, type Claims, lastKnown, reverse, type Truth } from './claims.ts';
import { type Condition, leavesOf } from './condition.ts';
import type { LawOnDates } from './law-on-dates.ts';
import { type LeafTest, leafTest } from './leaf-test.ts';
import { domainOf } from './read-answer.ts';
import { type Occurrence, repeatedFacts } from './repeated-facts.ts';

/** A condition ready to run on any answers, for one law and the dates of one case. */
export interface CompiledCondition {
  readonly on: LawOnDates;
  readonly root: ConditionNode;
  readonly facts: readonly TestedFact[];
  /** Those tested more than once. */
  readonly repeated: readonly TestedFact[];
}

/** A condition in its place in the tree. */
export interface ConditionNode {
  readonly condition: Condition;
  /** Where its claims are kept during an evaluation. */
  readonly place: number;
  readonly of: readonly ConditionNode[];
  /** How many of its parts make a group true. */
  readonly needed: number;
  readonly leaf: LeafNode | null;
  /** What is neither group nor leaf has the same claims for everybody. */
  readonly fixed: Claims;
  /** Facts tested more than once, all of them below this node and not all below one of its parts. */
  readonly repeated: readonly TestedFact[];
  /** Those of them for which Kleene logic may be too cautious. */
  readonly ungraded: readonly TestedFact[];
}

/** A leaf, with its claims for each cell of the fact it tests. */
export interface LeafNode {
  readonly test: LeafTest;
  readonly fact: TestedFact;
  readonly claims: readonly Claims[];
}

/** A fact that a condition tests. */
export interface TestedFact {
  readonly id: string;
  /** Among the facts of the condition, and among all that are read. */
  readonly index: number;
  readonly place: number;
  readonly cells: Cells;
  /** Standing in each of the cells. */
  readonly settled: readonly Standing[];
}

/** The cells in which a fact may be, and whether an answer can tell between them. */
export interface Standing {
  readonly cells: readonly number[];
  readonly canBeTold: boolean;
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
    const [place, start] = [places, occurrences.length];
    places += 1;
    const base = { condition: of, place, of: [], needed: 0, leaf: null, fixed: 0 };
    if ('of' in of) {
      const below = of.kind === 'not' ? (wanted === 'true' ? 'false' : 'true') : wanted;
      const parts = of.of.map((part) => nodeOf(part, below));
      const needed = of.kind === 'atLeastOf' ? of.count : of.kind === 'any' ? 1 : parts.length;
      return { ...base, of: parts, needed, ...repeatedAmong(occurrences.slice(start)) };
    }
    const single = { ...base, repeated: [], ungraded: [] };
    if (of.kind === 'referral') return single;
    if (of.kind === 'judgement') {
      return { ...single, fixed: claim(agreed, wanted) | claim(lastKnown, wanted) };
    }
    const test = tests[start];
    const fact = facts.find(({ id }) => id === of.fact);
    if (!test || !fact) throw new Error(`"${of.id}" is not among the leaves of its condition`);
    const claims = fact.cells.samples.map(test.claimsAt);
    occurrences.push({ fact, claims: wanted === 'true' ? claims : claims.map(reverse) });
    return { ...single, leaf: { test, fact, claims } };
  };
  const root = nodeOf(condition, 'true');
  const repeated = facts.filter(
    (fact) => occurrences.filter((one) => one.fact === fact).length > 1,
  );
  return { on, root, facts, repeated };
}

function testedFact(
  id: string,
  index: number,
  tests: readonly LeafTest[],
  { law, readers }: LawOnDates,
): TestedFact {
  const place = readers.placeOf(id);
  const fact = law.facts.get(id);
  const members = !fact || fact.kind === 'derived' ? null : domainOf(fact, law.occupations).members;
  const own = tests.filter(({ leaf }) => leaf.fact === id);
  const cells = cellsFor(members, own);
  const settled = cells.samples.map((_, cell): Standing => ({ cells: [cell], canBeTold: true }));
  return { id, index, place, cells, settled };
}
