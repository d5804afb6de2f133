import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';

const exposed = ['Content-Language', 'ETag', 'Retry-After'];
const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  exposeHeaders: exposed,
  maxAge: 86_400,
});

/**
 * Lets the pages of any site call the API and read what it answers. What browsers ask beforehand is left to `cors`;
 * on other answers the headers are set once they are there, since `cors` sets them before and has each answer copied.
 */
export const anySite = createMiddleware(async (c, next) => {
  if (c.req.method === 'OPTIONS') return preflight(c, next);
  await next();
  c.res.headers.set('Access-Control-Allow-Origin', '*');
  c.res.headers.set('Access-Control-Expose-Headers', exposed.join());
  return;
});
