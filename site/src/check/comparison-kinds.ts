import type { Check } from '#rules/engine/check.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import { baseFacts } from '#rules/engine/leaves-about.ts';
import type {
  Difference,
  KindOfRoute,
  PlaceStanding,
  RouteStanding,
} from '#rules/engine/side-by-side.ts';
import { bestFirst, isClosed } from './route-groups.ts';
import type { Ui } from './ui.ts';

/** Routes of one kind as they stand in each place: of several in a place the best one. */
export interface Kind extends KindOfRoute {
  /** In the order of the places. */
  readonly standings: readonly RouteStanding[];
}

/** A kind with one route a place, and what these routes ask, cost or take otherwise. */
export function asShown(kind: KindOfRoute, places: readonly PlaceStanding[]): Kind {
  const standings = places.flatMap(({ routes }) =>
    bestFirst(routes.filter(({ route }) => kind.routes.includes(route))).slice(0, 1),
  );
  const routes = standings.map(({ route }) => route);
  const differences = kind.differences
    .map((difference) => saidOf(difference, routes))
    .filter((difference) => !isSilent(difference));
  return { ...kind, standings, routes, differences };
}

function saidOf(difference: Difference, routes: readonly string[]): Difference {
  const isShown = ({ route }: { readonly route: string }) => routes.includes(route);
  switch (difference.kind) {
    case 'demands':
      return { ...difference, said: difference.said.filter(isShown) };
    case 'fees':
      return { ...difference, said: difference.said.filter(isShown) };
    case 'time':
      return { ...difference, said: difference.said.filter(isShown) };
  }
}

/** Whether none of the routes asks anything of the sort, or has a limit: only another one of their kind does. */
function isSilent(difference: Difference): boolean {
  switch (difference.kind) {
    case 'demands':
      return difference.said.every(({ demands }) => demands?.asked.length === 0);
    case 'fees':
      return difference.said.every(({ fees }) => fees.length === 0);
    case 'time':
      return difference.said.every(
        ({ time }) => !time || (time.days === 0 && time.steps.every(({ target }) => !target)),
      );
  }
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
