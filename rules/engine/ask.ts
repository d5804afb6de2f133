import { checkOn, type CheckOnDates } from './check-on-dates.ts';
import { agreed, canBeTrue, certain, lastKnown, type Reading, truthIn } from './claims.ts';
import { dependsOn } from './depends-on.ts';
import { briefEvaluation } from './evaluation.ts';
import type { IndexedLaw } from './law.ts';
import { lawOn } from './law-on-dates.ts';
import {
  type NextQuestion,
  nextQuestion,
  notHeld,
  openQuestions,
  type Standpoint,
} from './next-question.ts';
import { answering, type Known } from './read-facts.ts';
import type { Route } from './route.ts';
import { routeCondition } from './route-condition.ts';
import type { CaseInput } from './verdicts.ts';

/**
 * The next question of a case and nothing else, for an interview in its course: no explanation is made, and routes
 * that do not count are not looked at. The same question as that of the assessment.
 */
export function ask(law: IndexedLaw, input: Omit<CaseInput, 'voice'>): NextQuestion {
  const ready = checkOn(lawOn(law, input), input.check);
  const known = answering(input.answers);
  const look = (route: Route) => standpoint(ready, route, known);
  return nextQuestion(ready, ready.competent(known), input.answers, look);
}

function standpoint(ready: CheckOnDates, route: Route, known: Known): Standpoint {
  const compiled = routeCondition(ready.on, route);
  if (!compiled) return notHeld;
  const evaluation = briefEvaluation(compiled, known);
  const claims = evaluation.claims[compiled.root.place] ?? 0;
  const facts = dependsOn(evaluation);
  // What is true for certain is so in every reading, and waits for nothing.
  const isTrue = (reading: Reading) => truthIn(claims, reading) === 'true' && facts.length === 0;
  return {
    isOpen: isTrue(agreed),
    isLikelyOpen: isTrue(lastKnown),
    canOpen: canBeTrue(claims, agreed),
    isClosed: truthIn(claims, certain) === 'false' && !compiled.comesWithTime,
    open: openQuestions(ready, facts, known.answers),
  };
}
