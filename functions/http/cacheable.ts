import type { Context } from 'hono';

/** Long enough to spare requests, short enough that a change of the law reaches everyone within the hour. */
const maxAgeSeconds = 3600;

/**
 * Answers JSON that is the same for everyone: 200, or 304 to whoever holds the version that `version`
 * names. The version has to change with every byte and hold no quotation mark.
 */
export const cacheable = (c: Context, json: string, version: string): Response => {
  const etag = `"${version}"`;
  c.header('Cache-Control', `public, max-age=${maxAgeSeconds}`);
  c.header('ETag', etag);
  return holds(c.req.header('If-None-Match'), etag)
    ? c.body(null, 304)
    : c.body(json, 200, { 'Content-Type': 'application/json' });
};

/** The weak comparison of RFC 9110, section 8.8.3.2, which `If-None-Match` asks for. */
const holds = (header: string | undefined, etag: string): boolean =>
  (header ?? '')
    .split(',')
    .map((held) => held.trim().replace(/^W\//, ''))
    .some((held) => held === etag || held === '*');
