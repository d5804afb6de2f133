import type { Answers } from './answer.ts';
import type { Question } from './check.ts';
import type { CheckOnDates } from './check-on-dates.ts';
import type { Jurisdiction, Route } from './route.ts';

/** The question to ask next, `null` when no answer can change a verdict that counts. */
export interface NextQuestion {
  readonly question: Question | null;
  /** At most so many questions are left. */
  readonly left: number;
}

/** What the next question needs of a route. */
export interface Standpoint {
  readonly isOpen: boolean;
  readonly dependsOn: readonly string[];
}

/**
 * The next question worth asking and how many are left at most. Facts count that can still change the verdict of
 * a route, in each jurisdiction down to its first open route: what ranks below it need not be asked. The authors'
 * order of questions decides between them. A question whose facts were all answered, "I don't know" included, is
 * not asked again. `look` is asked only about routes that count.
 */
export function nextQuestion(
  ready: CheckOnDates,
  competent: readonly Jurisdiction[],
  answers: Answers,
  look: (route: Route, rank: number) => Standpoint,
): NextQuestion {
  const { check, routes } = ready;
  const locals = competent.filter((jurisdiction) => jurisdiction !== 'federal');
  const facts = check.placeFact !== undefined && locals.length > 1 ? [check.placeFact] : [];
  const closed: Jurisdiction[] = [];
  let rank = 0;
  for (const route of routes) {
    const { jurisdiction } = route;
    if (competent.includes(jurisdiction) && !closed.includes(jurisdiction)) {
      const { isOpen, dependsOn } = look(route, rank);
      for (const fact of dependsOn) if (!facts.includes(fact)) facts.push(fact);
      if (isOpen) closed.push(jurisdiction);
    }
    rank += 1;
  }
  const places = openQuestions(ready, facts, answers);
  return { question: check.questions[Math.min(...places)] ?? null, left: places.length };
}

/** The places of the questions that ask at least one of the facts and were not answered yet. */
export function openQuestions(
  { asking }: CheckOnDates,
  facts: readonly string[],
  answers: Answers,
): readonly number[] {
  const open: number[] = [];
  for (const fact of facts) {
    const place = asking.get(fact);
    if (place === undefined || open.includes(place)) continue;
    if (answers[fact] === undefined) open.push(place);
  }
  return open;
}
