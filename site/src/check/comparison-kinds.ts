import type { Check } from '#rules/engine/check.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import { baseFacts } from '#rules/engine/leaves-about.ts';
import type { KindOfRoute, PlaceStanding, RouteStanding } from '#rules/engine/side-by-side.ts';
import { bestFirst, isClosed } from './route-groups.ts';
import type { Ui } from './ui.ts';

/** Routes of one kind as they stand in each place. */
export interface Kind extends KindOfRoute {
  /** In the order of the places. */
  readonly standings: readonly RouteStanding[];
}

/** The routes of a kind, in the order of the places. */
export function standingsOf(
  { routes }: KindOfRoute,
  places: readonly PlaceStanding[],
): readonly RouteStanding[] {
  return places.flatMap((place) => place.routes.filter(({ route }) => routes.includes(route)));
}

/** Whether some place has several routes of the kind: none of their names is that of the kind. */
export function isPlural({ standings }: Kind): boolean {
  return new Set(standings.map(({ jurisdiction }) => jurisdiction)).size < standings.length;
}

/** What kinds are called: as the place that decides calls each, which comes first, or by the names of all its routes. */
export function namesOf(ui: Ui, kinds: readonly Kind[]): string {
  const nameOf = ({ route }: RouteStanding) => ui.word('routes', route, 'name');
  const names = kinds.flatMap((kind) =>
    (isPlural(kind) ? kind.standings : kind.standings.slice(0, 1)).map(nameOf),
  );
  return [...new Set(names)].join(ui.comma);
}

/** Says of a route whether it is not closed, or is closed by something that the check compares, such as too little pay. */
export function isNear(ui: Ui, { compared = [] }: Check): (route: RouteStanding) => boolean {
  const facts = compared.flatMap((one) => one.facts);
  const isAbout = (part: Explanation): boolean =>
    'children' in part
      ? part.children.some(isAbout)
      : part.kind === 'leaf' &&
        baseFacts(part.fact, ui.law.facts).some((fact) => facts.includes(fact));
  return ({ verdict, decisive }) =>
    !isClosed(verdict) || (decisive?.kind === 'unmet' && isAbout(decisive.part));
}

/**
 * The kinds whose differences matter to the case, because one of their routes is near. The kind of the best route comes
 * first, where the work would be done before elsewhere.
 */
export function kindsThatDiffer(
  kinds: readonly Kind[],
  places: readonly PlaceStanding[],
  isNearHere: (route: RouteStanding) => boolean,
): readonly Kind[] {
  const differing = kinds.filter(
    ({ differences, standings }) => differences.length > 0 && standings.some(isNearHere),
  );
  const best = places
    .flatMap(({ routes }) => bestFirst(routes).slice(0, 1))
    .filter(({ verdict }) => !isClosed(verdict))
    .flatMap((route) => differing.find(({ kind }) => kind === route.kind) ?? []);
  return [...new Set([...best, ...differing])];
}
