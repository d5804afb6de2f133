import { translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { madeOnce } from '#content/made-once.ts';

/** What every assessment says of itself, in a language: it is no promise. */
export const disclaimerIn = madeOnce((language: LocaleTag) =>
  translator(language)('check.disclaimer'),
);
