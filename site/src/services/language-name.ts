import { formatTag } from '#content/locales.ts';
import type { Ui } from '#site/check/ui.ts';

/** The name of a language in that of the reader. */
export function languageName({ locale, t }: Pick<Ui, 'locale' | 't'>, tag: string): string {
  // Several languages together, which `Intl` gives no name.
  if (tag === 'ber') return t('services.languageNames.ber');
  return new Intl.DisplayNames(formatTag(locale), { type: 'language' }).of(tag) ?? tag;
}
