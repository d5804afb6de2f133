import { Hono } from 'hono';
import { lawHash } from '#rules/law-hash.ts';
import type { Health, PartState } from '../contract/health-response.ts';
import type { Environment, Limiter } from '../environment.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { within } from '../within.ts';

/** Whoever asks whether we run has no time for what does not. */
const patienceMs = 500;

/**
 * `GET /api/v1/health`: under which law and version the Worker answers, and which of its parts do. Also 200 where some
 * do not: whatever else fails, cases are assessed.
 */
export const health = new Hono<{ Bindings: Environment }>()
  .get('/', async (c) => {
    const { ASSETS, DB, API_LIMIT, FORM_LIMIT, VERSION } = c.env;
    const [files, database, apiLimit, formLimit] = await Promise.all([
      stateOf(ASSETS && (() => askFiles(ASSETS, c.req.url))),
      stateOf(DB && (() => askTables(DB))),
      stateOf(API_LIMIT && (() => askLimiter(API_LIMIT))),
      stateOf(FORM_LIMIT && (() => askLimiter(FORM_LIMIT))),
    ]);
    const parts = { files, database, apiLimit, formLimit };
    const answer: Health = {
      status: Object.values(parts).every((state) => state === 'answers') ? 'ok' : 'degraded',
      law: lawHash,
      version: VERSION ? { id: VERSION.id, since: VERSION.timestamp } : null,
      parts,
    };
    return c.json(answer, 200, { 'Cache-Control': 'no-store' });
  })
  .all('/', methodNotAllowed('GET', 'HEAD', 'OPTIONS'));

const stateOf = async (ask: (() => Promise<boolean>) | undefined): Promise<PartState> => {
  if (!ask) return 'missing';
  const asked = await within(patienceMs, ask);
  if (asked.kind === 'slow') return 'slow';
  return asked.kind === 'done' && asked.value ? 'answers' : 'fails';
};

const askFiles = async (files: NonNullable<Environment['ASSETS']>, url: string) => {
  const { ok, body } = await files.fetch(new URL('/robots.txt', url));
  await body?.cancel();
  return ok;
};

/** A line of a table of each migration, so that a database without them does not pass for one. */
const askTables = async (database: NonNullable<Environment['DB']>) => {
  await database.batch([
    database.prepare('SELECT 1 FROM spent_keys LIMIT 1'),
    database.prepare('SELECT 1 FROM feedback LIMIT 1'),
  ]);
  return true;
};

/** Counts on a counter of its own; that it says no is an answer too. */
const askLimiter = async (limiter: Limiter) => {
  await limiter.limit({ key: 'health' });
  return true;
};
