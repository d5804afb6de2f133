import type { Hole } from './hole.ts';
import type { Outcome } from './evaluate.ts';

/**
 * What the law says about one route, as far as the answers and our sources go. Precedence when several
 * things are open: not eligible, undetermined, unconfirmed, eligible.
 */
export type Verdict =
  | { readonly kind: 'eligible' }
  | { readonly kind: 'notEligible'; readonly reasons: readonly string[] }
  | { readonly kind: 'undetermined'; readonly dependsOn: readonly string[] }
  | {
      readonly kind: 'unconfirmed';
      readonly holes: readonly Hole[];
      /** The answer at the last figures known; `null` where even those do not settle it. */
      readonly provisional: 'eligible' | 'notEligible' | null;
    };

export const verdictKinds = ['eligible', 'unconfirmed', 'undetermined', 'notEligible'] as const;

/** Reads the verdict off the outcome of a route's condition. */
export function verdictOf(outcome: Outcome): Verdict {
  if (outcome.truth === 'true') return { kind: 'eligible' };
  if (outcome.truth === 'false') return { kind: 'notEligible', reasons: decidingLeaves(outcome) };
  if (outcome.dependsOn.length > 0) {
    return { kind: 'undetermined', dependsOn: outcome.dependsOn };
  }
  const provisional =
    outcome.provisional === 'unknown'
      ? null
      : outcome.provisional === 'true'
        ? 'eligible'
        : 'notEligible';
  return { kind: 'unconfirmed', holes: outcome.holes, provisional };
}

/** Ids of the leaves that make an outcome false, left to right. */
function decidingLeaves(outcome: Outcome): readonly string[] {
  if (outcome.children.length === 0) return [outcome.condition.id];
  return outcome.children
    .filter((child) => child.truth === outcome.truth)
    .flatMap((child) => decidingLeaves(child));
}
