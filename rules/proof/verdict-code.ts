import { agreed, certain, type Claims, lastKnown, openIn, truthIn } from '../engine/claims.ts';
import type { Verdict } from '../engine/verdict.ts';

/**
 * The verdict of one route as a number, the better for the person the higher. `notYet` counts as closed: time passes
 * for everybody, and the day on which it opens is a filing date like any other.
 */
export const verdictCodes = {
  notEligible: 0,
  undetermined: 1,
  /** Not confirmed, and closed on the last figure known. */
  unconfirmedClosed: 2,
  unconfirmed: 3,
  unconfirmedOpen: 4,
  eligibleSubjectToJudgement: 5,
  eligible: 6,
  /** Before the law we hold, or in a law that does not have the route. */
  notHeld: 7,
} as const;
export type VerdictName = keyof typeof verdictCodes;
export type VerdictCode = (typeof verdictCodes)[VerdictName];

const names = Object.keys(verdictCodes) as VerdictName[];

/** The name of a code. */
export function verdictName(code: number): VerdictName {
  return names[code] ?? 'notHeld';
}

/** The verdict that a route's claims come to, for somebody who has answered everything. */
export function codeOfClaims(claims: Claims): VerdictCode {
  const truth = truthIn(claims, certain);
  if (truth === 'true') return verdictCodes.eligible;
  if (truth === 'false') return verdictCodes.notEligible;
  if (openIn(claims) !== 0) return verdictCodes.undetermined;
  if (truthIn(claims, agreed) === 'true') return verdictCodes.eligibleSubjectToJudgement;
  const provisional = truthIn(claims, lastKnown);
  if (provisional === 'true') return verdictCodes.unconfirmedOpen;
  return provisional === 'false' ? verdictCodes.unconfirmedClosed : verdictCodes.unconfirmed;
}

/** The code of a verdict of the engine. */
export function codeOfVerdict(verdict: Verdict): VerdictCode {
  switch (verdict.kind) {
    case 'notYet':
      return verdictCodes.notEligible;
    case 'unconfirmed':
      if (verdict.holes.some(({ kind }) => kind === 'notHeld')) return verdictCodes.notHeld;
      if (verdict.provisional === 'eligible') return verdictCodes.unconfirmedOpen;
      return verdict.provisional === 'notEligible'
        ? verdictCodes.unconfirmedClosed
        : verdictCodes.unconfirmed;
    case 'eligible':
    case 'eligibleSubjectToJudgement':
    case 'notEligible':
    case 'undetermined':
      return verdictCodes[verdict.kind];
  }
}

/** Whether a verdict says plainly no. */
export function isClosed(code: number): boolean {
  return code === verdictCodes.notEligible;
}

/** Whether a verdict lets a person go on: the route is open, or open if the authority agrees. */
export function isOpenCode(code: number): boolean {
  return code === verdictCodes.eligible || code === verdictCodes.eligibleSubjectToJudgement;
}
