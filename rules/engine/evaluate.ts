import { allOf, anyOf, atLeastOf, type Claims, oneOfThese, isDecided, reverse } from './claims.ts';
import type {
  CompiledCondition,
  ConditionNode,
  LeafNode,
  Standing,
  TestedFact,
} from './compile-condition.ts';
import type { Knowledge } from './knowledge.ts';
import type { Known } from './read-facts.ts';

/** A condition evaluated for the answers of a case. */
export interface Evaluation {
  readonly compiled: CompiledCondition;
  readonly known: Known;
  /** Where each tested fact stands, by its index. */
  readonly standings: Standing[];
  /** The claims of each node, by its place. */
  readonly claims: Claims[];
}

/** Above this many combinations of cells plain Kleene logic stands: still sound, at times too cautious. */
const maxCombinations = 1024;

/** Evaluates a condition; facts in `instead` are taken to stand there, whatever the answers say. */
export function evaluate(
  compiled: CompiledCondition,
  known: Known,
  instead: ReadonlyMap<TestedFact, Standing> = asAnswered,
): Evaluation {
  const standings = compiled.facts.map(
    (fact) => instead.get(fact) ?? standingOf(fact, knowledgeOf(compiled, known, fact)),
  );
  const evaluation: Evaluation = { compiled, known, standings, claims: [] };
  claimsOf(compiled.root, evaluation);
  return evaluation;
}

const asAnswered: ReadonlyMap<TestedFact, Standing> = new Map();

/** What is known of a fact that a condition tests. */
export function knowledgeOf(
  { on }: CompiledCondition,
  known: Known,
  { place }: TestedFact,
): Knowledge {
  return on.readers.know(known, place);
}

/** The cells in which a fact may be for what is known of it. */
export function standingOf(
  { cells, settled }: TestedFact,
  { possible: { from, to, members }, dependsOn }: Pick<Knowledge, 'possible' | 'dependsOn'>,
): Standing {
  const first = cells.cellOf(from);
  const only = settled[first];
  if (from === to && only) return only;
  const found = members
    ? [...new Set(members.map(cells.cellOf))]
    : Array.from({ length: cells.cellOf(to) - first + 1 }, (_, i) => first + i);
  return { cells: found, canBeTold: dependsOn.length > 0 };
}

/** The claims of a node and of all below it, by Kleene logic; exact, as far as that is possible. */
export function claimsOf(
  node: ConditionNode,
  evaluation: Evaluation,
  room = maxCombinations,
): Claims {
  const claims = kleene(node, evaluation, room);
  const exact =
    node.ungraded.length > 0 && !isDecided(claims)
      ? (exactClaims(node, evaluation, room) ?? claims)
      : claims;
  evaluation.claims[node.place] = exact;
  return exact;
}

function kleene(
  { condition, of, leaf, needed, fixed }: ConditionNode,
  evaluation: Evaluation,
  room: number,
): Claims {
  if (leaf) return leafClaims(leaf, evaluation.standings);
  if (condition.kind === 'atLeastOf') {
    return atLeastOf(
      of.map((part) => claimsOf(part, evaluation, room)),
      needed,
    );
  }
  if (of.length === 0) return fixed;
  let every: Claims = -1;
  let some: Claims = 0;
  for (const part of of) {
    const claims = claimsOf(part, evaluation, room);
    every &= claims;
    some |= claims;
  }
  if (condition.kind === 'not') return reverse(every);
  return needed === 1 ? anyOf(every, some) : allOf(every, some);
}

/** What a test claims of all the cells in which its fact may be. */
function leafClaims({ claims, fact }: LeafNode, standings: readonly Standing[]): Claims {
  const standing = standings[fact.index];
  let every: Claims = -1;
  let some: Claims = 0;
  for (const cell of standing?.cells ?? []) {
    const found = claims[cell] ?? 0;
    every &= found;
    some |= found;
  }
  return oneOfThese(every, some, standing?.canBeTold === true);
}

/**
 * Kleene logic says "unknown" at times although every value of an open fact gives the same truth; that happens only
 * where the fact is tested more than once. Where all tests of such facts have met, each combination of their cells
 * is tried. `null` above the cap.
 */
function exactClaims(node: ConditionNode, evaluation: Evaluation, room: number): Claims | null {
  const facts = openAmong(node.ungraded, evaluation.standings);
  const left = roomWithin(room, facts, evaluation.standings);
  if (facts.length === 0 || left < 1) return null;
  const trial: Evaluation = { ...evaluation, standings: [...evaluation.standings], claims: [] };
  return eachCell(facts, trial.standings, () => kleene(node, trial, left));
}

/** The facts of which several cells are possible. */
export function openAmong(
  facts: readonly TestedFact[],
  standings: readonly Standing[],
): readonly TestedFact[] {
  return facts.filter(({ index }) => (standings[index]?.cells.length ?? 0) > 1);
}

/** How many combinations may be tried within each combination of the cells of some facts. */
export function roomWithin(
  room: number,
  facts: readonly TestedFact[],
  standings: readonly Standing[],
): number {
  return facts.reduce((left, { index }) => left / (standings[index]?.cells.length ?? 1), room);
}

/** Tries every combination of the cells of some facts and joins what is found. `seen` is told what each fact makes of it. */
export function eachCell(
  facts: readonly TestedFact[],
  standings: Standing[],
  tryOne: () => Claims,
  seen?: (fact: TestedFact, claims: Claims) => void,
): Claims {
  const [fact, ...others] = facts;
  const standing = fact && standings[fact.index];
  if (!standing) return tryOne();
  let every: Claims = -1;
  let some: Claims = 0;
  for (const cell of standing.cells) {
    standings[fact.index] = fact.settled[cell] ?? standing;
    const claims = eachCell(others, standings, tryOne, seen);
    every &= claims;
    some |= claims;
  }
  standings[fact.index] = standing;
  const claims = oneOfThese(every, some, standing.canBeTold);
  seen?.(fact, claims);
  return claims;
}
