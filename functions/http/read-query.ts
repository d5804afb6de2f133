import type { Context } from 'hono';
import { faultCode } from '../contract/fault-code.ts';
import { type Query, type QueryParameter, queryParameters } from '../contract/query-parameters.ts';
import { problem, type ProblemIssue } from './problem.ts';

export type ReadQuery<Name extends QueryParameter> =
  | { readonly kind: 'query'; readonly query: Query<Name> }
  | { readonly kind: 'refused'; readonly response: Response };

/**
 * Reads the parameters of a query that an address takes. Refused with 422 when one has a value it cannot have, is
 * given twice, or is none of them: a misspelt one would otherwise answer with more than was asked for.
 */
export const readQuery = <Name extends QueryParameter>(
  c: Context,
  names: readonly Name[],
): ReadQuery<Name> => {
  const given = c.req.queries();
  const issues: ProblemIssue[] = [];
  const query: Partial<Record<Name, unknown>> = {};
  for (const name of names) {
    const [value, ...more] = given[name] ?? [];
    if (value === undefined) continue;
    const { schema, permitted } = queryParameters[name];
    const read = schema.safeParse(value, { error: faultCode });
    if (read.success && more.length === 0) query[name] = read.data;
    else {
      const code = read.success ? 'repeated' : (read.error.issues[0]?.message ?? 'wrongType');
      issues.push({ parameter: name, code, permitted });
    }
  }
  const known: readonly string[] = names;
  if (Object.keys(given).some((name) => !known.includes(name))) {
    const permitted = { kind: 'object', fields: known } as const;
    issues.push({ parameter: '', code: 'unknownField', permitted });
  }
  return issues.length > 0
    ? { kind: 'refused', response: problem(c, 422, { issues }) }
    : // Each value was read by the schema of its name.
      { kind: 'query', query: query as Query<Name> };
};
