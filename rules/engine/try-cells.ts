import { type Claims, oneOfThese } from './claims.ts';
import type { TestedFact } from './compile-condition.ts';
import { type Evaluation, standingIn } from './evaluation.ts';
import type { Standing } from './standing.ts';

/** A fact that may be in several cells. */
export interface OpenFact {
  readonly fact: TestedFact;
  readonly standing: Standing;
}

/** Those of some facts of which several cells are possible. */
export function openAmong(
  facts: readonly TestedFact[],
  evaluation: Evaluation,
): readonly OpenFact[] {
  if (facts.length === 0) return none;
  return facts
    .map((fact) => ({ fact, standing: standingIn(evaluation, fact) }))
    .filter(({ standing }) => standing.cells.length > 1);
}

const none: readonly never[] = [];

/** How many combinations may be tried within each combination of the cells of some facts; less than one: too many. */
export function roomWithin(room: number, facts: readonly OpenFact[]): number {
  return facts.reduce((left, { standing }) => left / standing.cells.length, room);
}

/** An evaluation beside another one, in which facts can be put elsewhere. */
export function trialOf(evaluation: Evaluation): Evaluation {
  return { ...evaluation, standings: [...evaluation.standings], claims: [] };
}

/**
 * Puts some facts into every combination of their cells and joins what is found for each. `isEnough` says whether
 * what the cells of a fact tried so far come to, while those before it stay where they are, leaves nothing to try.
 */
export function eachCell(
  facts: readonly OpenFact[],
  standings: (Standing | undefined)[],
  tryOne: () => Claims,
  isEnough: (claims: Claims) => boolean,
  at = 0,
): Claims {
  const open = facts[at];
  if (!open) return tryOne();
  const { fact, standing } = open;
  let every: Claims = -1;
  let some: Claims = 0;
  for (const cell of standing.cells) {
    standings[fact.index] = fact.settled[cell];
    const claims = eachCell(facts, standings, tryOne, isEnough, at + 1);
    every &= claims;
    some |= claims;
    if (isEnough(oneOfThese(every, some, standing.canBeTold))) break;
  }
  standings[fact.index] = standing;
  return oneOfThese(every, some, standing.canBeTold);
}
