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

/** Reads the verdict off the outcome of a route's condition. `opensOn` is the day on which time alone opens it. */
export function verdictOf(outcome: Outcome, opensOn: IsoDate | null): Verdict {
  const { reasons } = outcome;
  if (outcome.truth === 'true') return { kind: 'eligible' };
  if (outcome.truth === 'false') {
    return opensOn === null
      ? { kind: 'notEligible', reasons }
      : { kind: 'notYet', opensOn, reasons };
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

/** Open, but for what we could not confirm: by the last rules and amounts known. */
export function isLikelyOpen(verdict: Verdict): boolean {
  return verdict.kind === 'unconfirmed' && verdict.provisional === 'eligible';
}
