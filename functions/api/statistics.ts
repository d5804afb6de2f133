import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { Statistics } from '#content/open-numbers.ts';
import type { Environment } from '../environment.ts';
import { described } from '../http/described.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { mostLines, readStatistics } from '../numbers/read-statistics.ts';
import { statisticsCsv } from '../numbers/statistics-csv.ts';

type EnvironmentContext = Context<{ Bindings: Environment }>;

const onlyRead = methodNotAllowed('GET', 'HEAD', 'OPTIONS');

/**
 * `GET /api/v1/statistics`: what may be shown of the results that people let us count, as `Statistics` or, for whoever
 * accepts `text/csv` and at `/statistics.csv`, as a table. Errors: 422 more lines than one answer holds, 503 when nothing
 * can be read.
 */
export const statistics = new Hono<{ Bindings: Environment }>()
  .get('/statistics', (c) => {
    c.header('Vary', 'Accept', { append: true });
    return answer(c, wantsTable(c) ? asTable : described);
  })
  .get('/statistics.csv', (c) => answer(c, asTable))
  .all('/statistics', onlyRead)
  .all('/statistics.csv', onlyRead);

const answer = async (
  c: EnvironmentContext,
  write: (c: EnvironmentContext, shown: Statistics) => Response,
): Promise<Response> => {
  const read = readQuery(c, ['from', 'to']);
  if (read.kind === 'refused') return read.response;
  const found = await readStatistics(c.env, read.query, new Date());
  if (found.kind === 'unavailable') return problem(c, 503, { headers: { 'Retry-After': '600' } });
  if (found.value !== 'tooMany') return write(c, found.value);
  const permitted = { kind: 'lines', max: mostLines } as const;
  return problem(c, 422, { issues: [{ parameter: 'from', code: 'tooManyLines', permitted }] });
};

const asTable = (c: EnvironmentContext, shown: Statistics): Response =>
  c.body(statisticsCsv(shown), 200, {
    'Cache-Control': 'public, max-age=3600',
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="passerelle-statistics.csv"',
  });

const wantsTable = (c: EnvironmentContext): boolean =>
  accepts(c, {
    header: 'Accept',
    supports: ['application/json', 'text/csv'],
    default: 'application/json',
  }) === 'text/csv';
