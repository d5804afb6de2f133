import { Hono } from 'hono';
import { methodNotAllowed } from '../http/method-not-allowed.ts';

/** `GET /api/v1/health`: the Worker runs. Says nothing else about it. */
export const health = new Hono()
  .get('/', (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }))
  .all('/', methodNotAllowed('GET', 'HEAD', 'OPTIONS'));
