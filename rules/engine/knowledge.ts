import type { Answer } from './answer.ts';
import type { Hole } from './hole.ts';

/**
 * What the answers leave possible for a fact, as whole numbers: choices and occupations by their place in the
 * list, booleans as 0 and 1, dates as days since 1970, money in cents. Bounds are inclusive.
 */
export interface Possible {
  readonly from: number;
  readonly to: number;
  /** The values one by one, in rising order, where they can be counted. */
  readonly members: readonly number[] | null;
}

/** What is known of a fact, which facts would tell more, and what we ourselves do not hold. */
export interface Knowledge {
  /** What was said about it, usable or not; `null` for nothing, and for a derived fact. */
  readonly answer: Answer | null;
  readonly possible: Possible;
  /** Asked facts that could narrow it; empty when the answers settle it. */
  readonly dependsOn: readonly string[];
  readonly holes: readonly Hole[];
}

/** All numbers from one to another. */
export function interval(from: number, to: number): Possible {
  return { from, to, members: null };
}

/** A few values, given in rising order; there is at least one. */
export function values(members: readonly number[]): Possible {
  return { from: members[0] ?? NaN, to: members.at(-1) ?? NaN, members };
}

/** Whether only one value is left. */
export function isSettled({ from, to }: Possible): boolean {
  return from === to;
}
