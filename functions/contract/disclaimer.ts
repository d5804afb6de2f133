import { translator } from '#content/i18n.ts';
import { locales, type LocaleTag } from '#content/locales.ts';

const disclaimers = new Map(locales.map(({ tag }) => [tag, translator(tag)('check.disclaimer')]));

/** What every assessment says of itself, in a language: it is no promise. */
export const disclaimerIn = (language: LocaleTag): string => disclaimers.get(language) ?? '';
