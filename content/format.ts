import { findLocale, formatTag, type LocaleTag } from './locales.ts';
import { madeOnce } from './made-once.ts';

/** Writes an amount of EUR cents for people; without decimals where there are none. */
export function formatMoney(cents: number, locale: LocaleTag): string {
  return euros(locale)(cents % 100 === 0 ? 0 : 2).format(cents / 100);
}

/** By language and least number of decimals: to make one takes longer than to write a hundred amounts with it. */
const euros = madeOnce((locale: LocaleTag) =>
  madeOnce(
    (minimumFractionDigits: number) =>
      new Intl.NumberFormat(formatTag(locale), {
        style: 'currency',
        currency: 'EUR',
        // Where a language has no sign of its own for it, the name of the currency would stand there.
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits,
        maximumFractionDigits: 2,
      }),
  ),
);

/** Writes an amount of EUR cents as a sum does: always with its cents, and without the currency. */
export function formatCents(cents: number, locale: LocaleTag): string {
  return plainNumber(cents / 100, locale, 2);
}

/** Writes an ISO date in words of the language, Gregorian calendar, Latin digits. */
export function formatDate(date: string, locale: LocaleTag): string {
  const text = longDates(locale).format(new Date(date));
  // French writes the first of a month as an ordinal, which Intl does not; Ukrainian sentences end in no abbreviation.
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text.replace('р.', 'року');
}

const longDates = madeOnce(
  (locale: LocaleTag) =>
    new Intl.DateTimeFormat(formatTag(locale), { dateStyle: 'long', timeZone: 'UTC' }),
);

/** Writes a number, with decimals only where it has some. */
export function formatNumber(value: number, locale: LocaleTag): string {
  return plainNumber(value, locale, 0);
}

/** What stands between parts that follow each other, with its spaces. */
export interface MarksBetween {
  readonly comma: string;
  readonly semicolon: string;
}

/** The marks of a language: between Arabic letters they are turned. */
export function marksBetween(locale: LocaleTag): MarksBetween {
  return findLocale(locale)?.dir === 'rtl'
    ? { comma: '، ', semicolon: '؛ ' }
    : { comma: ', ', semicolon: '; ' };
}

/** Today's date in Belgium as an ISO date. Only for pre-filling and for the start of a plan. */
export function todayInBelgium(now: Date): `${number}-${number}-${number}` {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now);
  return today as `${number}-${number}-${number}`;
}

/** Separates as amounts of money do: for English in Belgium, plain numbers would have point and comma changed over. */
function plainNumber(value: number, locale: LocaleTag, minimumFractionDigits: number): string {
  return euros(locale)(minimumFractionDigits)
    .formatToParts(value)
    .map(({ type, value: part }) => (/currency|literal/.test(type) ? '' : part))
    .join('');
}
