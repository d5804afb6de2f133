import type { Assessment, RouteAssessment } from '#rules/engine/assess.ts';
import type { Truth } from '#rules/engine/claims.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import type { RouteStanding } from '#rules/engine/side-by-side.ts';
import type { Verdict } from '#rules/engine/verdict.ts';

/** The routes of a place, best first. */
export interface RouteGroup {
  readonly place: Jurisdiction;
  /** The route to show in full; `null` where several are closed, so that none of them stands out. */
  readonly lead: RouteAssessment | null;
  readonly others: readonly RouteAssessment[];
}

/** What a person reads first. Routes of one kind keep the rank of the check. */
const order: readonly (readonly string[])[] = [
  ['eligible'],
  ['eligibleSubjectToJudgement'],
  ['notYet'],
  // What no answer can open for certain may well be likelier than what still waits for one.
  ['undetermined', 'unconfirmed-eligible'],
  ['unconfirmed-null'],
  // An answer could still close it for good, but on the last amounts we know it is closed already.
  ['undetermined-closed'],
  ['unconfirmed-notEligible'],
  ['notEligible'],
];

/** Routes by verdict, and inside a verdict by the rank of the check, which is the order they come in. */
function ranked(routes: readonly RouteAssessment[]): readonly RouteAssessment[] {
  const provisional = ({ explanation }: RouteAssessment) => explanation?.provisional ?? null;
  const orderOf = (route: RouteAssessment) => orderIn(route.verdict, provisional(route));
  return [...routes].sort((one, other) => orderOf(one) - orderOf(other));
}

/** The same of routes of a place side by side with others. */
export function bestFirst<Standing extends Pick<RouteStanding, 'verdict' | 'provisional'>>(
  routes: readonly Standing[],
): readonly Standing[] {
  const orderOf = ({ verdict, provisional }: Standing) => orderIn(verdict, provisional);
  return [...routes].sort((one, other) => orderOf(one) - orderOf(other));
}

/** Closed, or closed on the last rules and amounts we know. */
export function isClosed(verdict: Verdict): boolean {
  return (
    verdict.kind === 'notEligible' ||
    (verdict.kind === 'unconfirmed' && verdict.provisional === 'notEligible')
  );
}

/** Not asked about to the end, because a better route is open. */
export function isUnasked({ verdict, questionsLeft }: RouteAssessment): boolean {
  return verdict.kind === 'undetermined' && questionsLeft > 0;
}

/**
 * The routes that may decide, by place. Federal routes belong to every place: they stand with the routes of the
 * only place there is, or before those of several.
 */
export function groupsHere(assessment: Assessment): readonly RouteGroup[] {
  const { competent, routes } = assessment;
  const local = competent.filter((place) => place !== 'federal');
  const [only = 'federal', ...more] = local;
  const counted = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  if (more.length === 0) return [groupOf(only, counted)];
  return placesOf(assessment)
    .filter((place) => competent.includes(place))
    .map((place) => groupOf(place, routesIn(place, counted), true));
}

/** The routes of a group, the one in full first. */
export function routesOf({ lead, others }: RouteGroup): readonly RouteAssessment[] {
  return lead ? [lead, ...others] : others;
}

function groupOf(
  place: Jurisdiction,
  routes: readonly RouteAssessment[],
  isOneOfSeveral = false,
): RouteGroup {
  const [best, ...others] = ranked(routes);
  if (!best) return { place, lead: null, others: [] };
  if (isClosed(best.verdict) && !isOneOfSeveral) {
    // Where we hold one route of a place, it is that place's answer.
    const local = routes.filter(({ jurisdiction }) => jurisdiction === place);
    const [only, ...more] = local;
    if (only && more.length === 0) {
      return { place, lead: only, others: ranked(routes.filter((route) => route !== only)) };
    }
  }
  // What holds for the whole country and is closed says least where the place is still open.
  const isAside = isOneOfSeveral && place === 'federal';
  return isClosed(best.verdict) && (others.length > 0 || isAside)
    ? { place, lead: null, others: [best, ...others] }
    : { place, lead: best, others };
}

/** The jurisdictions whose law an assessment holds, in the rank of the check. */
export function placesOf({ routes }: Assessment): readonly Jurisdiction[] {
  return [...new Set(routes.map(({ jurisdiction }) => jurisdiction))];
}

function routesIn(
  place: Jurisdiction,
  routes: readonly RouteAssessment[],
): readonly RouteAssessment[] {
  return routes.filter(({ jurisdiction }) => jurisdiction === place);
}

function orderIn(verdict: Verdict, provisional: Truth | null): number {
  const { kind } = verdict;
  const isClosedAsKnown = kind === 'undetermined' && provisional === 'false';
  const name =
    kind === 'unconfirmed'
      ? `${kind}-${String(verdict.provisional)}`
      : isClosedAsKnown
        ? 'undetermined-closed'
        : kind;
  return order.findIndex((names) => names.includes(name));
}
