import type { Answers, CaseDates } from './answer.ts';
import { compileCondition } from './compile-condition.ts';
import type { Condition } from './condition.ts';
import { evaluationOf } from './evaluation.ts';
import type { IndexedLaw } from './law.ts';
import { lawOn } from './law-on-dates.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { answering } from './read-facts.ts';

/** What one condition comes to for the answers on the dates. Pure; unknown stays unknown. */
export function evaluate(
  condition: Condition,
  law: IndexedLaw,
  answers: Answers,
  dates: CaseDates,
): Outcome {
  return outcomeOf(
    evaluationOf(compileCondition(condition, lawOn(law, dates)), answering(answers)),
  );
}
