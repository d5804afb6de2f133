import { todayInBelgium } from '#content/format.ts';
import type { CountedResult } from '#content/open-numbers.ts';
import { type Stored, withDatabase } from '../database.ts';
import type { Environment } from '../environment.ts';

/** A key is a random UUID (version 4), made for one result. */
export const countKey = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const spend = 'INSERT INTO spent_keys (key, month) VALUES (?1, ?2) ON CONFLICT DO NOTHING';
// In one transaction with the line above: nothing is added for a key that was spent before.
const add = `INSERT INTO counts (month, check_id, route, jurisdiction, verdict, language, total)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, 1 WHERE changes() = 1
  ON CONFLICT DO UPDATE SET total = total + 1`;

/** Adds one to the month of today, unless the key has counted before. */
export const countResult = (
  environment: Pick<Environment, 'DB'>,
  { check, route, jurisdiction, verdict, language }: CountedResult,
  key: string,
  now: Date,
): Promise<Stored<'counted' | 'countedBefore'>> =>
  withDatabase(environment, 'count', async (database) => {
    const month = monthOf(now);
    const [spent] = await database.batch([
      database.prepare(spend).bind(key.toLowerCase(), month),
      database.prepare(add).bind(month, check, route, jurisdiction, verdict, language),
    ]);
    return spent?.meta.changes === 1 ? 'counted' : 'countedBefore';
  });

/** The month of a moment in Belgium, `2026-11`. */
export const monthOf = (moment: Date): string => todayInBelgium(moment).slice(0, 7);
