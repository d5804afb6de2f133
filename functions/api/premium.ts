import { Hono } from 'hono';
import { type TextKey, translator } from '#content/i18n.ts';
import { defaultLocale } from '#content/locales.ts';
import { premiumOf } from '#rules/calculators/premium.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import { citedSources } from '../contract/cited-sources.ts';
import { faultCode } from '../contract/fault-code.ts';
import { premiumIssues, premiumRequest } from '../contract/premium-request.ts';
import type { PremiumResponse } from '../contract/premium-response.ts';
import { caseAnswer } from '../http/case-answer.ts';
import { readJsonBody } from '../http/json-body.ts';
import { language, type LanguageVariables } from '../http/language.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';

const disclaimerKey: TextKey = 'calculators.premium.promise';
const figuresHash = contentHash(schemes);

/**
 * `POST /api/v1/premium`: the premium of a training in a company under one scheme, from a `premiumRequest` as JSON,
 * answered with a `PremiumResponse`. Language and errors as for `POST /api/v1/assess`. Nothing is kept.
 */
export const premium = new Hono<{ Variables: LanguageVariables }>()
  .post('/', language, (c) => {
    const body = readJsonBody(c);
    if (body.kind === 'refused') return body.response;
    const request = premiumRequest.safeParse(body.value, { error: faultCode });
    if (!request.success) return problem(c, 422, { issues: premiumIssues(request.error) });
    const language = c.get('language') ?? defaultLocale;
    const counted = premiumOf(request.data);
    const response: PremiumResponse = {
      premium: counted,
      notFound: schemes[counted.scheme].notFound,
      figuresHash,
      language,
      disclaimer: translator(language)(disclaimerKey),
      sources: citedSources(counted),
    };
    return caseAnswer(c, response);
  })
  .all('/', methodNotAllowed('POST', 'OPTIONS'));
