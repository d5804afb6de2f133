import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { type DatedStep, type RoutePlan, routePlan } from '#rules/engine/route-plan.ts';
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

/** The days of a step in sentences, for the page and for a calendar. */
export function dateLines(ui: Ui, dated: DatedStep): readonly string[] {
  const { part, end, isSure, countsFrom, step } = dated;
  const date = ui.date(dated.start);
  if (part === 'filing') return [ui.t('keep.plan.on', { date })];
  if (part === 'before') {
    const start = ui.t('keep.plan.startBy', { date });
    return countsFrom === null
      ? [start]
      : [start, ui.t('keep.plan.countsFrom', { date: ui.date(countsFrom) })];
  }
  if (isSure) {
    return end === null || end === dated.start
      ? [ui.t('keep.plan.from', { date })]
      : [ui.t('keep.plan.fromTo', { from: date, to: ui.date(end) })];
  }
  // A limit of somebody else's step is worth knowing, though it moves; one's own begins when it begins.
  return step.by === 'authority' && end !== null
    ? [ui.t('keep.plan.limit', { date: ui.date(end) })]
    : [];
}
