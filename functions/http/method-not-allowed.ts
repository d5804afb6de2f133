import type { Handler } from 'hono';
import { problem } from './problem.ts';

/**
 * The last handler of a resource: every method that none of the earlier ones took.
 * `allowed` are those earlier methods, as the answer has to name them.
 */
export const methodNotAllowed =
  (...allowed: readonly string[]): Handler =>
  (c) =>
    problem(c, 405, { headers: { Allow: allowed.join(', ') } });
