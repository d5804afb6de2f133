import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { defaultLocale } from '#content/locales.ts';
import { site } from '#content/site.ts';
import { assess } from '#rules/engine/assess.ts';
import { fileBy, withoutLimit } from '#rules/engine/file-by.ts';
import { lastDays } from '#rules/engine/last-days.ts';
import { pieceOf } from '#rules/engine/law.ts';
import { routePlan } from '#rules/engine/route-plan.ts';
import { lawHash } from '#rules/law-hash.ts';
import { citedSources } from '../contract/cited-sources.ts';
import { disclaimerIn } from '../contract/disclaimer.ts';
import { faultCode } from '../contract/fault-code.ts';
import { planCalendar } from '../contract/plan-calendar.ts';
import { isPlanned, planIssues, planRequest } from '../contract/plan-request.ts';
import { readJsonBody } from '../http/json-body.ts';
import { language, type LanguageVariables } from '../http/language.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { law } from '../law.ts';

/**
 * `POST /api/v1/plan`: the steps of a route around the filing date of a case, or around the last day of filing for all to
 * be done by a day, as a `PlanResponse` or, for whoever accepts `text/calendar`, as a calendar file. Language and errors
 * as for `POST /api/v1/assess`; a calendar without a day is refused with 422. Nothing is kept.
 */
export const plan = new Hono<{ Variables: LanguageVariables }>()
  .post('/', language, (c) => {
    const body = readJsonBody(c);
    if (body.kind === 'refused') return body.response;
    const request = planRequest.safeParse(body.value, { error: faultCode });
    if (!request.success) {
      return problem(c, 422, { issues: planIssues(request.error, body.value) });
    }
    const { route: id, doneBy, ...input } = request.data;
    const language = c.get('language') ?? defaultLocale;
    const assessed = assess(law, input).routes.find(({ route }) => route === id);
    const steps = assessed?.steps ?? [];
    const { steps: all, consequences } = pieceOf(law.routes, id);
    const planOf = () =>
      doneBy === undefined ? routePlan(steps, all, input.filedOn) : fileBy(steps, all, doneBy);
    const planned = isPlanned(input.check) ? planOf() : null;
    const headers = {
      'Cache-Control': 'no-store',
      'Content-Language': language,
      Vary: 'Accept',
    };
    if (wantsCalendar(c)) {
      if (!planned) return problem(c, 422, { issues: [{ pointer: '/route', code: 'noPlan' }] });
      const days = lastDays(consequences, assessed?.consequences ?? []);
      return c.body(planCalendar(id, planned, days, language, new Date()), 200, {
        ...headers,
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="${site.name.toLowerCase()}-${id}.ics"`,
      });
    }
    return c.json(
      {
        check: input.check,
        route: id,
        verdict: assessed?.verdict,
        plan: planned,
        uncounted: planned ? withoutLimit(planned).map((step) => step.id) : [],
        lawHash,
        language,
        disclaimer: disclaimerIn(language),
        sources: citedSources(planned),
      },
      200,
      headers,
    );
  })
  .all('/', methodNotAllowed('POST', 'OPTIONS'));

const wantsCalendar = (c: Parameters<typeof accepts>[0]): boolean =>
  accepts(c, {
    header: 'Accept',
    supports: ['application/json', 'text/calendar'],
    default: 'application/json',
  }) === 'text/calendar';
