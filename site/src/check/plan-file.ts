import { type CalendarEvent, calendarText } from '#content/output/calendar.ts';
import { lastDayEvent, stepEvent } from '#content/output/plan-events.ts';
import { site } from '#content/site.ts';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { lastDaysOf } from './last-days-of.ts';
import type { MadeFile } from './made-file.ts';
import { planOf } from './plan-of.ts';
import type { Ui } from './ui.ts';

/** The plan of a route as a calendar file, with the days that follow from it; `null` for a route without a plan. */
export function planFile(
  ui: Ui,
  check: string,
  route: RouteAssessment,
  filedOn: IsoDate,
  madeAt: Date,
): MadeFile | null {
  const plan = planOf(ui, check, route, filedOn);
  if (!plan) return null;
  const steps = plan.steps.flatMap((dated) => stepEvent(ui, route.route, filedOn, dated) ?? []);
  return calendarFile(ui, {
    ...{ id: route.route, name: ui.word('routes', route.route, 'name'), madeAt },
    events: [...steps, ...dayEvents(ui, route, filedOn)],
  });
}

/** The days that follow from some routes as a calendar file; `null` where none follows or all are past. */
export function daysFile(
  ui: Ui,
  check: string,
  routes: readonly RouteAssessment[],
  filedOn: IsoDate,
  madeAt: Date,
): MadeFile | null {
  const events = routes.flatMap((route) => dayEvents(ui, route, filedOn));
  if (events.length === 0) return null;
  return calendarFile(ui, {
    ...{ id: check, name: ui.word('checks', check, 'name'), madeAt, events },
  });
}

const dayEvents = (ui: Ui, route: RouteAssessment, filedOn: IsoDate): readonly CalendarEvent[] =>
  lastDaysOf(ui, route).flatMap((day) => lastDayEvent(ui, route.route, filedOn, day) ?? []);

const calendarFile = (
  ui: Ui,
  {
    id,
    name,
    events,
    madeAt,
  }: {
    readonly id: string;
    readonly name: string;
    readonly events: readonly CalendarEvent[];
    readonly madeAt: Date;
  },
): MadeFile => ({
  name: `${site.name.toLowerCase()}-${id}.ics`,
  type: 'text/calendar',
  text: calendarText({ name: `${site.name}: ${name}`, lang: ui.locale, madeAt, events }),
});
