/**
 * Calendar dates as ISO strings (`2026-11-21`), without clock, time zone or locale, and without `Date`: whole
 * numbers only, in the Gregorian calendar counted backwards and forwards without change.
 */
export type IsoDate = `${number}-${number}-${number}`;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a date that exists in the Gregorian calendar, written `YYYY-MM-DD`, year 0100 to 9999. */
export function isIsoDate(text: string): text is IsoDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const { year, month, day } = parts(text as IsoDate);
  return year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date as days since 1970-01-01; the order of dates is the order of these numbers. */
export function toEpochDay(date: IsoDate): number {
  return epochDayOf(parts(date));
}

/** The date that lies `epochDay` days after 1970-01-01. */
export function fromEpochDay(epochDay: number): IsoDate {
  return write(partsOf(epochDay));
}

function partsOf(epochDay: number): Parts {
  const shifted = epochDay + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - daysBeforeMarchMonth(marchMonth) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0), month, day };
}

/** The date `days` later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * The date `months` later (negative: earlier), on the same day of the month or, where that month is too short,
 * on its last day: one month after 31 January is 28 or 29 February.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = parts(date);
  const count = year * 12 + (month - 1) + months;
  const inYear = Math.floor(count / 12);
  const inMonth = count - inYear * 12 + 1;
  return write({ year: inYear, month: inMonth, day: Math.min(day, daysInMonth(inYear, inMonth)) });
}

/** Full months from `since` to `until` by the rule of `addMonths`, rounded down: one day before is -1. */
export function monthsBetween(since: IsoDate, until: IsoDate): number {
  const [from, to] = [parts(since), parts(until)];
  const months = (to.year - from.year) * 12 + (to.month - from.month);
  return addMonths(since, months) <= until ? months : months - 1;
}

/**
 * The day on which someone born on `birthDate` reaches `age` full years.
 * Born on 29 February, in a year without that day: 1 March, the first day on which the years are full.
 */
export function birthday(birthDate: IsoDate, age: number): IsoDate {
  const { year, month, day } = parts(birthDate);
  // One day too many for the month gives the first of the next.
  return fromEpochDay(epochDayOf({ year: year + age, month, day }));
}

/** Full years of age on a day; negative before the year of birth is over. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  return yearsBetween(parts(birthDate), parts(day));
}

/** The same for birth dates that are counted as days: nothing is written and read again. */
export function ageOnDay(day: IsoDate): (birthEpochDay: number) => number {
  const now = parts(day);
  return (birthEpochDay) => yearsBetween(partsOf(birthEpochDay), now);
}

function yearsBetween(birth: Parts, now: Parts): number {
  const hasHadBirthday =
    now.month > birth.month || (now.month === birth.month && now.day >= birth.day);
  return now.year - birth.year - (hasHadBirthday ? 0 : 1);
}

/** The first and last birth date of the people who are `age` on `day`. */
export function birthDatesOfAge(age: number, day: IsoDate): { from: IsoDate; to: IsoDate } {
  const { year, month, day: dayOfMonth } = parts(day);
  const yearsBefore = (years: number) =>
    fromEpochDay(epochDayOf({ year: year - years, month, day: dayOfMonth }));
  // A leap day shifts the plain subtraction by one day at most, to either side.
  let from = addDays(yearsBefore(age + 1), -1);
  let to = addDays(yearsBefore(age), 1);
  while (ageOn(from, day) > age) from = addDays(from, 1);
  while (ageOn(to, day) < age) to = addDays(to, -1);
  return { from, to };
}

/*
 * Days are counted in eras of 400 years that begin on 1 March: every era has the same length, and the leap day is the
 * last day of its year, so that months need no exception.
 */
const YEARS_PER_ERA = 400;
const DAYS_PER_ERA = 146_097;
/** Days from 1 March of the year 0 to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468;

function epochDayOf({ year, month, day }: Parts): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const marchMonth = month <= 2 ? month + 9 : month - 3;
  const dayOfYear = daysBeforeMarchMonth(marchMonth) + day - 1;
  return (
    era * DAYS_PER_ERA + daysBeforeYear(marchYear - era * YEARS_PER_ERA) + dayOfYear - DAYS_TO_EPOCH
  );
}

function daysBeforeYear(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

/** From March on, months have 31, 30, 31, 30, 31 days over and over. */
function daysBeforeMarchMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

/** Up to the first of the next month; after December comes the thirteenth of the same year. */
function daysInMonth(year: number, month: number): number {
  return epochDayOf({ year, month: month + 1, day: 1 }) - epochDayOf({ year, month, day: 1 });
}

function parts(date: IsoDate): Parts {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

/** The number that a stretch of a text writes in digits, `NaN` where it does not. Read often: no text is cut out. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

function write({ year, month, day }: Parts): IsoDate {
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join('-') as IsoDate;
}

function padded(part: number, length: number): string {
  return String(part).padStart(length, '0');
}
