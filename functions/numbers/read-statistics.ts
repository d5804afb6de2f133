import { type PublishedCount, smallestGroup, type Statistics } from '#content/open-numbers.ts';
import { type Stored, withDatabase } from '../database.ts';
import type { Environment } from '../environment.ts';
import { monthOf } from './count-result.ts';
import { monthsBefore } from './months-before.ts';

/** A file or an answer with more lines than this is asked for in parts. */
export const mostLines = 10_000;
/** So many months before the last one are shown where the first is not named. */
const monthsShown = 12;

/** Months from the first to the last one, `2026-01`: without `from` from twelve before the last, without `to` up to the running one. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const published = `SELECT month, check_id AS "check", jurisdiction, route, verdict, language, total
  FROM published_counts WHERE month BETWEEN ?1 AND ?2
  ORDER BY month DESC, "check", jurisdiction, route, verdict, language LIMIT ?3`;
const months = `SELECT month FROM published_months
  WHERE month BETWEEN ?1 AND ?2 ORDER BY month DESC`;
const running = 'SELECT coalesce(sum(total), 0) AS total FROM counts WHERE month = ?1';

/** What may be shown, newest month first; `tooMany` where it is more than one answer holds. */
export const readStatistics = (
  environment: Pick<Environment, 'DB'>,
  { from, to }: Span,
  now: Date,
): Promise<Stored<Statistics | 'tooMany'>> =>
  withDatabase(environment, 'statistics', async (database) => {
    const thisMonth = monthOf(now);
    const last = to ?? thisMonth;
    const span = [from ?? monthsBefore(last, monthsShown), last] as const;
    const [counts, shown, counted] = await database.batch([
      database.prepare(published).bind(...span, mostLines + 1),
      database.prepare(months).bind(...span),
      database.prepare(running).bind(thisMonth),
    ]);
    // Columns of our own tables, as the statements name them.
    const lines = (counts?.results ?? []) as unknown as readonly (PublishedCount & {
      readonly month: string;
    })[];
    if (lines.length > mostLines) return 'tooMany';
    const total = Number(counted?.results[0]?.['total'] ?? 0);
    return {
      smallest: smallestGroup,
      months: (shown?.results ?? []).map((row) => ({
        month: String(row['month']),
        counts: lines.flatMap(({ month, ...count }) => (month === row['month'] ? [count] : [])),
      })),
      // In whole tens: how it grows from one look to the next tells of nobody.
      running: { month: thisMonth, atLeast: Math.floor(total / smallestGroup) * smallestGroup },
    };
  });
