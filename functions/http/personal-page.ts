import { createMiddleware } from 'hono/factory';

/**
 * Marks on-demand pages as one person's: they show what somebody answered. `no-store` would be stricter, but
 * then Back after a form shows an error instead of the answers. Also names the encoding, which they come without.
 */
export const personalPage = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.get('Content-Type')?.startsWith('text/html')) return;
  const response = new Response(c.res.body, c.res);
  if (response.headers.get('Cache-Control') !== 'no-store') {
    response.headers.set('Cache-Control', 'private, no-cache');
  }
  response.headers.set('Content-Type', 'text/html; charset=utf-8');
  response.headers.delete('ETag');
  c.res = undefined;
  c.res = response;
});
