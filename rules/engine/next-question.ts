import type { Answers } from './answer.ts';
import type { Check, Question } from './check.ts';
import { isOpen, type Verdict } from './verdict.ts';

/** What the next question needs of an assessed route. Routes come in the rank of their check. */
export interface RankedRoute {
  readonly jurisdiction: string;
  readonly verdict: Verdict;
  readonly dependsOn: readonly string[];
}

/**
 * The next question worth asking and how many are left at most. Facts count that can still change the verdict of
 * a route, in each jurisdiction down to its first open route: what ranks below it need not be asked. The authors'
 * order of questions decides between them. A question whose facts were all answered, "I don't know" included, is
 * not asked again.
 */
export function nextQuestion(
  check: Check,
  alwaysOpen: readonly string[],
  routes: readonly RankedRoute[],
  answers: Answers,
): { readonly question: Question | null; readonly left: number } {
  const closed = new Set<string>();
  const facts = [...alwaysOpen];
  for (const { jurisdiction, verdict, dependsOn } of routes) {
    if (closed.has(jurisdiction)) continue;
    facts.push(...dependsOn);
    if (!isOpen(verdict)) continue;
    // Federal law holds in every place: nothing that ranks below it need be asked.
    if (jurisdiction === 'federal') break;
    closed.add(jurisdiction);
  }
  const open = openQuestions(check, facts, answers);
  return { question: open[0] ?? null, left: open.length };
}

/** The questions that ask at least one of the facts and were not answered yet, in the authors' order. */
export function openQuestions(
  check: Check,
  facts: readonly string[],
  answers: Answers,
): readonly Question[] {
  return check.questions.filter((question) =>
    question.facts.some((fact) => facts.includes(fact) && answers[fact] === undefined),
  );
}
