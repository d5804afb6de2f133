import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Environment } from '../environment.ts';
import { health } from './health.ts';

/** Version 1 of the public API. Any site may call it; it never reads a cookie. */
export const api = new Hono<{ Bindings: Environment }>()
  .use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST'] }))
  .route('/health', health);
