import { catalogue } from '#rules/catalogue.ts';
import type { Check, Voice } from '#rules/engine/check.ts';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import { type Condition, leavesOf, nodesOf } from '#rules/engine/condition.ts';
import type { OccupationList } from '#rules/engine/occupation-list.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { isDuring, type Period } from '#rules/engine/period.ts';
import type { Citation, Provenance } from '#rules/engine/provenance.ts';
import { type Route, type RouteVersion, versionOn } from '#rules/engine/route.ts';
import { lawDay } from './law-day.ts';

/** What a page says about a route, read off the law: nothing here is written twice. */
export interface RouteLaw {
  readonly route: Route;
  /** The check that decides it. */
  readonly check: Check;
  /** Who is spoken to: the one who starts. */
  readonly voice: Voice;
  /** The conditions of today, or the last ones held. */
  readonly version: RouteVersion;
  /** Figures and lists that any version compares with, each once. */
  readonly parameters: readonly Parameter[];
  readonly lists: readonly OccupationList[];
  /** The same way elsewhere. */
  readonly siblings: readonly Route[];
}

/** Everything a page needs of a route. Throws for a route that no check decides, which the registry forbids. */
export function routeLaw(route: Route): RouteLaw {
  const check = catalogue.checks.find(({ routes }) => routes.includes(route.id));
  if (!check) throw new Error(`no check decides "${route.id}"`);
  const leaves = route.versions.flatMap(conditionsOf).flatMap(leavesOf);
  const parameterIds = [
    ...leaves.flatMap((leaf) =>
      leaf.kind === 'compare' && 'parameter' in leaf.against ? [leaf.against.parameter] : [],
    ),
    ...route.fees.map(({ amount }) => amount),
  ];
  const listIds = leaves.flatMap((leaf) => (leaf.kind === 'listMembership' ? [leaf.list] : []));
  return {
    route,
    check,
    voice: check.id === 'work-permit' ? 'employer' : 'worker',
    version: versionOn(route, lawDay) ?? route.versions[0],
    parameters: catalogue.parameters.filter(({ id }) => parameterIds.includes(id)),
    lists: catalogue.lists.filter(({ id }) => listIds.includes(id)),
    siblings: catalogue.routes.filter(
      ({ id, kind }) => id !== route.id && kind === route.kind && check.routes.includes(id),
    ),
  };
}

/** Whether a part of a route is shown: what holds only later, or held only before, is history. */
export function holdsToday({ during }: { readonly during?: Period }): boolean {
  return isDuring(during, lawDay);
}

/** The conditions of a version, what closes the route included. */
export function conditionsOf({ condition, exclusions = [] }: RouteVersion): readonly Condition[] {
  return [condition, ...exclusions];
}

/** Every text a route rests on, by source, with the places cited in each. */
export function sourcesOfRoute({
  route,
  version,
  parameters,
  lists,
}: RouteLaw): ReadonlyMap<string, readonly Citation[]> {
  const provenances: readonly Provenance[] = [
    ...conditionsOf(version)
      .flatMap(nodesOf)
      .flatMap((one) => ('provenance' in one ? [one.provenance] : [])),
    ...[...route.consequences, ...route.documents, ...route.fees, ...route.steps]
      .filter(holdsToday)
      .map(({ provenance }) => provenance),
    ...parameters.flatMap(({ slices }) => slices.map(({ provenance }) => provenance)),
    ...lists.flatMap(({ slices }) => slices.map(({ provenance }) => provenance)),
    route.competence,
  ];
  return sourcesOf(provenances);
}
