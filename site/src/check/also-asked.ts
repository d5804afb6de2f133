import type { Answers } from '#rules/engine/answer.ts';
import type { Assessment } from '#rules/engine/assess.ts';
import type { Check, Question } from '#rules/engine/check.ts';
import type { Interview } from './interview.ts';

/** The name under which a person asks which papers and steps of a route apply. */
export function partsOf(route: string): string {
  return `parts:${route}`;
}

/** Of ids, those of routes of the check, or of their papers and steps. */
export function askedAbout(check: Check, ids: readonly string[]): readonly string[] {
  return check.routes.flatMap((route) => [route, partsOf(route)]).filter((id) => ids.includes(id));
}

/** How many questions would still tell which papers, fees and steps of a route apply. */
export function partsLeft(
  check: Check,
  { partsDependOn }: Assessment['routes'][number],
  answers: Answers,
): number {
  return check.questions.filter(({ facts }) =>
    facts.some((fact) => partsDependOn.includes(fact) && answers[fact] === undefined),
  ).length;
}

/** What is still open about the routes that the person wants to be asked about as well. */
export function furtherQuestions(
  check: Check,
  { also = [], answers }: Interview,
  { routes, competent }: Assessment,
): readonly Question[] {
  const facts = routes
    .filter(({ jurisdiction }) => competent.includes(jurisdiction))
    .flatMap(({ route, dependsOn, partsDependOn }) => [
      ...(also.includes(route) ? dependsOn : []),
      ...(also.includes(partsOf(route)) ? partsDependOn : []),
    ]);
  return check.questions.filter((question) =>
    question.facts.some((fact) => facts.includes(fact) && answers[fact] === undefined),
  );
}
