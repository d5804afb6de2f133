import type { Assessment, RouteAssessment } from '#rules/engine/assess.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import type { Verdict } from '#rules/engine/verdict.ts';

/** A verdict in one letter, for links; of one that is not confirmed, also what it would be. */
const letters = {
  e: 'eligible',
  j: 'eligibleSubjectToJudgement',
  y: 'notYet',
  d: 'undetermined',
  p: 'unconfirmed-eligible',
  q: 'unconfirmed-notEligible',
  u: 'unconfirmed-null',
  n: 'notEligible',
} as const;
type Letter = keyof typeof letters;
export type NamedVerdict = (typeof letters)[Letter];

/** Hexadecimal digits that stand for a route; a test holds them apart. */
const codeLength = 4;
const entry = new RegExp(
  `([0-9a-f]{${String(codeLength)}})([${Object.keys(letters).join('')}])`,
  'g',
);

/** A verdict that is another one now; `before` is `null` where the link knew none for the route. */
export interface Moved {
  readonly route: RouteAssessment;
  readonly before: NamedVerdict | null;
}

/** Stands for a route in a link: of its id, not of its place in a list, because lists grow. */
export function routeCode(route: string): string {
  return contentHash(route).slice(0, codeLength);
}

/** The name of a verdict, with what one that is not confirmed would be. */
export function verdictName(verdict: Verdict): NamedVerdict {
  return verdict.kind === 'unconfirmed'
    ? `unconfirmed-${verdict.provisional ?? 'null'}`
    : verdict.kind;
}

/** The verdicts of the routes that count for a case, five characters each. */
export function encodeVerdicts({ routes, competent }: Assessment): string {
  const letterOf = (verdict: Verdict) =>
    Object.entries(letters).find(([, name]) => name === verdictName(verdict))?.[0] ?? '';
  return routes
    .filter(({ jurisdiction }) => competent.includes(jurisdiction))
    .map(({ route, verdict }) => `${routeCode(route)}${letterOf(verdict)}`)
    .join('');
}

/** The routes that count for a case and whose verdict is not the one that a link says. */
export function movedSince(was: string, { routes, competent }: Assessment): readonly Moved[] {
  const before = new Map(
    [...was.matchAll(entry)].map(([, code = '', letter = '']) => [code, letters[letter as Letter]]),
  );
  return routes
    .filter(({ jurisdiction }) => competent.includes(jurisdiction))
    .map((route) => ({ route, before: before.get(routeCode(route.route)) ?? null }))
    .filter((moved) => moved.before !== verdictName(moved.route.verdict));
}
