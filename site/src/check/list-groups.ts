import type { Assessment, RouteAssessment } from '#rules/engine/assess.ts';
import type { Check } from '#rules/engine/check.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import { isClosed, placesOf } from './route-groups.ts';
import type { Ui } from './ui.ts';

/** The answer of a check that lists everything: what is for a person in a place, in the authors' order. */
export interface ListGroup {
  readonly place: Jurisdiction;
  /** What is for them, will be, or may be. */
  readonly items: readonly RouteAssessment[];
  /** What is not. */
  readonly aside: readonly RouteAssessment[];
}

/** Whether the answer of a check is a list of all that is for a person, and not the best way. */
export function answersAll({ law }: Pick<Ui, 'law'>, check: string): boolean {
  return law.checks.get(check)?.answers === 'all';
}

/**
 * The lists of the places that may decide; what holds for the whole country stands among the items of the only place,
 * or in a list of its own before those of several.
 */
export function listsHere(assessment: Assessment): readonly ListGroup[] {
  const { competent, routes } = assessment;
  const counted = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  const [only = 'federal', ...more] = competent.filter((place) => place !== 'federal');
  if (more.length === 0) return [listOf(only, counted)];
  return placesOf(assessment)
    .filter((place) => competent.includes(place))
    .map((place) =>
      listOf(
        place,
        counted.filter(({ jurisdiction }) => jurisdiction === place),
      ),
    );
}

function listOf(place: Jurisdiction, routes: readonly RouteAssessment[]): ListGroup {
  return {
    place,
    items: routes.filter(({ verdict }) => !isClosed(verdict)),
    aside: routes.filter(({ verdict }) => isClosed(verdict)),
  };
}

/** What of a list has to come before one item; what somebody has yet to ask about is waited for as well. */
export function waitsFor<Item extends Pick<RouteAssessment, 'route'>>(
  item: Item,
  items: readonly Item[],
  waits: NonNullable<Check['waits']>,
): readonly Item[] {
  const wait = waits.find(({ route }) => route === item.route);
  return items.filter(({ route }) => wait?.for.includes(route));
}
