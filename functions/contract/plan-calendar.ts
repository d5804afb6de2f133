import { formatDate } from '#content/format.ts';
import { translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { calendarText } from '#content/output/calendar.ts';
import { lastDayEvent, stepEvent } from '#content/output/plan-events.ts';
import type { Speaker } from '#content/output/step-lines.ts';
import { site } from '#content/site.ts';
import { words } from '#content/words.ts';
import type { LastDay } from '#rules/engine/last-days.ts';
import type { RoutePlan } from '#rules/engine/route-plan.ts';

/** The days of a plan and those that follow from its case as a calendar file, in a language: the same events as from a page. */
export const planCalendar = (
  route: string,
  { filedOn, steps }: RoutePlan,
  days: readonly LastDay[],
  language: LocaleTag,
  madeAt: Date,
): string => {
  const t = translator(language);
  const speaker: Speaker = {
    t,
    word: (kind, id, field) => words(t, kind, id, field),
    date: (date) => formatDate(date, language),
  };
  return calendarText({
    name: `${site.name}: ${speaker.word('routes', route, 'name')}`,
    ...{ lang: language, madeAt },
    events: [
      ...steps.flatMap((dated) => stepEvent(speaker, route, filedOn, dated) ?? []),
      ...days.flatMap((day) => lastDayEvent(speaker, route, filedOn, day) ?? []),
    ],
  });
};
