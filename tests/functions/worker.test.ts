import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { site } from '#content/site.ts';
import { securityHeaders, sharedHeaders } from '#functions/http/security.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const resultPath = '/nl/work-permit/worker/result/';

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  server.fetch(path, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
  });

const problemOf = async (response: Awaited<ReturnType<typeof post>>) => ({
  type: response.headers.get('content-type'),
  document: await response.json(),
});

describe('every answer', () => {
  it.each([
    ['a file', '/nl/'],
    ['the language chooser', '/'],
    ['a page that does not exist', '/nl/none/'],
    ['a text', '/robots.txt'],
    ['an address of the API that is for us', '/api/maintainers/feedback'],
    ['an on-demand page', resultPath],
    ['an on-demand page that does not exist', '/xx/work-permit/worker/result/'],
  ])('carries the security headers: %s', async (_, path) => {
    const { headers } = await server.fetch(path);
    const found = Object.keys(securityHeaders).map((name) => [name, headers.get(name)]);
    expect(Object.fromEntries(found)).toEqual(securityHeaders);
  });

  it.each([
    ['an API resource', '/api/v1/health'],
    ['an API address that does not exist', '/api/v1/none'],
    ['the description of the API', '/openapi.json'],
    ['the element for other sites', '/widget/v1.js'],
    ['a picture that other sites show of a page', '/cards/nl.png'],
  ])('may be loaded by other sites and is otherwise the same: %s', async (_, path) => {
    const { headers } = await server.fetch(path);
    const found = Object.keys(sharedHeaders).map((name) => [name, headers.get(name)]);
    expect(Object.fromEntries(found)).toEqual(sharedHeaders);
  });

  it('sets no cookie', async () => {
    const responses = await Promise.all([
      server.fetch('/nl/'),
      server.fetch('/api/v1/health'),
      post(resultPath, ''),
    ]);
    expect(responses.map(({ headers }) => headers.get('set-cookie'))).toEqual([null, null, null]);
  });
});

