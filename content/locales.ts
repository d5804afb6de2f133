interface LocaleRow {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The Intl tag for dates and amounts; a bare language tag would print them the way another country does. */
  readonly format: string;
  /** What the language calls itself. */
  readonly label: string;
  /** The script of its texts; tests hold them to it. */
  readonly script: 'Latn' | 'Arab' | 'Cyrl';
}

/**
 * The only list of languages: build, Worker and tests read it. Those whose script has digits or whose country has a
 * calendar of its own ask for Latin digits and the Gregorian calendar in `format`, as on Belgian papers.
 */
export const locales = [
  { tag: 'nl', dir: 'ltr', format: 'nl-BE', label: 'Nederlands', script: 'Latn' },
  { tag: 'fr', dir: 'ltr', format: 'fr-BE', label: 'Français', script: 'Latn' },
  { tag: 'de', dir: 'ltr', format: 'de-BE', label: 'Deutsch', script: 'Latn' },
  { tag: 'en', dir: 'ltr', format: 'en-BE', label: 'English', script: 'Latn' },
  { tag: 'ar', dir: 'rtl', format: 'ar-u-ca-gregory-nu-latn', label: 'العربية', script: 'Arab' },
  { tag: 'uk', dir: 'ltr', format: 'uk-UA', label: 'Українська', script: 'Cyrl' },
  { tag: 'tr', dir: 'ltr', format: 'tr-TR', label: 'Türkçe', script: 'Latn' },
  {
    tag: 'fa',
    dir: 'rtl',
    format: 'fa-u-ca-gregory-nu-latn',
    label: 'فارسی / دری',
    script: 'Arab',
  },
] as const satisfies readonly LocaleRow[];

export type LocaleTag = (typeof locales)[number]['tag'];
export interface Locale extends LocaleRow {
  readonly tag: LocaleTag;
}

export const defaultLocale = 'en' satisfies LocaleTag;

/** The languages of Belgian law and its counters. */
export const officialLocales = ['nl', 'fr', 'de'] as const satisfies readonly LocaleTag[];

/** Languages whose official names and names of occupations every reader is given, besides those of the own language. */
export const sharedLocales = [...officialLocales, defaultLocale] as const;
export type SharedTag = (typeof sharedLocales)[number];

/** Finds a language by its tag as it stands in a URL; undefined when we do not offer it. */
export const findLocale = (tag: string | undefined): Locale | undefined =>
  locales.find((locale) => locale.tag === tag);

/** How a language wants its dates, numbers and lists from `Intl`. */
export const formatTag = (tag: string): string => findLocale(tag)?.format ?? tag;
