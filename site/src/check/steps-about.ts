import type { RouteAssessment } from '#rules/engine/assess.ts';
import { checkOf, type Interview } from './interview.ts';
import type { Ui } from './ui.ts';

/** The questions that ask what a route depends on, in the order of the check. */
export function stepsAbout(
  ui: Ui,
  interview: Interview,
  { dependsOn }: Pick<RouteAssessment, 'dependsOn'>,
): readonly string[] {
  return checkOf(ui.law, interview)
    .questions.filter(({ facts }) => facts.some((fact) => dependsOn.includes(fact)))
    .map(({ id }) => id);
}
