import * as z from 'zod';
import type { CountedResult } from '#content/open-numbers.ts';
import type { ProblemIssue } from '../http/problem.ts';
import {
  checkIds,
  countedFields,
  jurisdictionsOf,
  languages,
  routeIds,
  routesOf,
  verdicts,
} from '../numbers/countable.ts';
import { jurisdiction } from './shapes/common-shapes.ts';

/**
 * The body of `POST /api/v1/counts`: a result as it is counted, with a route that the check decides and the jurisdiction
 * of that route. Parsed with `faultCode`.
 */
export const countRequest = z
  .strictObject({
    check: z.enum(checkIds),
    route: z
      .enum(routeIds)
      .describe('The route that stands first; `list` where the check answers with a whole list.'),
    jurisdiction,
    verdict: z.enum(verdicts),
    language: z.enum(languages).describe('The language the result was read in.'),
  })
  .superRefine((result, context) => {
    const { check, route } = result;
    if (!routesOf(check).includes(route)) {
      context.addIssue({ code: 'custom', message: 'notAnOption', path: ['route'] });
    } else if (!jurisdictionsOf(check, route).includes(result.jurisdiction)) {
      context.addIssue({ code: 'custom', message: 'notAnOption', path: ['jurisdiction'] });
    }
  }) satisfies z.ZodType<CountedResult>;

/** What is wrong with a body, as issues of a problem document; of a route, those of the check that was named. */
export const countIssues = ({ issues }: z.ZodError, body: unknown): readonly ProblemIssue[] =>
  issues.map(({ message, path: [field] }) => ({
    pointer: field === undefined ? '' : `/${String(field)}`,
    code: message,
    permitted: permittedAt(field, body),
  }));

const permittedAt = (field: PropertyKey | undefined, body: unknown) => {
  const check = textAt(body, 'check');
  const options: Readonly<Record<string, readonly string[]>> = {
    check: checkIds,
    route: checkIds.includes(check) ? routesOf(check) : routeIds,
    jurisdiction: jurisdictionsOf(check, textAt(body, 'route')),
    verdict: verdicts,
    language: languages,
  };
  const named = field === undefined ? undefined : options[String(field)];
  return named
    ? ({ kind: 'choice', options: named.length > 0 ? named : jurisdiction.options } as const)
    : ({ kind: 'object', fields: countedFields } as const);
};

const textAt = (body: unknown, field: string): string => {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : '';
};
