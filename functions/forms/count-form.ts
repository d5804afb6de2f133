import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { handOver } from '#content/hand-over.ts';
import type { CountOutcome } from '#content/open-numbers.ts';
import { countRequest } from '../contract/count-request.ts';
import type { Environment } from '../environment.ts';
import { isTooOften } from '../http/rate-limit.ts';
import { countedFields } from '../numbers/countable.ts';
import { countKey, countResult } from '../numbers/count-result.ts';
import { sentForm } from './sent-form.ts';

/** Counts a result that a form without a script sent, as `POST /api/v1/counts` does; the page after it says what came of it. */
export const countForm = createMiddleware<{ Bindings: Environment }>(async (c, next) => {
  handOver(c.req.raw, { count: await outcomeOf(c) });
  await next();
});

const outcomeOf = async (c: Context<{ Bindings: Environment }>): Promise<CountOutcome> => {
  const form = await sentForm(c);
  if (await isTooOften(c, 'FORM_LIMIT')) return 'limited';
  const read = countRequest.safeParse(
    Object.fromEntries(countedFields.map((field) => [field, form.get(field) ?? undefined])),
  );
  const key = form.get('key') ?? '';
  if (!read.success || !countKey.test(key)) return 'refused';
  const stored = await countResult(c.env, read.data, key, new Date());
  return stored.kind === 'done' ? stored.value : 'unavailable';
};
