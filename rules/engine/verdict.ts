import type { IsoDate } from './date.ts';
import type { Hole } from './hole.ts';
import type { Outcome } from './outcome.ts';

/** What the law says about one route, as far as the answers and our sources go. */
export type Verdict =
  | { readonly kind: 'notEligible'; readonly reasons: readonly string[] }
  /** Closed now, and open by the mere passing of time from that filing date. */
  | { readonly kind: 'notYet'; readonly opensOn: IsoDate; readonly reasons: readonly string[] }
  | { readonly kind: 'undetermined'; readonly dependsOn: readonly string[] }
  | {
      readonly kind: 'unconfirmed';
      readonly holes: readonly Hole[];
      /** The answer at the last figures known; `null` where even those do not settle it. */
      readonly provisional: 'eligible' | 'notEligible' | null;
    }
  | { readonly kind: 'eligibleSubjectToJudgement'; readonly judgements: readonly string[] }
  | { readonly kind: 'eligible' };

/** Every kind, by precedence: where several things are open, the first one is the verdict. */
export const verdictKinds = [
  'notEligible',
  'notYet',
  'undetermined',
  'unconfirmed',
  'eligibleSubjectToJudgement',
  'eligible',
] as const satisfies readonly Verdict['kind'][];

/**
 * Reads the verdict off the outcome of a route's condition. A false that time mends is `notYet` only if `isOpenOn`
 * finds the route open on that day: by then other conditions may have lapsed.
 */
export function verdictOf(outcome: Outcome, isOpenOn: (day: IsoDate) => boolean): Verdict {
  if (outcome.truth === 'true') return { kind: 'eligible' };
  if (outcome.truth === 'false') {
    const reasons = decidingConditions(outcome);
    const { opensOn } = outcome;
    return opensOn !== null && isOpenOn(opensOn)
      ? { kind: 'notYet', opensOn, reasons }
      : { kind: 'notEligible', reasons };
  }
  if (outcome.dependsOn.length > 0) return { kind: 'undetermined', dependsOn: outcome.dependsOn };
  if (outcome.agreed === 'true') {
    return { kind: 'eligibleSubjectToJudgement', judgements: outcome.judgements };
  }
  return {
    kind: 'unconfirmed',
    holes: outcome.holes,
    provisional:
      outcome.provisional === 'unknown'
        ? null
        : outcome.provisional === 'true'
          ? 'eligible'
          : 'notEligible',
  };
}

/** Whether a verdict lets a person go on: the route is open, or open if the authority agrees. */
export function isOpen({ kind }: Verdict): boolean {
  return kind === 'eligible' || kind === 'eligibleSubjectToJudgement';
}

/** Ids of the conditions that make an outcome false, left to right; the reverse of a condition goes by its own id. */
function decidingConditions(outcome: Outcome): readonly string[] {
  if (outcome.children.length === 0 || outcome.condition.kind === 'not') {
    return [outcome.condition.id];
  }
  return outcome.children
    .filter((child) => child.truth === outcome.truth)
    .flatMap((child) => decidingConditions(child));
}
