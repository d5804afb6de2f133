import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { type RoutePlan, routePlan } from '#rules/engine/route-plan.ts';
import { answersAll } from './list-groups.ts';
import { isFilingDate } from './question-word.ts';
import type { Ui } from './ui.ts';

/** The plan of a route, in a check whose date is the one on which an application is filed. */
export function planOf(
  ui: Ui,
  check: string,
  { route, steps }: RouteAssessment,
  filedOn: IsoDate,
): RoutePlan | null {
  // The day of a list is the one on which each of its steps begins.
  return isFilingDate(ui, check) || answersAll(ui, check)
    ? routePlan(steps, ui.law.routes.get(route)?.steps ?? steps, filedOn)
    : null;
}
