import { formatDate } from '#content/format.ts';
import { translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { type CalendarEvent, calendarText } from '#content/output/calendar.ts';
import { site } from '#content/site.ts';
import { words } from '#content/words.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { DatedStep, RoutePlan } from '#rules/engine/route-plan.ts';

/** The days of a plan as a calendar file, in a language: the same events as from a page. */
export const planCalendar = (
  route: string,
  plan: RoutePlan,
  language: LocaleTag,
  madeAt: Date,
): string =>
  calendarText({
    name: `${site.name}: ${words(translator(language), 'routes', route, 'name')}`,
    lang: language,
    madeAt,
    events: plan.steps.flatMap((dated) => eventOf(route, plan, dated, language)),
  });

const eventOf = (
  route: string,
  { filedOn }: RoutePlan,
  dated: DatedStep,
  language: LocaleTag,
): readonly CalendarEvent[] => {
  const t = translator(language);
  const { step, part, start, end, isSure } = dated;
  const day = part === 'after' ? end : start;
  const lines = linesOf(dated, language);
  if (day === null || lines.length === 0) return [];
  const name = words(t, 'steps', step.id, 'name');
  return [
    {
      uid: `${route}.${step.id}.${filedOn}@${new URL(site.origin).host}`,
      from: day,
      until: day,
      summary: isSure ? name : t('take.orLater', { step: name }),
      description: [
        ...lines,
        t('take.route', { route: words(t, 'routes', route, 'name') }),
        t('check.disclaimer'),
      ].join('\n'),
    },
  ];
};

/** When a step happens, in sentences; none where all that could be said is that it comes after the filing. */
const linesOf = (
  { part, start, end, isSure, countsFrom, step }: DatedStep,
  language: LocaleTag,
): readonly string[] => {
  const t = translator(language);
  const date = (day: IsoDate) => formatDate(day, language);
  if (part === 'filing') return [t('keep.plan.on', { date: date(start) })];
  if (part === 'before') {
    return [
      t('keep.plan.startBy', { date: date(start) }),
      ...(countsFrom === null ? [] : [t('keep.plan.countsFrom', { date: date(countsFrom) })]),
    ];
  }
  if (isSure) {
    return end === null || end === start
      ? [t('keep.plan.from', { date: date(start) })]
      : [t('keep.plan.fromTo', { from: date(start), to: date(end) })];
  }
  return step.by === 'authority' && end !== null ? [t('keep.plan.limit', { date: date(end) })] : [];
};
