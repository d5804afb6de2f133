import type { Claims } from './claims.ts';
import type { TestedFact } from './compile-condition.ts';
import { type Evaluation, standingIn } from './evaluation.ts';
import type { startsOn } from './read-facts.ts';

/**
 * What matters of a part of a condition while nothing is known of any fact that it tests: the same in every case. It is
 * found when it is first wanted and kept, since most of a law is about what a person was not asked.
 */
export interface Untold {
  /** The facts it tests. */
  readonly facts: readonly TestedFact[];
  /** What matters, by the claims that can change the whole. */
  readonly matters: Map<Claims, readonly Awaited[]>;
}

/** A tested fact, or the start of the work, of which an answer is awaited. */
export type Awaited = TestedFact | typeof startsOn;

/** Whether nothing is known of any of the facts. */
export function isUntold({ facts }: Untold, evaluation: Evaluation): boolean {
  return facts.every((fact) => standingIn(evaluation, fact) === fact.anywhere);
}
