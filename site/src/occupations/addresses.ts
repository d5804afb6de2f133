import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';

/** The page of an occupation. */
export function occupationAddress(locale: LocaleTag, id: string): string {
  return path(locale, 'occupations', id);
}

/** The page of a list. */
export function listAddress(locale: LocaleTag, id: string): string {
  return path(locale, 'occupations', 'lists', id);
}
