import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { parseAccept } from 'hono/utils/accept';
import { findLocale, locales, type LocaleTag } from '#content/locales.ts';
import { isComplete } from './complete.ts';
import { problem, type ProblemIssue } from './problem.ts';

export interface LanguageVariables {
  /** The language asked for; `null` when none of those asked for is offered. */
  readonly language: LocaleTag | null;
}

/** Whether the address of a request names the language; `Accept-Language` then changes nothing. */
export const namesLanguage = (c: Context): boolean => c.req.query('lang') !== undefined;

/** No language tag in use is longer; what is longer is not worth taking apart. */
const longestTag = 35;

const notOffered: ProblemIssue = {
  parameter: 'lang',
  code: 'notAnOption',
  permitted: { kind: 'choice', options: locales.map(({ tag }) => tag) },
};

/**
 * Finds the language a request asks for. `?lang=` has to be one we offer, otherwise the answer is 422;
 * `Accept-Language` only states a wish.
 */
export const language = createMiddleware<{ Variables: LanguageVariables }>(async (c, next) => {
  const wanted = c.req.query('lang');
  const locale = findLocale(wanted);
  if (wanted !== undefined && !locale) return problem(c, 422, { issues: [notOffered] });
  const wished = locale ? undefined : c.req.header('Accept-Language');
  c.set('language', locale?.tag ?? (wished === undefined ? null : negotiateLanguage(wished)));
  await next();
  if (!namesLanguage(c) && !isComplete(c)) c.res.headers.append('Vary', 'Accept-Language');
  return;
});

/**
 * The first language of an `Accept-Language` header that we offer, by weight, then by order; `nl-BE` also asks
 * for `nl` (RFC 4647, section 3.4). `null` when there is none, and for `*`, which names none.
 */
const negotiateLanguage = (header: string): LocaleTag | null => {
  for (const { type, q } of parseAccept(header)) {
    if (q <= 0 || type.length > longestTag) continue;
    const subtags = type.toLowerCase().split('-');
    for (let length = subtags.length; length > 0; length -= 1) {
      const locale = findLocale(subtags.slice(0, length).join('-'));
      if (locale) return locale.tag;
    }
  }
  return null;
};