describe('the API', () => {
  it.each(['/api/', '/api/v1', '/api/v1/none', '/api/v2/health'])(
    'answers 404 with a problem document at %s',
    async (path) => {
      const response = await server.fetch(path);
      expect(response.status).toBe(404);
      expect(await problemOf(response)).toEqual({
        type: 'application/problem+json',
        document: {
          type: 'about:blank',
          title: 'There is nothing at this address.',
          status: 404,
        },
      });
    },
  );

  it('answers 405 to a method it does not take and names those it takes', async () => {
    const response = await server.fetch('/api/v1/health', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(await problemOf(response)).toMatchObject({
      type: 'application/problem+json',
      document: { status: 405 },
    });
  });

  it('answers 413 to a body over 16 KiB', async () => {
    const response = await post('/api/v1/health', 'x'.repeat(16 * 1024 + 1));
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({
      type: 'application/problem+json',
      document: { status: 413 },
    });
  });
});

describe('an on-demand page', () => {
  it.each(locales.map(({ tag, dir }) => [tag, dir]))('answers a form in %s', async (tag, dir) => {
    const response = await post(`/${tag}/work-permit/employer/result/`, 'a=1');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`<html lang="${tag}" dir="${dir}">`);
  });

  it('is kept out of shared caches and names its encoding', async () => {
    const { headers } = await post(resultPath, 'a=1');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('etag')).toBeNull();
  });

  it('is reached by a browser that navigates to it', async () => {
    const response = await server.fetch(resultPath, { headers: { 'sec-fetch-mode': 'navigate' } });
    expect(response.status).toBe(200);
  });

  it('is reached without the last slash', async () => {
    const response = await post(resultPath.slice(0, -1), 'a=1');
    expect(response.status).toBe(200);
  });

  it('refuses a form of another site', async () => {
    const response = await post(resultPath, 'a=1', {
      origin: 'https://elsewhere.test',
      'sec-fetch-site': 'cross-site',
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('<html lang="nl"');
  });

  it('answers 413 to a form over 16 KiB, with a page in its language', async () => {
    const response = await post(resultPath, 'x'.repeat(16 * 1024 + 1));
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('<html lang="nl"');
  });

  it('answers 405 to a method it does not take', async () => {
    const response = await server.fetch(resultPath, {
      method: 'DELETE',
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it.each([
    '/xx/work-permit/worker/result/',
    '/nl/work-permit/neighbour/result/',
    '/nl/jobseekers/worker/result/',
    '/nl/result/',
  ])('does not exist for a language or a voice we do not have: %s', async (path) => {
    const response = await post(path, 'a=1');
    expect(response.status).toBe(404);
  });

  it('leaves nothing of a form in the log', async () => {
    server.clearLogs();
    await post(`${resultPath}?secret-query`, 'salary=secret-body');
    expect(JSON.stringify(server.getLogs())).not.toContain('secret');
  });
});

describe('a check for other sites', () => {
  const policyOf = async (path: string) =>
    (await server.fetch(path)).headers.get('content-security-policy');
  const policy = securityHeaders['Content-Security-Policy'];

  it.each(['/nl/widget/work-permit/worker/', '/de/widget/none/', '/fr/widget/none/worker/'])(
    'may stand in any page, and is otherwise as safe as the rest: %s',
    async (path) => {
      const { headers } = await server.fetch(path);
      const found = Object.keys(securityHeaders).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(found)).toEqual({
        ...sharedHeaders,
        'Content-Security-Policy': policy?.replace("frame-ancestors 'none'", 'frame-ancestors *'),
      });
      expect(headers.get('x-frame-options')).toBeNull();
    },
  );

  it.each([
    ...['/', '/nl/', '/nl/work-permit/worker/', '/nl/partners/widget/', '/nl/none/widget/'],
    ...['/widget/v1.js', '/widget/none/', '/widget/none/widget', resultPath, '/api/v1/health'],
  ])('is the only thing that may: not %s', async (path) => {
    expect(await policyOf(path)).toBe(policy);
  });

  it('is shown to partners in a page that holds frames of ours and stands in none', async () => {
    expect(await policyOf('/nl/partners/widget/demo/')).toBe(`${String(policy)}; frame-src 'self'`);
  });

  it('comes with a script that any page may load and keep for an hour', async () => {
    const { status, headers } = await server.fetch('/widget/v1.js');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
  });

  it('says of a mistake in its address that there is no such check, in the language of the frame', async () => {
    const response = await server.fetch('/de/widget/none/worker/');
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain('<html lang="de"');
    expect(text).toContain('<body class="framed">');
  });
});

describe('files', () => {
  it('send a language without its last slash to the page', async () => {
    const response = await server.fetch('/nl', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([307, '/nl/']);
  });

  it.each([
    ['nl', '/nl/none/'],
    ['de', '/de/a/b/c/'],
    ['en', '/none/'],
  ])('answer an unknown address in %s: %s', async (tag, path) => {
    const response = await server.fetch(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(`<html lang="${tag}"`);
  });

  it('say where a security fault is reported, as RFC 9116 asks', async () => {
    const response = await server.fetch('/.well-known/security.txt', { redirect: 'manual' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain(`Expires: ${site.securityUntil}T23:59:59Z`);
  });

  it('are kept out of searches at the address of a preview, and nowhere else', async () => {
    const preview = await server.fetch('https://passerelle-preview.somebody.workers.dev/nl/');
    expect(preview.headers.get('x-robots-tag')).toBe('noindex');
    expect((await server.fetch('/nl/')).headers.get('x-robots-tag')).toBeNull();
  });

  it('carry the headers that the Worker sets', () => {
    const [, everywhere = ''] =
      /^\/\*\n((?: {2}.*\n)+)/.exec(readFileSync('site/public/_headers', 'utf8')) ?? [];
    const headers = everywhere
      .trim()
      .split('\n')
      .map((line) => /^\s*([^:]+): (.*)$/.exec(line)?.slice(1) ?? []);
    expect(Object.fromEntries(headers)).toEqual(securityHeaders);
  });
});
