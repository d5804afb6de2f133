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
  const wait = (route: Closure | undefined) => {
    if (route?.truth(answers) === 'unknown') route.wait(answers, facts);
  };
  if (typeof place === 'string') {
    wait(handWrittenRoutes[places.indexOf(place)]);
  } else {
    if (place === undefined) facts.push('job-place');
    handWrittenRoutes.forEach(wait);
  }
  for (const question of questions) {
    for (const fact of question.facts) {
      if (answers[fact] === undefined && facts.includes(fact)) return question.id;
    }
  }
  return null;
}
