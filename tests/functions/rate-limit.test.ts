import { expect, it } from 'vitest';
import { problemDocument } from '#functions/contract/shapes/problem-shapes.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer('on');
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
