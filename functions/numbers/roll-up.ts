import { type Database, withDatabase } from '../database.ts';
import type { Environment } from '../environment.ts';
import { monthOf } from './count-result.ts';
import { monthsBefore } from './months-before.ts';
import { type Counted, publishable } from './publishable.ts';

/** Nobody waits for it. */
const patienceMs = 60_000;
/** What people say of pages is deleted after so many days. */
const keptDays = 365;
const dayMs = 86_400_000;

const unpublished = `SELECT month, check_id AS "check", jurisdiction, route, verdict, language, total
  FROM counts WHERE month < ?1 ORDER BY month`;
const publish = `INSERT INTO published_counts
    (month, check_id, jurisdiction, route, verdict, language, total)
  SELECT ?1, value ->> 'check', value ->> 'jurisdiction', value ->> 'route',
    value ->> 'verdict', value ->> 'language', value ->> 'total'
  FROM json_each(?2) WHERE NOT EXISTS (SELECT 1 FROM published_months WHERE month = ?1)`;

/**
 * What happens every day: each month that is over is published once, and its counts are deleted, so that groups too small
 * to be shown are gone for good; keys are forgotten in the second month after theirs, and what people said of pages after
 * a year. Done twice, it changes nothing.
 */
export const rollUp = (environment: Pick<Environment, 'DB'>, now: Date) =>
  withDatabase(environment, 'roll-up', (database) => publishAndForget(database, now), patienceMs);

const publishAndForget = async (database: Database, now: Date): Promise<void> => {
  const running = monthOf(now);
  const [found] = await database.batch([database.prepare(unpublished).bind(running)]);
  // Columns of our own table, as the statement names them.
  const counts = (found?.results ?? []) as unknown as readonly (Counted & { month: string })[];
  for (const month of new Set(counts.map((count) => count.month))) {
    await publishMonth(
      database,
      month,
      counts.filter((count) => count.month === month),
    );
  }
  await database.batch([
    database.prepare('DELETE FROM spent_keys WHERE month < ?1').bind(monthsBefore(running, 1)),
    database
      .prepare('DELETE FROM feedback WHERE day < ?1')
      .bind(new Date(now.getTime() - keptDays * dayMs).toISOString().slice(0, 10)),
  ]);
};

const publishMonth = (database: Database, month: string, counts: readonly Counted[]) =>
  database.batch([
    database.prepare(publish).bind(month, JSON.stringify(publishable(counts))),
    database
      .prepare('INSERT INTO published_months (month) VALUES (?1) ON CONFLICT DO NOTHING')
      .bind(month),
    database.prepare('DELETE FROM counts WHERE month = ?1').bind(month),
  ]);
