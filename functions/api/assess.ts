import { Hono } from 'hono';
import { type TextKey, translator } from '#content/i18n.ts';
import { defaultLocale } from '#content/locales.ts';
import {
  assess as assessCase,
  type CaseInput,
  type RouteAssessment,
} from '#rules/engine/assess.ts';
import { counterfactuals } from '#rules/engine/counterfactual.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { type Slice, valueOn } from '#rules/engine/parameter.ts';
import type { Fee } from '#rules/engine/route.ts';
import { lawHash } from '#rules/law-hash.ts';
import { assessRequest } from '../contract/assess-request.ts';
import type { AssessResponse, RouteDocument } from '../contract/assess-response.ts';
import { citedSources } from '../contract/cited-sources.ts';
import { faultCode } from '../contract/fault-code.ts';
import { requestIssues } from '../contract/request-issues.ts';
import { readJsonBody } from '../http/json-body.ts';
import { language, type LanguageVariables } from '../http/language.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { law } from '../law.ts';

const disclaimerKey: TextKey = 'check.disclaimer';

/**
 * `POST /api/v1/assess`: an `AssessRequest` as JSON, answered with an `AssessResponse`; the disclaimer is in the
 * language of `?lang=` or `Accept-Language`, else in English. `startsOn` is checked, but no law of the checks we
 * have depends on it. Errors: 400 not JSON, 413 too large, 415 another type, 422 with issues. Nothing is kept.
 */
export const assess = new Hono<{ Variables: LanguageVariables }>()
  .post('/', language, async (c) => {
    const body = await readJsonBody(c);
    if (body.kind === 'refused') return body.response;
    const request = assessRequest.safeParse(body.value, { error: faultCode });
    if (!request.success) return problem(c, 422, { issues: requestIssues(request.error) });
    const assessment = assessCase(law, request.data);
    const language = c.get('language') ?? defaultLocale;
    const routes = assessment.routes.map((route) => completed(route, request.data));
    const response: AssessResponse = {
      ...assessment,
      lawHash,
      language,
      disclaimer: translator(language)(disclaimerKey),
      routes,
      sources: citedSources(routes),
    };
    return c.json(response, 200, { 'Cache-Control': 'no-store', 'Content-Language': language });
  })
  .all('/', methodNotAllowed('POST', 'OPTIONS'));

/** What a partner needs beside the verdict: the service that decides, and what would change a closed one. */
const completed = (assessment: RouteAssessment, input: CaseInput): RouteDocument => {
  const route = law.routes.get(assessment.route);
  if (!route) throw new Error(`no route "${assessment.route}" in the catalogue`);
  return {
    ...assessment,
    fees: assessment.fees.map((fee) => ({ ...fee, figure: figureOf(fee, input.filedOn) })),
    counterfactuals: counterfactuals(law, route, input.answers, input),
    authority: route.authority,
  };
};

const figureOf = (fee: Fee, filedOn: IsoDate): Slice | null => {
  const parameter = law.parameters.get(fee.amount);
  return parameter ? valueOn(parameter, filedOn).slice : null;
};
