import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { problemDocument } from '#functions/contract/shapes/problem-shapes.ts';
import type { Environment, Limiter } from '#functions/environment.ts';
import { rateLimit } from '#functions/http/rate-limit.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer({ limit: 'on' });
const most = 60;

const ask = (caller: string) =>
  server.fetch('/api/v1/health', {
    headers: { 'cf-connecting-ip': caller, origin: 'https://a.test' },
  });

it('refuses whoever calls too often, and nobody else', async () => {
  const first: number[] = [];
  for (let at = 0; at < most; at += 1) first.push((await ask('192.0.2.1')).status);
  expect(new Set(first)).toEqual(new Set([200]));
  let refused = await ask('192.0.2.1');
  // The minute may turn in the middle, and the count begins again.
  for (let at = 0; at <= most && refused.status === 200; at += 1) refused = await ask('192.0.2.1');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  expect(refused.headers.get('access-control-expose-headers')).toContain('Retry-After');
  expect(problemDocument.safeParse(await refused.json()).success).toBe(true);
  expect((await ask('192.0.2.2')).status).toBe(200);
  expect((await server.fetch('/nl/')).status).toBe(200);
});

const limiter = (limit: Limiter['limit']): Environment => ({ API_LIMIT: { limit } });

it.each<[string, Environment, number]>([
  ['there is no limiter', {}, 200],
  ['it fails', limiter(() => Promise.reject(new Error('down'))), 200],
  ['it does not answer', limiter(() => new Promise(() => undefined)), 200],
  [
    'it is switched off',
    { ...limiter(() => Promise.resolve({ success: false })), RATE_LIMIT: 'off' },
    200,
  ],
  ['it says no', limiter(() => Promise.resolve({ success: false })), 429],
])('answers when %s', async (_, environment, status) => {
  const app = new Hono().use(rateLimit).get('/', (c) => c.text('answer'));
  expect((await app.request('/', {}, environment)).status).toBe(status);
});
