import { Hono } from 'hono';
import { defaultLocale } from '#content/locales.ts';
import { assessmentDocument } from '#rules/engine/assessment-document.ts';
import { verdicts } from '#rules/engine/verdicts.ts';
import { lawHash } from '#rules/law-hash.ts';
import { type AssessRequest, assessRequest } from '../contract/assess-request.ts';
import type { AssessResponse } from '../contract/assess-response.ts';
import { citedSources } from '../contract/cited-sources.ts';
import { disclaimerIn } from '../contract/disclaimer.ts';
import { faultCode } from '../contract/fault-code.ts';
import { requestIssues } from '../contract/request-issues.ts';
import { unfrozen } from '../contract/unfrozen.ts';
import { caseAnswer } from '../http/case-answer.ts';
import { readJsonBody } from '../http/json-body.ts';
import { language, type LanguageVariables } from '../http/language.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { law } from '../law.ts';

/**
 * `POST /api/v1/assess`: an `AssessRequest` as JSON, answered with an `AssessResponse`: the verdicts, or with
 * `detail: 'full'` everything that goes with them, which is 150 to 750 kilobytes. The disclaimer is in the language
 * of `?lang=` or `Accept-Language`, else in English. `startsOn` is checked, but no law of the checks we have depends
 * on it. Errors: 400 not JSON, 413 too large, 415 another type, 422 with issues. Nothing is kept.
 */
export const assess = new Hono<{ Variables: LanguageVariables }>()
  .post('/', language, (c) => {
    const body = readJsonBody(c);
    if (body.kind === 'refused') return body.response;
    const request = assessRequest.safeParse(body.value, { error: faultCode });
    if (!request.success) return problem(c, 422, { issues: requestIssues(request.error) });
    const language = c.get('language') ?? defaultLocale;
    const response: AssessResponse = {
      ...assessed(request.data),
      lawHash,
      language,
      disclaimer: disclaimerIn(language),
    };
    return caseAnswer(c, response);
  })
  .all('/', methodNotAllowed('POST', 'OPTIONS'));

const assessed = ({ detail = 'verdicts', ...input }: AssessRequest) => {
  if (detail === 'full') return { detail, ...assessmentDocument(law, input) };
  const judged = verdicts(law, input);
  const unmet = judged.routes.flatMap(({ decisive }) =>
    decisive?.kind === 'unmet' ? decisive.part : [],
  );
  const routes = judged.routes.map((route) =>
    route.decisive?.kind === 'unmet' ? { ...route, decisive: unfrozen(route.decisive) } : route,
  );
  return { detail, ...judged, routes, sources: citedSources(unmet) };
};
