import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { isComplete } from './complete.ts';
import { put, sharedHeaders } from './security.ts';

const exposed = ['Content-Language', 'ETag', 'Retry-After'];
const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  exposeHeaders: exposed,
  maxAge: 86_400,
});

/** Headers of every answer of the API. */
export const apiHeaders: Readonly<Record<string, string>> = {
  ...sharedHeaders,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': exposed.join(),
};

/**
 * Lets the pages of any site call the API and read what it answers. What browsers ask beforehand is left to `cors`;
 * on other answers the headers are set once they are there, since `cors` sets them before and has each answer copied.
 */
export const anySite = createMiddleware(async (c, next) => {
  if (c.req.method === 'OPTIONS') {
    const answer = await preflight(c, next);
    if (answer) put(sharedHeaders, answer);
    return answer;
  }
  await next();
  // Headers set one by one take longer than most answers: some are made with all of them.
  if (!isComplete(c)) put(apiHeaders, c.res);
  return;
});
