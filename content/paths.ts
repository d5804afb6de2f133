import { findLocale, type Locale, type LocaleTag } from './locales.ts';

/**
 * Builds the address of a page: `path('nl', 'work-permit', 'employer')` is `/nl/work-permit/employer/`.
 * Segments are the English slugs, the same in every language. Always ends in a slash, the form the server
 * answers without a redirect.
 */
export const path = (locale: LocaleTag, ...segments: readonly string[]): string =>
  `/${[locale, ...segments].map((segment) => encodeURIComponent(segment)).join('/')}/`;

/** Splits the pathname of a page into its language and slugs; undefined when it carries no language we offer. */
export const parsePath = (
  pathname: string,
): { readonly locale: Locale; readonly segments: readonly string[] } | undefined => {
  const [tag, ...segments] = pathname.split('/').filter((segment) => segment !== '');
  const locale = findLocale(tag);
  return locale && { locale, segments };
};

/** The same page in another language; the chooser at `/` when the address carries no language. */
export const inLocale = (pathname: string, locale: LocaleTag): string => {
  const parsed = parsePath(pathname);
  return parsed ? path(locale, ...parsed.segments) : path(locale);
};
