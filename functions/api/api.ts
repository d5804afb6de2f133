import { Hono } from 'hono';
import type { Environment } from '../environment.ts';
import { assess } from './assess.ts';
import { compare } from './compare.ts';
import { counts } from './counts.ts';
import { health } from './health.ts';
import { plan } from './plan.ts';
import { premium } from './premium.ts';
import { questions } from './questions.ts';
import { reference } from './reference.ts';
import { statistics } from './statistics.ts';

/** Version 1 of the public API. It never reads a cookie. */
export const api = new Hono<{ Bindings: Environment }>()
  .route('/assess', assess)
  .route('/checks', questions)
  .route('/compare', compare)
  .route('/counts', counts)
  .route('/health', health)
  .route('/plan', plan)
  .route('/premium', premium)
  .route('/', statistics)
  .route('/', reference);
