/**
 * The only list of languages: build, Worker and tests read it. `format` is the Intl tag for dates and
 * amounts; a bare language tag would print them the way another country does.
 */
export const locales = [
  { tag: 'nl', dir: 'ltr', format: 'nl-BE', label: 'Nederlands' },
  { tag: 'fr', dir: 'ltr', format: 'fr-BE', label: 'Français' },
  { tag: 'de', dir: 'ltr', format: 'de-BE', label: 'Deutsch' },
  { tag: 'en', dir: 'ltr', format: 'en-BE', label: 'English' },
] as const;

export type Locale = (typeof locales)[number];
export type LocaleTag = Locale['tag'];

export const defaultLocale = 'en' satisfies LocaleTag;

/** Finds a language by its tag as it stands in a URL; undefined when we do not offer it. */
export const findLocale = (tag: string | undefined): Locale | undefined =>
  locales.find((locale) => locale.tag === tag);
