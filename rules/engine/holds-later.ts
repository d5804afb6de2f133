import type { Answers } from './answer.ts';
import { lastKnown } from './claims.ts';
import type { ConditionNode } from './compile-condition.ts';
import type { IsoDate } from './date.ts';
import { evaluationOf, type Evaluation } from './evaluation.ts';
import type { HoldsOn } from './explain.ts';
import { type LawOnDates, lawOn } from './law-on-dates.ts';
import { truthOf } from './outcome.ts';
import { answering } from './read-facts.ts';
import { type Route } from './route.ts';
import { routeCondition } from './route-condition.ts';

/**
 * Judges the conditions of a route for the same answers on a later filing date: by then other amounts may be in force
 * and other conditions have lapsed. Whoever files after the day on which the work was to start starts on the day of filing.
 */
export function holdsLater(
  { law, dates: { filedOn: asked, startsOn } }: LawOnDates,
  route: Route,
  answers: Answers,
): HoldsOn {
  const evaluated = new Map<IsoDate, Evaluation | null>();
  const evaluatedOn = (filedOn: IsoDate): Evaluation | null => {
    const dates = startsOn
      ? { filedOn, startsOn: startsOn > filedOn ? startsOn : filedOn }
      : { filedOn };
    const compiled = routeCondition(lawOn(law, dates), route);
    return compiled && evaluationOf(compiled, answering(answers));
  };
  return (conditionId, day) => {
    // A start before the filing: what comes with time by the filing day did not come by the day of the start.
    if (day <= asked) return false;
    const found = evaluated.get(day);
    const later = found === undefined ? evaluatedOn(day) : found;
    evaluated.set(day, later);
    if (!later) return false;
    const node = nodeNamed(later.compiled.root, conditionId);
    return node !== null && truthOf(node, later, lastKnown) === 'true';
  };
}

function nodeNamed(node: ConditionNode, id: string): ConditionNode | null {
  if (node.id === id) return node;
  for (const part of node.of) {
    const found = nodeNamed(part, id);
    if (found) return found;
  }
  return null;
}
