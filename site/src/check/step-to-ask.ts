import type { IndexedLaw } from '#rules/engine/law.ts';
import { eachRoute } from '#rules/engine/verdicts.ts';
import { checkOf, type Interview, isAnswered, viewOf } from './interview.ts';

/**
 * The step that `viewOf` would show, `null` for the result, found without all that goes with the verdicts: whoever walks
 * through an interview asks often.
 */
export function stepToAsk(law: IndexedLaw, interview: Interview): string | null {
  const { voice, filedOn, editing, answers, also = [] } = interview;
  const { id, questions } = checkOf(law, interview);
  const [first] = questions;
  if (filedOn === null || editing !== null || also.length > 0) {
    const view = viewOf(law, interview);
    return view.kind === 'question' ? view.step : null;
  }
  if (!isAnswered(first, answers)) return first.id;
  const input = { check: id, voice, filedOn, answers };
  return eachRoute(law, input, 'competent', ({ verdict }) => verdict).nextQuestion;
}
