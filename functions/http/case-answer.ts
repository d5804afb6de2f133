import type { Context } from 'hono';
import type { LocaleTag } from '#content/locales.ts';
import { madeOnce } from '#content/made-once.ts';
import { apiHeaders } from './any-site.ts';
import { complete } from './complete.ts';
import { namesLanguage } from './language.ts';

/**
 * Answers what was found out for a case, as JSON in one of our languages: for nobody else, so that nothing keeps it. Its
 * headers are made once for a language and copied as one: to set them one by one takes as long as to judge the case.
 */
export const caseAnswer = (c: Context, document: { readonly language: LocaleTag }): Response => {
  const headersIn = namesLanguage(c) ? headersAsAsked : headersAsWished;
  const headers = headersIn(document.language);
  return complete(c, new Response(JSON.stringify(document), { headers }));
};

/** Where `?lang=` names the language. */
const headersAsAsked = madeOnce(
  (language: LocaleTag) =>
    new Headers({
      ...apiHeaders,
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Type': 'application/json',
    }),
);

/** Where it goes by `Accept-Language`. */
const headersAsWished = madeOnce((language: LocaleTag) => {
  const headers = new Headers(headersAsAsked(language));
  headers.set('Vary', 'Accept-Language');
  return headers;
});
