import type { Claims } from './claims.ts';
import type { TestedFact } from './compile-condition.ts';
import { type Evaluation, standingIn } from './evaluation.ts';
import type { startsOn } from './read-facts.ts';

/**
 * What a part of a condition comes to while nothing is known of any fact that it tests: the same in every case. It is
 * found when it is first wanted and kept, since most of a law is about what a person was not asked.
 */
export interface Untold {
  /** The facts it tests. */
  readonly facts: readonly TestedFact[];
  /** Its exact claims. */
  claims?: Claims;
  /** What matters of it, by the claims of it that can change the whole. */
  readonly matters: Map<Claims, readonly Awaited[]>;
}

/** A tested fact, or the start of the work, of which an answer is awaited. */
export type Awaited = TestedFact | typeof startsOn;

/** Whether nothing is known of any of the facts. */
export function isUntold({ facts }: Untold, evaluation: Evaluation): boolean {
  for (const fact of facts) if (standingIn(evaluation, fact) !== fact.anywhere) return false;
  return true;
}
