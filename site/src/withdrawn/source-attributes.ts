import { defaultLocale, findLocale } from '#content/locales.ts';

/** What an element around a text in the source language says of it. */
export const sourceAttributes: Readonly<Record<'lang' | 'dir' | 'class', string>> = {
  lang: defaultLocale,
  dir: findLocale(defaultLocale)?.dir ?? 'ltr',
  class: 'source-text',
};
