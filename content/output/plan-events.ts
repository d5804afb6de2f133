import { site } from '#content/site.ts';
import type { CalendarEvent } from './calendar.ts';
import { type Speaker, type StepDays, stepLines } from './step-lines.ts';

/** The last day before something that follows, as an ISO date. */
export interface LastDay {
  /** Id of what follows. */
  readonly consequence: string;
  readonly last: string;
  readonly isConfirmed: boolean;
}

/**
 * A step as one day: the last on which it may begin, the day of the filing, or the last on which it is over. A step
 * without such a day is none.
 */
export function stepEvent(
  speaker: Speaker,
  route: string,
  filedOn: string,
  dated: StepDays,
): CalendarEvent | null {
  const { step, part, start, end, isSure } = dated;
  const day = part === 'after' ? end : start;
  const lines = stepLines(speaker, dated);
  if (day === null || lines.length === 0) return null;
  const name = speaker.word('steps', step.id, 'name');
  const summary = isSure ? name : speaker.t('take.orLater', { step: name });
  return dayEvent(speaker, { route, filedOn, of: step.id, day, summary, lines });
}

/** The last day before something follows; none where it was before the day of the case. */
export function lastDayEvent(
  speaker: Speaker,
  route: string,
  filedOn: string,
  { consequence, last, isConfirmed }: LastDay,
): CalendarEvent | null {
  if (last < filedOn) return null;
  const summary = speaker.word('lastDays', consequence, 'name');
  const lines = isConfirmed ? [] : [speaker.t('result.notConfirmed')];
  return dayEvent(speaker, { route, filedOn, of: consequence, day: last, summary, lines });
}

/** The id tells nothing of the answers, because calendars are shared. */
const dayEvent = (
  { t, word }: Speaker,
  {
    route,
    filedOn,
    of,
    day,
    summary,
    lines,
  }: {
    readonly route: string;
    readonly filedOn: string;
    readonly of: string;
    readonly day: string;
    readonly summary: string;
    readonly lines: readonly string[];
  },
): CalendarEvent => ({
  uid: `${route}.${of}.${filedOn}@${site.origin.replace(/^https?:\/\//, '')}`,
  ...{ from: day, until: day, summary },
  description: [
    ...lines,
    t('take.route', { route: word('routes', route, 'name') }),
    t('check.disclaimer'),
  ].join('\n'),
});
