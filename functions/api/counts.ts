import { Hono } from 'hono';
import { countIssues, countRequest } from '../contract/count-request.ts';
import { faultCode } from '../contract/fault-code.ts';
import type { Environment } from '../environment.ts';
import { readJsonBody } from '../http/json-body.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { countKey, countResult } from '../numbers/count-result.ts';

/**
 * `POST /api/v1/counts`: counts a result that somebody agreed to have counted, from a `countRequest` as JSON. The header
 * `Idempotency-Key` is a random UUID made for this result: it counts once. Errors: 422 as elsewhere, 503 when nothing can
 * be stored. The only address of the API that keeps something.
 */
export const counts = new Hono<{ Bindings: Environment }>()
  .post('/', async (c) => {
    const body = readJsonBody(c);
    if (body.kind === 'refused') return body.response;
    const request = countRequest.safeParse(body.value, { error: faultCode });
    if (!request.success) {
      return problem(c, 422, { issues: countIssues(request.error, body.value) });
    }
    const key = c.req.header('Idempotency-Key');
    if (key === undefined || !countKey.test(key)) {
      const code = key === undefined ? 'missing' : 'wrongType';
      return problem(c, 422, { issues: [{ parameter: 'Idempotency-Key', code }] });
    }
    const stored = await countResult(c.env, request.data, key, new Date());
    return stored.kind === 'unavailable'
      ? problem(c, 503, { headers: { 'Retry-After': '600' } })
      : c.json({ outcome: stored.value }, 200, { 'Cache-Control': 'no-store' });
  })
  .all('/', methodNotAllowed('POST', 'OPTIONS'));
