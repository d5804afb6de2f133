import type { Values } from '#content/translate.ts';

/** What says things in a language. */
export interface Speaker {
  readonly t: (key: DayText, values?: Values) => string;
  readonly word: (kind: 'routes' | 'steps' | 'lastDays', id: string, field: 'name') => string;
  /** An ISO date in words. */
  readonly date: (date: string) => string;
}

type DayText =
  | 'check.disclaimer'
  | 'result.notConfirmed'
  | `keep.plan.${'on' | 'startBy' | 'countsFrom' | 'from' | 'fromTo' | 'limit'}`
  | `take.${'orLater' | 'route'}`;

/** A step of a plan with its ISO dates. */
export interface StepDays {
  readonly step: { readonly id: string; readonly by: string };
  readonly part: 'before' | 'filing' | 'after';
  readonly start: string;
  readonly end: string | null;
  readonly isSure: boolean;
  readonly countsFrom: string | null;
}

/** The days of a step in sentences; none where all that could be said is that it comes after the filing. */
export function stepLines(
  { t, date }: Pick<Speaker, 't' | 'date'>,
  { part, start, end, isSure, countsFrom, step }: StepDays,
): readonly string[] {
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
  // A limit of somebody else's step is worth knowing, though it moves; one's own begins when it begins.
  return step.by === 'authority' && end !== null ? [t('keep.plan.limit', { date: date(end) })] : [];
}
