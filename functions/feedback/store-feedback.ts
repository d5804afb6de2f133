import { todayInBelgium } from '#content/format.ts';
import type { Opinion } from '#content/feedback.ts';
import { type Stored, withDatabase } from '../database.ts';
import type { Environment } from '../environment.ts';

/** What was said of a page, without what looks personal. */
interface Feedback {
  readonly page: string;
  readonly opinion: Opinion;
  readonly text: string;
}

export interface StoredFeedback extends Feedback {
  readonly id: number;
  readonly day: string;
}

/** So much is handed out at once. */
export const mostFeedback = 500;

const insert = 'INSERT INTO feedback (day, page, opinion, text) VALUES (?1, ?2, ?3, ?4)';
const select = `SELECT id, day, page, opinion, text FROM feedback
  WHERE id > ?1 ORDER BY id LIMIT ?2`;

/** Keeps what somebody said of a page, without what could name them, under the day of `now` in Belgium; `unavailable` where the database is. */
export const storeFeedback = (
  environment: Pick<Environment, 'DB'>,
  { page, opinion, text }: Feedback,
  now: Date,
): Promise<Stored<null>> =>
  withDatabase(environment, 'feedback', async (database) => {
    await database.batch([database.prepare(insert).bind(todayInBelgium(now), page, opinion, text)]);
    return null;
  });

/** What came after the one named, oldest first. */
export const feedbackAfter = (
  environment: Pick<Environment, 'DB'>,
  after: number,
): Promise<Stored<readonly StoredFeedback[]>> =>
  withDatabase(environment, 'feedback', async (database) => {
    const [found] = await database.batch([database.prepare(select).bind(after, mostFeedback)]);
    // Columns of our own table, as the statement names them.
    return (found?.results ?? []) as unknown as readonly StoredFeedback[];
  });
