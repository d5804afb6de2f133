import { locales, type Locale } from '#content/locales.ts';

interface LocalePath {
  readonly params: { readonly locale: string };
  readonly props: { readonly locale: Locale };
}

/** The `getStaticPaths` of a page that exists once in each language. */
export const localePaths = (): LocalePath[] =>
  locales.map((locale) => ({ params: { locale: locale.tag }, props: { locale } }));
