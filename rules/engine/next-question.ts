import type { Answers } from './answer.ts';
import type { Check, Question } from './check.ts';

/**
 * The next question worth asking and how many are left at most. `openFacts` are the facts that can still
 * change a verdict; the authors' order of questions decides between them. A question whose facts were all
 * answered, "I don't know" included, is not asked again.
 */
export function nextQuestion(
  check: Check,
  openFacts: readonly string[],
  answers: Answers,
): { readonly question: Question | null; readonly left: number } {
  const open = check.questions.filter((question) =>
    question.facts.some((fact) => openFacts.includes(fact) && answers[fact] === undefined),
  );
  return { question: open[0] ?? null, left: open.length };
}
