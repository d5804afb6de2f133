import {
  allOf,
  anyOf,
  atLeastOf,
  type Claims,
  isDecided,
  isSurelyFalse,
  isSurelyTrue,
  reverse,
} from './claims.ts';
import type {
  CompiledCondition,
  ConditionNode,
  LeafNode,
  TestedFact,
} from './compile-condition.ts';
import { know, type Known } from './read-facts.ts';
import { claimsWithin, type Standing, standingOf } from './standing.ts';
import { eachCell, openAmong, roomWithin, trialOf } from './try-cells.ts';

/** A condition evaluated for the answers of a case. */
export interface Evaluation {
  readonly compiled: CompiledCondition;
  readonly known: Known;
  /** Where each tested fact stands, by its index, once that is wanted. */
  readonly standings: (Standing | undefined)[];
  /** The claims of each node, by its place. */
  readonly claims: Claims[];
  /** What can change nothing more is left out: enough to tell what the whole comes to and waits for. */
  readonly isBrief: boolean;
}

/** Above this many combinations of cells at once plain Kleene logic stands: still sound, at times too cautious. */
export const maxCombinations = 256;

/** Evaluates a condition for the answers of a case. */
export function evaluationOf(compiled: CompiledCondition, known: Known): Evaluation {
  return evaluated(compiled, known, false, []);
}

/** Evaluates only what the whole comes to; some facts may be taken to stand elsewhere than the answers say. */
export function briefEvaluation(
  compiled: CompiledCondition,
  known: Known,
  standings: readonly (Standing | undefined)[] = [],
): Evaluation {
  return evaluated(compiled, known, true, standings);
}

function evaluated(
  compiled: CompiledCondition,
  known: Known,
  isBrief: boolean,
  standings: readonly (Standing | undefined)[],
): Evaluation {
  const { root, facts } = compiled;
  const evaluation: Evaluation = {
    compiled,
    known,
    isBrief,
    // With room for all from the start: they need not grow.
    standings: standings.length > 0 ? [...standings] : new Array<undefined>(facts.length),
    claims: new Array<Claims>(root.place + 1),
  };
  claimsOf(root, evaluation, maxCombinations);
  return evaluation;
}

/** Where a fact stands in an evaluation. */
export function standingIn(evaluation: Evaluation, fact: TestedFact): Standing {
  const { known, standings } = evaluation;
  return (standings[fact.index] ??= standingOf(fact, know(known, fact.reader)));
}

/** The claims of a node and of all below it, by Kleene logic; exact, as far as there is room for combinations. */
export function claimsOf(node: ConditionNode, evaluation: Evaluation, room: number): Claims {
  const { leaf, of, ungraded, fixed, place } = node;
  let claims = fixed;
  if (leaf) claims = leafClaims(leaf, evaluation);
  else if (of.length > 0) {
    claims = kleene(node, evaluation, room);
    if (ungraded.length > 0 && !isDecided(claims)) {
      claims = exactClaims(node, claims, evaluation, room);
    }
  }
  evaluation.claims[place] = claims;
  return claims;
}

function kleene({ kind, of, needed }: ConditionNode, evaluation: Evaluation, room: number): Claims {
  let every: Claims = -1;
  let some: Claims = 0;
  for (const part of of) {
    const claims = claimsOf(part, evaluation, room);
    every &= claims;
    some |= claims;
    if (evaluation.isBrief && isSettledBy(kind, claims)) break;
  }
  if (kind === 'all') return allOf(every, some);
  if (kind === 'any') return anyOf(every, some);
  if (kind === 'not') return reverse(every);
  return atLeastOf(
    of.map(({ place }) => evaluation.claims[place] ?? 0),
    needed,
  );
}

/** Whether one part settles a group whatever the others are. */
function isSettledBy(kind: ConditionNode['kind'], claims: Claims): boolean {
  return kind === 'all' ? isSurelyFalse(claims) : kind === 'any' && isSurelyTrue(claims);
}

/** What a test claims of all the cells in which its fact may be. */
function leafClaims({ claims, fact, anywhere }: LeafNode, evaluation: Evaluation): Claims {
  const standing = standingIn(evaluation, fact);
  return standing === fact.anywhere ? anywhere : claimsWithin(claims, standing);
}

/**
 * Kleene logic says "unknown" at times although every value of an open fact gives the same truth; that happens only
 * where the fact is tested more than once. Where all tests of such facts have met, each combination of their cells
 * is tried, until it is plain that nothing more is known than without.
 */
function exactClaims(
  node: ConditionNode,
  plain: Claims,
  evaluation: Evaluation,
  room: number,
): Claims {
  const facts = openAmong(node.ungraded, evaluation);
  const left = roomWithin(room, facts);
  if (facts.length === 0 || left < 1) return plain;
  const trial = trialOf(evaluation);
  return eachCell(
    facts,
    trial.standings,
    () => kleene(node, trial, left),
    (claims) => claims === plain,
  );
}
