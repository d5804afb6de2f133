import type { Answer, Answers } from './answer.ts';
import { addDays, addMonths, birthday, type IsoDate, isIsoDate } from './date.ts';

/** The last day before somebody reaches an age, or before something is so many years old. */
interface DayBeforeAge {
  readonly dayBeforeAge: number;
  /** Date fact: the day of birth, or the day from which the years count. */
  readonly birthDate: string;
}

/** The first day after a number of months that may grow with a number that is answered. */
interface AfterMonths {
  /** Date fact: the first day of the months. */
  readonly monthsFrom: string;
  readonly months: number;
  readonly growth?: {
    /** Number fact. */
    readonly by: string;
    /** A month more for each so many ... */
    readonly each: number;
    /** ... of what goes beyond this number ... */
    readonly beyond: number;
    /** ... but never more than so many months in all. */
    readonly atMost: number;
  };
}

/** So many days after another. */
interface AfterDays {
  /** Date fact: the day after which they are counted. */
  readonly daysFrom: string;
  readonly days: number;
}

/** A day that a sentence of the law names and that follows from what somebody answers. */
export type ComputedDate = DayBeforeAge | AfterMonths | AfterDays;

/** The facts a date is computed from, with the kind each has to be. */
export function basesOfDate(
  date: ComputedDate,
): readonly { readonly fact: string; readonly kinds: readonly ('date' | 'number')[] }[] {
  if ('dayBeforeAge' in date) return [{ fact: date.birthDate, kinds: ['date'] }];
  if ('daysFrom' in date) return [{ fact: date.daysFrom, kinds: ['date'] }];
  return [
    { fact: date.monthsFrom, kinds: ['date'] },
    ...(date.growth ? [{ fact: date.growth.by, kinds: ['number'] } as const] : []),
  ];
}

/** The day, or `null` where the answers do not settle it to the day. */
export function computedDate(date: ComputedDate, answers: Answers): IsoDate | null {
  if ('dayBeforeAge' in date) {
    const birthDate = dayIn(answers[date.birthDate]);
    return birthDate && addDays(birthday(birthDate, date.dayBeforeAge), -1);
  }
  if ('daysFrom' in date) {
    const last = dayIn(answers[date.daysFrom]);
    return last && addDays(last, date.days);
  }
  const from = dayIn(answers[date.monthsFrom]);
  const months = monthsOf(date, answers);
  return from && months !== null ? addMonths(from, months) : null;
}

function monthsOf({ months, growth }: AfterMonths, answers: Answers): number | null {
  if (!growth) return months;
  const counted = answers[growth.by];
  if (typeof counted !== 'number' || !Number.isSafeInteger(counted)) return null;
  const more = Math.max(0, Math.floor((counted - growth.beyond) / growth.each));
  return Math.min(months + more, growth.atMost);
}

function dayIn(answer: Answer | undefined): IsoDate | null {
  return typeof answer === 'string' && isIsoDate(answer) ? answer : null;
}
