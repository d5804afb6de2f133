import { type CalendarEvent, calendarText } from '#content/output/calendar.ts';
import { site } from '#content/site.ts';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { DatedStep, RoutePlan } from '#rules/engine/route-plan.ts';
import type { MadeFile } from './made-file.ts';
import { dateLines, planOf } from './date-lines.ts';
import type { Ui } from './ui.ts';

/** The plan of a route as a calendar file; `null` for a route without days. */
export function planFile(
  ui: Ui,
  check: string,
  route: RouteAssessment,
  filedOn: IsoDate,
  madeAt: Date,
): MadeFile | null {
  const plan = planOf(ui, check, route, filedOn);
  if (!plan) return null;
  const name = ui.word('routes', route.route, 'name');
  const events = plan.steps.flatMap((dated) => eventOf(ui, route, plan, dated));
  return {
    name: `${site.name.toLowerCase()}-${route.route}.ics`,
    type: 'text/calendar',
    text: calendarText({ name: `${site.name}: ${name}`, lang: ui.locale, madeAt, events }),
  };
}

/**
 * A step as one day: the last on which it may begin, the day of the filing, or the last on which it is over. A step
 * without such a day is none. The id tells nothing of the answers, because calendars are shared.
 */
function eventOf(
  ui: Ui,
  { route }: RouteAssessment,
  { filedOn }: RoutePlan,
  dated: DatedStep,
): readonly CalendarEvent[] {
  const { step, part, start, end, isSure } = dated;
  const day = part === 'after' ? end : start;
  const lines = dateLines(ui, dated);
  if (day === null || lines.length === 0) return [];
  const name = ui.word('steps', step.id, 'name');
  return [
    {
      uid: `${route}.${step.id}.${filedOn}@${new URL(site.origin).host}`,
      ...{ from: day, until: day },
      summary: isSure ? name : ui.t('take.orLater', { step: name }),
      description: [
        ...lines,
        ui.t('take.route', { route: ui.word('routes', route, 'name') }),
        ui.t('check.disclaimer'),
      ].join('\n'),
    },
  ];
}
