import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestHarness } from 'wrangler';
import { locales } from '#content/locales.ts';
import { problemDocument } from '#functions/contract/shapes/problem-shapes.ts';
import { caseExample, countExample } from '#functions/openapi/examples.ts';
import { logFault } from '#functions/log.ts';

const patience = 60_000;
const configPath = 'dist/server/wrangler.json';
const built = JSON.parse(readFileSync(configPath, 'utf8')) as BuiltConfig;

interface BuiltConfig {
  readonly main: string;
  readonly compatibility_date: string;
  readonly assets: { readonly binding: string; readonly run_worker_first: string[] };
}

const failing = {
  name: 'failing',
  main: resolve('tests/workerd/failing-worker.mjs'),
  compatibility_date: built.compatibility_date,
};

const { binding: filesBinding, ...filesFirst } = built.assets;
const directory = resolve('dist/client');

/** The Worker as it was built, of which every part fails. */
const broken = createTestHarness({
  workers: [
    {
      config: {
        ...built,
        main: resolve('dist/server', built.main),
        vars: { RATE_LIMIT: 'on' },
        assets: { ...filesFirst, directory },
        ...{ d1_databases: [], ratelimits: [] },
        services: [filesBinding, 'DB', 'API_LIMIT', 'FORM_LIMIT'].map((binding) => ({
          ...{ binding, service: failing.name },
        })),
      },
    },
    { config: failing },
  ],
});

/** The files as they were built, before a Worker that fails. */
const withoutWorker = createTestHarness({
  workers: [
    {
      config: {
        ...failing,
        assets: { ...built.assets, directory },
      },
    },
  ],
});

beforeAll(async () => {
  await broken.listen();
  await withoutWorker.listen();
}, patience);
afterAll(async () => {
  await broken.close();
  await withoutWorker.close();
});

const json = (path: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
  broken.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const form = (path: string, fields: Readonly<Record<string, string>>) =>
  broken.fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      'cf-connecting-ip': '203.0.113.77',
    },
    body: new URLSearchParams(fields).toString(),
  });

describe('while files, database and limiters all fail', () => {
  it('cases are assessed and forms answered', async () => {
    expect((await json('/api/v1/assess', caseExample)).status).toBe(200);
    for (const { tag } of locales) {
      const page = await form(`/${tag}/work-permit/worker/result/`, { a: '1' });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(`<html lang="${tag}"`);
    }
  });

  it('what would be stored is refused in words, and the text given back', async () => {
    const counted = await json('/api/v1/counts', countExample, {
      'idempotency-key': crypto.randomUUID(),
    });
    expect(counted.status).toBe(503);
    const said = await form('/en/feedback/result/', {
      ...{ page: '/en/', opinion: 'wrong', text: 'secret sentence' },
    });
    expect(said.status).toBe(503);
    expect(await said.text()).toContain('>secret sentence</textarea>');
  });

  it.each(['/nl/statistics/', '/nl/none/result/'])(
    'a page that is a file is a problem document: %s',
    async (path) => {
      const response = await broken.fetch(path);
      expect(response.status).toBe(500);
      const text = await response.text();
      expect(problemDocument.parse(JSON.parse(text)).status).toBe(500);
      expect(text).not.toContain('broken');
    },
  );

  it('health says which parts fail', async () => {
    const response = await broken.fetch('/api/v1/health');
    expect(await response.json()).toMatchObject({
      status: 'degraded',
      parts: { files: 'fails', database: 'fails', apiLimit: 'fails', formLimit: 'fails' },
    });
  });

  it('a line of log is a part, a place of ours and a kind of error, and nothing of anybody', async () => {
    broken.clearLogs();
    const secret = 'secret7654321';
    await broken.fetch(`/nl/statistics/?${secret}`, { headers: { 'x-secret': secret } });
    await broken.fetch(`/nl/${secret}/result/?${secret}#${secret}`);
    await form(`/nl/work-permit/worker/result/?${secret}`, { answers: `pay=${secret}` });
    await form(`/en/feedback/result/?${secret}`, { page: '/en/', opinion: 'wrong', text: secret });
    await form(`/en/statistics/result/?${secret}`, { ...countExample, key: crypto.randomUUID() });
    await json(`/api/v1/counts?${secret}`, countExample, {
      'idempotency-key': crypto.randomUUID(),
    });
    await json(`/api/v1/assess?lang=${secret}`, { ...caseExample, [secret]: secret });
    await broken.fetch('/api/v1/assess', { method: 'POST', body: `{"${secret}` });
    const lines = broken.getLogs().map(({ message }) => message);
    expect(lines.length).toBeGreaterThan(5);
    const places = new Set<string>();
    for (const line of lines) {
      const { part, at, error, ...more } = JSON.parse(line) as Record<string, string>;
      expect(more).toEqual({});
      expect(part).toMatch(/^(?:request|page|files|limiter|database)$/);
      expect(error).toMatch(/^[A-Z][A-Za-z]+$|^unknown$/);
      places.add(at ?? '');
    }
    expect([...places].toSorted()).toEqual(['/*', 'count', 'feedback', 'rate limit']);
    const own = JSON.stringify(lines);
    for (const word of [secret, 'http', '127.0.0.1', '203.0.113.77', countExample.route]) {
      expect(own).not.toContain(word);
    }
  });
});

describe('while the Worker fails', () => {
  it('every page that is a file answers, and all that a check in the page loads', async () => {
    const page = await withoutWorker.fetch('/nl/work-permit/worker/');
    expect(page.status).toBe(200);
    const html = await page.text();
    const asked = [...html.matchAll(/["' ](\/(?:check|_astro)\/[^"' ]+)/g)].map(([, file]) => file);
    expect(asked.length).toBeGreaterThan(8);
    for (const file of new Set(asked)) {
      expect([file, (await withoutWorker.fetch(file ?? '')).status]).toEqual([file, 200]);
    }
    for (const path of ['/', '/fr/', '/de/guides/family/', '/openapi.json', '/widget/v1.js']) {
      expect([path, (await withoutWorker.fetch(path)).status]).toEqual([path, 200]);
    }
  });

  it.each(['/api/v1/health', '/nl/work-permit/worker/result/'])(
    'what needs it fails, so that this tests what it says: %s',
    async (path) => {
      expect((await withoutWorker.fetch(path)).status).toBe(500);
    },
  );
});

it.each([
  ['Error', new Error('secret')],
  ['TypeError', new TypeError('secret')],
  ['unknown', 'secret'],
  ['unknown', Object.assign(new Error('secret'), { name: 'secret 12 Main Street' })],
])('a line of log names the kind of error only if a program gave it: %s', (name, error) => {
  const lines: unknown[] = [];
  const write = console.error;
  console.error = (...line: unknown[]) => lines.push(...line);
  logFault('request', 'test', error);
  console.error = write;
  expect(lines).toEqual([JSON.stringify({ part: 'request', at: 'test', error: name })]);
});
