import type { LocaleTag } from '#content/locales.ts';
import { apiHeaders } from './any-site.ts';

const ready = new Map<LocaleTag, Headers>();

/**
 * Answers what was found out for a case, as JSON in one of our languages: for nobody else, so that nothing keeps it. Its
 * headers are made once for a language and copied as one: to set them one by one takes as long as to judge the case.
 */
export const caseAnswer = (document: { readonly language: LocaleTag }): Response => {
  const { language } = document;
  const headers = ready.get(language) ?? headersIn(language);
  ready.set(language, headers);
  return new Response(JSON.stringify(document), { headers });
};

const headersIn = (language: LocaleTag): Headers =>
  new Headers({
    ...apiHeaders,
    'Cache-Control': 'no-store',
    'Content-Language': language,
    'Content-Type': 'application/json',
  });
