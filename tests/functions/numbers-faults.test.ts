import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { problemDocument } from '#functions/contract/shapes/problem-shapes.ts';
import { api } from '#functions/api/api.ts';
import type { Database, Statement } from '#functions/database.ts';
import type { Environment } from '#functions/environment.ts';
import { bodyText, maxBodyBytes } from '#functions/http/body-limit.ts';
import { isTooOften } from '#functions/http/rate-limit.ts';
import { rollUp } from '#functions/numbers/roll-up.ts';
import { caseExample, countExample } from '#functions/openapi/examples.ts';
import { portalServer } from './portal-server.ts';

// Its tables were never made: whatever is asked of it, the database throws.
const server = portalServer();

const form = (path: string, fields: Readonly<Record<string, string>>) =>
  server.fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    body: new URLSearchParams(fields).toString(),
  });

describe('while the database throws', () => {
  it('a case is assessed, and a form answered, as ever', async () => {
    const assessed = await server.fetch('/api/v1/assess', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(caseExample),
    });
    expect(assessed.status).toBe(200);
    expect((await form('/nl/work-permit/worker/result/', { a: '1' })).status).toBe(200);
  });

  it.each([
    ['counts', { method: 'POST', body: JSON.stringify(countExample) }],
    ['statistics', { method: 'GET' }],
    ['statistics.csv', { method: 'GET' }],
  ])('%s says so, and when to come back', async (address, init) => {
    const response = await server.fetch(`/api/v1/${address}`, {
      ...init,
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '600']);
    expect(problemDocument.safeParse(await response.json()).success).toBe(true);
  });

  it('the page of the open numbers says that there are none now', async () => {
    const response = await server.fetch('/nl/statistics/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('De cijfers kunnen nu niet getoond worden.');
  });

  it('forms say in the language of the page that nothing was stored, and give the text back', async () => {
    const counted = await form('/de/statistics/result/', {
      ...countExample,
      key: crypto.randomUUID(),
    });
    expect(counted.status).toBe(503);
    expect(await counted.text()).toContain('Ihr Ergebnis konnte jetzt nicht gezählt werden');
    const said = await form('/en/feedback/result/', {
      ...{ page: '/en/guides/family/', opinion: 'wrong', text: 'A sentence that is mine.' },
    });
    expect(said.status).toBe(503);
    expect(await said.text()).toMatch(/<textarea[^>]*>A sentence that is mine\.<\/textarea>/);
  });

  it('a night that did not go well is shown as such', async () => {
    const night = await server.getWorker().scheduled({ cron: '17 3 * * *' });
    expect(night.outcome).toBe('exception');
  });

  it('the log names the kind of error only', () => {
    const logs = JSON.stringify(server.getLogs());
    expect(logs).toContain('feedback');
    expect(logs).not.toContain('sentence that is mine');
    expect(logs).not.toContain(countExample.route);
  });
});

const statement: Statement = { bind: () => statement };
const database = (batch: Database['batch']): Environment => ({
  DB: { prepare: () => statement, batch },
});
const full = new Error('D1_ERROR: database or disk is full: SQLITE_FULL');

/** With what takes the bodies of requests before it, as in the Worker. */
const resources = new Hono<{ Bindings: Environment }>().use(bodyText(maxBodyBytes)).route('/', api);

const counting = (environment: Environment) =>
  resources.request(
    '/counts',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(countExample),
    },
    environment,
  );

describe.each<[string, Environment]>([
  ['is missing', {}],
  ['is full', database(() => Promise.reject(full))],
  [
    'throws at once',
    database(() => {
      throw new Error('down');
    }),
  ],
  ['does not answer', database(() => new Promise(() => undefined))],
])('while the database %s', (_, environment) => {
  it('counting and reading say so, soon', async () => {
    const start = performance.now();
    const [counted, read] = await Promise.all([
      counting(environment),
      resources.request('/statistics', {}, environment),
    ]);
    expect([counted.status, read.status]).toEqual([503, 503]);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

it('a night without a database does nothing', async () => {
  expect(await rollUp({}, new Date())).toEqual({ kind: 'unavailable' });
});

const limited = (limit: () => Promise<{ readonly success: boolean }>): Environment => ({
  FORM_LIMIT: { limit },
});

it.each<[string, Environment, boolean]>([
  ['there is no limiter', {}, false],
  ['it fails', limited(() => Promise.reject(new Error('down'))), false],
  [
    'it is switched off',
    { ...limited(() => Promise.resolve({ success: false })), RATE_LIMIT: 'off' },
    false,
  ],
  ['it says no', limited(() => Promise.resolve({ success: false })), true],
])('a form is taken or not when %s', async (_, environment, isRefused) => {
  const app = new Hono<{ Bindings: Environment }>().get('/', async (c) =>
    c.json(await isTooOften(c, 'FORM_LIMIT')),
  );
  expect(await (await app.request('/', {}, environment)).json()).toBe(isRefused);
});
