import type { DeclaredRegion } from './declared-region.ts';
import type { FindingKind } from './finding.ts';

/**
 * A finding that stands, why, and of whom. An entry that nothing is found for any more fails the proof, as does one that
 * is found of other people, and a new finding; the message says the region to write here.
 */
export interface DeclaredFinding {
  readonly kind: FindingKind;
  /** As in the finding: a route, a condition, a route and a list, a route and a fact. */
  readonly about: readonly string[];
  /** How far it reaches: one region for each place in which it is found. */
  readonly covers: DeclaredRegion | readonly DeclaredRegion[];
  /** Something that we do not hold: it has to be missing still. */
  readonly lacks?:
    | { readonly parameter: string }
    | { readonly list: string }
    /** A referral, or a condition that may not decide. */
    | { readonly condition: string };
  readonly reason: string;
}

/** A route that is open to nobody, because a condition may not decide or is referred. */
export const never = (
  route: string,
  condition: string,
  covers: DeclaredFinding['covers'],
  reason: string,
): DeclaredFinding => ({
  ...{ kind: 'neverOpen', about: [route], covers, lacks: { condition }, reason },
});

/** A condition that says of whom the one beside it speaks: whoever it leaves out was dealt with before. */
export const guard = (
  condition: string,
  covers: DeclaredFinding['covers'],
  reason: string,
): DeclaredFinding => ({
  ...{ kind: 'idleCondition', about: [condition], covers, reason },
});
