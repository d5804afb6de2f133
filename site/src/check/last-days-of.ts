import type { RouteAssessment } from '#rules/engine/assess.ts';
import { type LastDay, lastDays } from '#rules/engine/last-days.ts';
import type { Ui } from './ui.ts';

/** The days that follow from a case on a route. */
export const lastDaysOf = (
  { law }: Ui,
  { route, consequences }: RouteAssessment,
): readonly LastDay[] => lastDays(law.routes.get(route)?.consequences ?? [], consequences);
