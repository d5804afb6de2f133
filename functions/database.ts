import type { Environment } from './environment.ts';
import { logFault, logSlow } from './log.ts';
import { within } from './within.ts';

/** What we use of D1. */
export interface Database {
  readonly prepare: (sql: string) => Statement;
  /** All of them or none. */
  readonly batch: (statements: Statement[]) => Promise<readonly StatementResult[]>;
}

export interface Statement {
  readonly bind: (...values: (string | number | null)[]) => Statement;
}

export interface StatementResult {
  readonly results: readonly Readonly<Record<string, unknown>>[];
  readonly meta: { readonly changes: number };
}

/** What the database answered, or that there is none, that it failed or was too slow. */
export type Stored<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'unavailable' };

/** Nobody waits longer than this for what is only counted or shown beside. */
const patienceMs = 2000;

/**
 * Asks the database, and never throws: an answer about the law is never at stake here. What fails after we gave up waiting
 * is still noted.
 */
export const withDatabase = async <Value>(
  { DB }: Pick<Environment, 'DB'>,
  what: string,
  use: (database: Database) => Promise<Value>,
  waitMs: number = patienceMs,
): Promise<Stored<Value>> => {
  if (!DB) return { kind: 'unavailable' };
  const asked = await within(
    waitMs,
    () => use(DB),
    (error) => {
      logFault('database', what, error);
    },
  );
  if (asked.kind === 'slow') logSlow('database', what);
  return asked.kind === 'done' ? asked : { kind: 'unavailable' };
};
