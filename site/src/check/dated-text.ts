import { formatTag, type LocaleTag } from '#content/locales.ts';
import type { Ui } from './ui.ts';

/** The date that a source carries: in words where it is a day or a month, and as it stands otherwise ("2019-2020"). */
export function datedText({ locale, date }: Pick<Ui, 'locale' | 'date'>, dated: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(dated)) return date(dated);
  return /^\d{4}-\d\d$/.test(dated) ? monthText(locale, dated) : dated;
}

/** A month ("2021-02") in words: it stands by itself, which some languages write otherwise than behind a day. */
function monthText(locale: LocaleTag, month: string): string {
  const written = new Intl.DateTimeFormat(formatTag(locale), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(month));
  // Ukrainian sentences end in no abbreviation.
  return written.replace('р.', 'року');
}
