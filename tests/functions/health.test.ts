import { expect, it } from 'vitest';
import { api } from '#functions/api/api.ts';
import { healthResponse } from '#functions/contract/shapes/health-shapes.ts';
import type { Statement } from '#functions/database.ts';
import type { Environment } from '#functions/environment.ts';
import { lawHash } from '#rules/law-hash.ts';
import { portalServer } from './portal-server.ts';

const key = 'a secret of this test';
const server = portalServer({ limit: 'on', hasTables: true, secrets: { FEEDBACK_KEY: key } });

const all = (state: string) => ({
  ...{ files: state, database: state, apiLimit: state, formLimit: state },
});

it('names law, version and parts of a Worker that has them all, to any site, and no secret', async () => {
  const response = await server.fetch('/api/v1/health', { headers: { origin: 'https://a.test' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(text).not.toContain(key);
  const said = healthResponse.parse(JSON.parse(text));
  expect(said).toMatchObject({ status: 'ok', law: lawHash, parts: all('answers') });
  expect(said.version?.id).toMatch(/\S/);
});

const statement: Statement = { bind: () => statement };
const never = () => new Promise<never>(() => undefined);
const down = () => Promise.reject(new Error('down'));
const throwing = () => {
  throw new Error('down');
};
const parts = (does: () => Promise<never>): Environment => ({
  ASSETS: { fetch: does },
  DB: { prepare: () => statement, batch: does },
  API_LIMIT: { limit: does },
  FORM_LIMIT: { limit: does },
});

it.each<[string, Environment]>([
  ['missing', {}],
  ['fails', parts(down)],
  ['fails', parts(throwing)],
  ['slow', parts(never)],
])('says within a second that every part is %s', async (state, environment) => {
  const start = performance.now();
  const response = await api.request('/health', {}, environment);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    ...{ status: 'degraded', law: lawHash, version: null },
    parts: all(state),
  });
});

it('takes a store without our files for broken, and a limiter that says no for well', async () => {
  const environment: Environment = {
    ASSETS: { fetch: () => Promise.resolve(new Response(null, { status: 404 })) },
    API_LIMIT: { limit: () => Promise.resolve({ success: false }) },
  };
  const response = await api.request('/health', {}, environment);
  expect(await response.json()).toMatchObject({ parts: { files: 'fails', apiLimit: 'answers' } });
});
