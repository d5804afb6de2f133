import { describe, expect, it } from 'vitest';
import { longestFeedback } from '#content/feedback.ts';
import { locales } from '#content/locales.ts';
import { problemDocument } from '#functions/contract/shapes/problem-shapes.ts';
import { maintainers } from '#functions/api/maintainers.ts';
import { portalServer } from './portal-server.ts';

const key = 'a secret of this test';
const server = portalServer({ limit: 'on', hasTables: true, secrets: { FEEDBACK_KEY: key } });

const say = async (
  fields: Readonly<Record<string, string>>,
  { locale = 'en', caller = '192.0.2.7' } = {},
) => {
  const response = await server.fetch(`/${locale}/feedback/result/`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      'cf-connecting-ip': caller,
    },
    body: new URLSearchParams(fields).toString(),
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
};

const read = async (authorization: string | null, query = '') => {
  const response = await server.fetch(`/api/maintainers/feedback${query}`, {
    headers: authorization === null ? {} : { authorization },
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
};

const stored = async () =>
  ((await read(`Bearer ${key}`)).body as { feedback: readonly Record<string, unknown>[] }).feedback;

describe('what somebody says of a page', () => {
  it('is stored without what looks personal, and shows what was taken out', async () => {
    const { status, html } = await say({
      page: '/en/guides/family/',
      opinion: 'wrong',
      text: 'The date is wrong.\r\nMail <me> at jan@voorbeeld.be or 0475 12 34 56, 85.07.30-033.28.',
    });
    expect(status).toBe(200);
    const text = 'The date is wrong.\nMail <me> at […] or […], […].';
    expect(await stored()).toMatchObject([{ page: '/en/guides/family/', opinion: 'wrong', text }]);
    expect(html).toContain('jan@voorbeeld.be (e-mail address)');
    expect(html).toContain('0475 12 34 56 (phone number)');
    expect(html).toContain('85.07.30-033.28 (national register number)');
    expect(html).toContain('Mail &lt;me');
    expect(html).not.toContain('<me>');
    expect(html).toContain('href="/en/guides/family/"');
  });

  it('needs no text to say that a page helped', async () => {
    const { html } = await say({ page: '/en/', opinion: 'helpful', text: '' });
    expect(html).toContain('You wrote no text.');
    expect((await stored()).at(-1)).toMatchObject({ page: '/en/', opinion: 'helpful', text: '' });
  });

  it.each(locales.map(({ tag }) => tag))(
    'comes back with its faults to be mended: %s',
    async (locale) => {
      const before = (await stored()).length;
      const text = 'x'.repeat(longestFeedback + 1);
      const caller = `198.51.100.${String(locales.findIndex(({ tag }) => tag === locale))}`;
      const { status, html } = await say(
        { page: `/${locale}/`, opinion: '', text },
        { locale, caller },
      );
      expect(status).toBe(422);
      expect(html).toContain(`<html lang="${locale}"`);
      expect(html).toContain('href="#opinion-helpful"');
      expect(html).toContain('href="#feedback-text"');
      expect(html).toContain(text);
      const empty = await say(
        { page: `/${locale}/`, opinion: 'wrong', text: ' ' },
        { locale, caller },
      );
      expect([empty.status, empty.html.includes('href="#feedback-text"')]).toEqual([422, true]);
      expect(await stored()).toHaveLength(before);
    },
  );

  it.each(['', '/xx/', 'https://elsewhere.test/', '/en/search/result/?q=secret', '/en/<b>/'])(
    'is no form of ours with the page "%s"',
    async (page) => {
      const { status, headers } = await say({ page, opinion: 'helpful', text: '' });
      expect([status, headers.get('location')]).toEqual([303, '/en/']);
    },
  );

  it('is refused from another site, in another type, and where it is too large', async () => {
    const send = (headers: Readonly<Record<string, string>>, body = 'page=/en/&opinion=helpful') =>
      server.fetch('/en/feedback/result/', { method: 'POST', headers, body });
    const own = { 'sec-fetch-site': 'same-origin' };
    const typed = { 'content-type': 'application/x-www-form-urlencoded' };
    const origin = 'https://elsewhere.test';
    expect((await send({ ...typed, 'sec-fetch-site': 'cross-site', origin })).status).toBe(403);
    expect((await send({ ...own, 'content-type': 'application/json' })).status).toBe(415);
    expect((await send({ ...own, ...typed }, `text=${'x'.repeat(17_000)}`)).status).toBe(413);
  });

  it('is refused, and given back, when it comes too often', async () => {
    const caller = '203.0.113.9';
    const fields = { page: '/nl/', opinion: 'wrong', text: 'Blijft hier' };
    let last = await say(fields, { locale: 'nl', caller });
    // The minute may turn in the middle, and the count begins again.
    for (let at = 0; at < 22 && last.status === 200; at += 1) {
      last = await say(fields, { locale: 'nl', caller });
    }
    expect([last.status, last.headers.get('retry-after')]).toEqual([429, '60']);
    expect(last.html).toContain('Blijft hier');
  });

  it('opened without a form, leads to the home page', async () => {
    const response = await server.fetch('/de/feedback/result/', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/de/']);
  });
});

describe('the export for maintainers', () => {
  it.each([null, 'Bearer', 'Bearer x', `Bearer ${key}x`, `Bearer ${key.slice(1)}`, `Basic ${key}`])(
    'is closed with %j',
    async (authorization) => {
      const { status, headers, body } = await read(authorization);
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect(problemDocument.safeParse(body).success).toBe(true);
    },
  );

  it('goes on after the one named, and is no part of what other sites may call', async () => {
    const all = await stored();
    const { headers, body } = await read(`Bearer ${key}`, '?after=1');
    expect(body).toEqual({ feedback: all.slice(1), next: null });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await read(`Bearer ${key}`, '?after=x')).status).toBe(422);
  });

  it('says that it is off without a key', async () => {
    const response = await maintainers.request(
      '/feedback',
      { headers: { authorization: 'Bearer ' } },
      {},
    );
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: 503,
      detail: 'No FEEDBACK_KEY is set: this address is off.',
    });
  });
});
