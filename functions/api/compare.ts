import { Hono } from 'hono';
import { defaultLocale } from '#content/locales.ts';
import { sideBySide } from '#rules/engine/side-by-side.ts';
import { lawHash } from '#rules/law-hash.ts';
import { citedSources } from '../contract/cited-sources.ts';
import { compareRequest } from '../contract/compare-request.ts';
import type { CompareResponse } from '../contract/compare-response.ts';
import { disclaimerIn } from '../contract/disclaimer.ts';
import { faultCode } from '../contract/fault-code.ts';
import { requestIssues } from '../contract/request-issues.ts';
import { caseAnswer } from '../http/case-answer.ts';
import { readJsonBody } from '../http/json-body.ts';
import { language, type LanguageVariables } from '../http/language.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { law } from '../law.ts';

/**
 * `POST /api/v1/compare`: a `CaseRequest` as JSON, answered with a `CompareResponse`, the same case in every place.
 * Language and errors as for `POST /api/v1/assess`; a check without a place is refused with 422. Nothing is kept.
 */
export const compare = new Hono<{ Variables: LanguageVariables }>()
  .post('/', language, (c) => {
    const body = readJsonBody(c);
    if (body.kind === 'refused') return body.response;
    const request = compareRequest.safeParse(body.value, { error: faultCode });
    if (!request.success) {
      return problem(c, 422, { issues: requestIssues(request.error, compareRequest) });
    }
    const compared = sideBySide(law, request.data);
    const language = c.get('language') ?? defaultLocale;
    const response: CompareResponse = {
      ...compared,
      lawHash,
      language,
      disclaimer: disclaimerIn(language),
      sources: citedSources(compared),
    };
    return caseAnswer(c, response);
  })
  .all('/', methodNotAllowed('POST', 'OPTIONS'));
