import type { Answers } from './answer.ts';
import type { Check, Question } from './check.ts';

/** What the next question needs of a route. Routes come in the rank of their check. */
export interface RankedRoute {
  readonly jurisdiction: string;
  /** Worked out only where it counts. */
  readonly look: () => {
    readonly isOpen: boolean;
    readonly dependsOn: readonly string[];
  };
}

/** The question to ask next, `null` when no answer can change a verdict that counts, and how many are left at most. */
export interface NextQuestion {
  readonly question: Question | null;
  readonly left: number;
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
): NextQuestion {
  const closed = new Set<string>();
  const facts = new Set(alwaysOpen);
  for (const { jurisdiction, look } of routes) {
    if (closed.has(jurisdiction)) continue;
    const { isOpen, dependsOn } = look();
    for (const fact of dependsOn) facts.add(fact);
    if (isOpen) closed.add(jurisdiction);
  }
  const open = openQuestions(check, facts, answers);
  return { question: open[0] ?? null, left: open.length };
}

/** The questions that ask at least one of the facts and were not answered yet, in the authors' order. */
export function openQuestions(
  check: Check,
  facts: ReadonlySet<string>,
  answers: Answers,
): readonly Question[] {
  return check.questions.filter((question) =>
    question.facts.some((fact) => facts.has(fact) && answers[fact] === undefined),
  );
}
