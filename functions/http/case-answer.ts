import type { LocaleTag } from '#content/locales.ts';
import { madeOnce } from '#content/made-once.ts';
import { apiHeaders } from './any-site.ts';

/**
 * Answers what was found out for a case, as JSON in one of our languages: for nobody else, so that nothing keeps it. Its
 * headers are made once for a language and copied as one: to set them one by one takes as long as to judge the case.
 */
export const caseAnswer = (document: { readonly language: LocaleTag }): Response => {
  const headers = headersIn(document.language);
  return new Response(JSON.stringify(document), { headers });
};

const headersIn = madeOnce(
  (language: LocaleTag) =>
    new Headers({
      ...apiHeaders,
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Type': 'application/json',
    }),
);
