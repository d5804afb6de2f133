import type { Answers } from '#rules/engine/answer.ts';
import { benchLaw, checkId } from './bench-law.ts';
import type { Closure } from './closures.ts';
import { handWrittenRoutes } from './hand-written.ts';

const places = ['flanders', 'brussels', 'wallonia', 'german-speaking-community'];
const questions = benchLaw.checks.get(checkId)?.questions ?? [];

/** The question that the first waiting fact belongs to, in the authors' order; `null` when nothing waits. */
export function askByHand(answers: Answers): string | null {
  const place = answers['job-place'];
  const facts: string[] = [];
  /** Whether the route is not closed. */
  const wait = (route: Closure | undefined): boolean => {
    const truth = route?.truth(answers);
    if (truth === 'unknown') route?.wait(answers, facts);
    return truth !== 'false';
  };
  if (typeof place === 'string') {
    wait(handWrittenRoutes[places.indexOf(place)]);
  } else {
    let mayOpen = false;
    for (const route of handWrittenRoutes) mayOpen = wait(route) || mayOpen;
    if (mayOpen && place === undefined) facts.push('job-place');
  }
  for (const question of questions) {
    for (const fact of question.facts) {
      if (answers[fact] === undefined && facts.includes(fact)) return question.id;
    }
  }
  return null;
}
