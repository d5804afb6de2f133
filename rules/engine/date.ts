/**
 * Calendar dates as ISO strings (`2026-11-21`), without clock, time zone or locale.
 * `Date.UTC` is used for day arithmetic only: it knows the calendar and nothing of where it runs.
 */
export type IsoDate = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;
const isoDateRe = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a date that exists in the Gregorian calendar, written `YYYY-MM-DD`, year 0100 to 9999. */
export function isIsoDate(text: string): text is IsoDate {
  const match = isoDateRe.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 100 && fromParts({ year, month, day }) === text;
}

/** The date as days since 1970-01-01; the order of dates is the order of these numbers. */
export function toEpochDay(date: IsoDate): number {
  const { year, month, day } = parts(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The date that lies `epochDay` days after 1970-01-01. */
export function fromEpochDay(epochDay: number): IsoDate {
  const date = new Date(epochDay * DAY_MS);
  return fromParts({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
}

/** The date `days` later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * The day on which someone born on `birthDate` reaches `age` full years.
 * Born on 29 February, in a year without that day: 1 March, the first day on which the years are full.
 */
export function birthday(birthDate: IsoDate, age: number): IsoDate {
  const { year, month, day } = parts(birthDate);
  const date = fromParts({ year: year + age, month, day });
  return isIsoDate(date) ? date : fromParts({ year: year + age, month: 3, day: 1 });
}

/** Full years of age on a day; negative before the year of birth is over. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  const years = parts(day).year - parts(birthDate).year;
  return birthday(birthDate, years) <= day ? years : years - 1;
}

/** The first and last birth date of the people who are `age` on `day`. */
export function birthDatesOfAge(age: number, day: IsoDate): { from: IsoDate; to: IsoDate } {
  const { year } = parts(day);
  // A year and a day on either side of the plain subtraction covers every leap-day case.
  let from = addDays(fromParts({ year: year - age - 1, month: 1, day: 1 }), 0);
  let to = fromParts({ year: year - age, month: 12, day: 31 });
  const dayOfYear = toEpochDay(day) - toEpochDay(fromParts({ year, month: 1, day: 1 }));
  from = addDays(from, Math.max(0, dayOfYear - 2));
  to = addDays(fromParts({ year: year - age, month: 1, day: 1 }), dayOfYear + 2);
  while (ageOn(from, day) > age) from = addDays(from, 1);
  while (ageOn(to, day) < age) to = addDays(to, -1);
  return { from, to };
}

function parts(date: IsoDate): Parts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Writes the parts back after letting the calendar normalise them, so that 30 February does not survive. */
function fromParts({ year, month, day }: Parts): IsoDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const text = [
    String(date.getUTCFullYear()).padStart(4, '0'),
    String(date.getUTCMonth() + 1).padStart(2, '0'),
    String(date.getUTCDate()).padStart(2, '0'),
  ].join('-');
  return text as IsoDate;
}
