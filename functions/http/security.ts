import { createMiddleware } from 'hono/factory';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Headers of every answer; `site/public/_headers` sets the same ones for files. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Not `no-referrer`: browsers would then send `Origin: null` with form posts, and the origin check refuse them.
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** Puts the security headers on whatever the rest of the Worker answered. */
export const security = createMiddleware(async (c, next) => {
  await next();
  // Answers of the pages and of the file store have immutable headers, so they are copied. Hono merges the
  // headers of the previous answer into a new one unless it is cleared first.
  const response = new Response(c.res.body, c.res);
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  c.res = undefined;
  c.res = response;
});
