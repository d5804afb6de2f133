import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { bodyLimit } from '#functions/http/body-limit.ts';

const app = new Hono().use(bodyLimit(10)).post('/', async (c) => c.text(await c.req.text()));

/** A body that says it is so long, as whoever sends chunks besides may. */
const send = (body: string, saidLength: string) =>
  app.request('/', { method: 'POST', body, headers: { 'content-length': saidLength } });

it('holds a body to what arrives, whatever it says of its length', async () => {
  expect((await send('x'.repeat(11), '5')).status).toBe(413);
  expect((await send('x'.repeat(11), '-1')).status).toBe(413);
  expect((await send('x'.repeat(11), 'none')).status).toBe(413);
});

it('hands on a body that fits', async () => {
  const response = await send('x'.repeat(10), '10');
  expect([response.status, await response.text()]).toEqual([200, 'xxxxxxxxxx']);
});
