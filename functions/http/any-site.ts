import { cors } from 'hono/cors';

/** Lets the pages of any site call the API and read what it answers. */
export const anySite = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  exposeHeaders: ['Content-Language', 'ETag', 'Retry-After'],
  maxAge: 86_400,
});
