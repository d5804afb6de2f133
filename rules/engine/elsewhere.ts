import type { Answers, CaseDates } from './answer.ts';
import type { Check } from './check.ts';
import { checkOn } from './check-on-dates.ts';
import { lastKnown } from './claims.ts';
import { evaluationOf } from './evaluation.ts';
import type { IndexedLaw } from './law.ts';
import { lawOn } from './law-on-dates.ts';
import { outcomeOf, truthOf } from './outcome.ts';
import { answering } from './read-facts.ts';
import { routeCondition } from './route-condition.ts';
import type { Jurisdiction, Route } from './route.ts';
import { isOpen, type Verdict, verdictOf } from './verdict.ts';

/** A route of the same kind that the same answers open in another jurisdiction. */
export interface Elsewhere {
  readonly route: string;
  readonly jurisdiction: Jurisdiction;
  readonly verdict: Verdict;
}

/**
 * For a local route that is closed, or closed on the last figures known: the routes of its kind that would be open in
 * another jurisdiction, if the place were there and all other answers stayed. A place is no menu: it decides by where
 * the work, or the home, really is. Empty for a route that is not closed, and for federal law, which holds everywhere.
 */
export function openElsewhere(
  law: IndexedLaw,
  check: Check,
  route: Route,
  answers: Answers,
  dates: CaseDates,
): readonly Elsewhere[] {
  const on = lawOn(law, dates);
  const { placeFact } = check;
  const evaluated = (one: Route, told: Answers) => {
    const compiled = routeCondition(on, one);
    return compiled && evaluationOf(compiled, answering(told));
  };
  const here = evaluated(route, answers);
  const isClosed = here && truthOf(here.compiled.root, here, lastKnown) === 'false';
  if (!isClosed || placeFact === undefined || route.jurisdiction === 'federal') return [];
  return checkOn(on, check.id).routes.flatMap((other) => {
    const { id, kind, jurisdiction } = other;
    if (kind !== route.kind || [route.jurisdiction, 'federal'].includes(jurisdiction)) return [];
    const there = evaluated(other, { ...answers, [placeFact]: jurisdiction });
    const verdict = there && verdictOf(outcomeOf(there), null);
    return verdict && isOpen(verdict) ? [{ route: id, jurisdiction, verdict }] : [];
  });
}
