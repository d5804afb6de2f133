import { Hono } from 'hono';
import type { Environment } from '../environment.ts';
import { sameSecret } from '../feedback/same-secret.ts';
import { feedbackAfter, mostFeedback } from '../feedback/store-feedback.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';

const off = 'No FEEDBACK_KEY is set: this address is off.';

/**
 * `GET /api/maintainers/feedback?after={id}`: what people said of pages, 500 at a time, for whoever has the key. Not part
 * of the public API: no other site may call it. Errors: 401 another key or none, 422 `after` is no number, 503 no key is
 * set or nothing can be read.
 */
export const maintainers = new Hono<{ Bindings: Environment }>()
  .get('/feedback', async (c) => {
    const { FEEDBACK_KEY: key } = c.env;
    if (!key) return problem(c, 503, { detail: off });
    const [, given = ''] = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '') ?? [];
    if (!(await sameSecret(given, key))) {
      return problem(c, 401, { headers: { 'WWW-Authenticate': 'Bearer' } });
    }
    const after = c.req.query('after') ?? '0';
    if (!/^\d{1,15}$/.test(after)) {
      return problem(c, 422, { issues: [{ parameter: 'after', code: 'wrongType' }] });
    }
    const found = await feedbackAfter(c.env, Number(after));
    if (found.kind === 'unavailable') return problem(c, 503, { headers: { 'Retry-After': '600' } });
    const feedback = found.value;
    // More may follow the last one of a full answer.
    const next = feedback.length < mostFeedback ? null : (feedback.at(-1)?.id ?? null);
    return c.json({ feedback, next }, 200, { 'Cache-Control': 'no-store' });
  })
  .all('/feedback', methodNotAllowed('GET', 'HEAD'));
