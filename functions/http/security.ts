import { createMiddleware } from 'hono/factory';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** What no page of ours uses: neither it nor what it could be made to load gets any of these. */
const unused = [
  ...['accelerometer', 'browsing-topics', 'camera', 'clipboard-read', 'compute-pressure'],
  ...['display-capture', 'encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** Headers of every answer; `site/public/_headers` sets the same ones for files. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  // Whoever opens a page of ours in a new tab keeps no hold of it, and it none of them.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  // Not `no-referrer`: browsers would then send `Origin: null` with form posts, and the origin check refuse them.
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** The same, for what other sites may load too. */
export const sharedHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Puts the security headers on whatever the rest of the Worker answered; `anySite` puts those of the API on itself. */
export const security = createMiddleware(async (c, next) => {
  await next();
  if (isForAnySite(c.req.path)) return;
  // Answers of the pages and of the file store have immutable headers, so they are copied. Hono merges the
  // headers of the previous answer into a new one unless it is cleared first.
  const response = new Response(c.res.body, c.res);
  put(securityHeaders, response);
  c.res = undefined;
  c.res = response;
});

/** Whether an address belongs to what other sites may load. */
const isForAnySite = (path: string): boolean => path.startsWith('/api/v1/') || path === '/api/v1';

/** Puts headers on an answer. */
export const put = (headers: Readonly<Record<string, string>>, { headers: on }: Response) => {
  for (const [name, value] of Object.entries(headers)) on.set(name, value);
};
