import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Environment, Limiter } from '../environment.ts';
import { logFault, logSlow } from '../log.ts';
import { within } from '../within.ts';
import { problem } from './problem.ts';

/** The period of the limiters in `wrangler.toml`: after it, everything is counted anew. */
const periodSeconds = 60;
/** It counts beside the Worker: what takes longer does not work. */
const patienceMs = 500;

/**
 * Refuses whoever calls the API too often with 429. The address is only the name of a counter that Cloudflare forgets
 * within the minute. Without a limiter, or with one that fails or does not answer, everyone is let through: an answer matters more.
 */
export const rateLimit = createMiddleware<{ Bindings: Environment }>(async (c, next) => {
  if (await isTooOften(c, 'API_LIMIT')) {
    return problem(c, 429, { headers: { 'Retry-After': String(periodSeconds) } });
  }
  await next();
  return;
});

/** Whether somebody calls more often than a limiter allows. */
export const isTooOften = async (
  c: Context<{ Bindings: Environment }>,
  name: 'API_LIMIT' | 'FORM_LIMIT',
): Promise<boolean> => {
  const limiter = c.env.RATE_LIMIT === 'off' ? undefined : c.env[name];
  if (!limiter) return false;
  return !(await isWithin(limiter, c.req.header('CF-Connecting-IP') ?? 'unknown'));
};

const isWithin = async (limiter: Limiter, key: string): Promise<boolean> => {
  const counted = await within(
    patienceMs,
    () => limiter.limit({ key }),
    (error) => {
      logFault('limiter', 'rate limit', error);
    },
  );
  if (counted.kind === 'slow') logSlow('limiter', 'rate limit');
  return counted.kind !== 'done' || counted.value.success;
};
