import * as z from 'zod';
import { numberUnits } from '#rules/engine/fact.ts';
import type { ProblemIssue } from '#functions/http/problem.ts';
import type { Permitted } from '../permitted.ts';
import { isoDate, named } from './common-shapes.ts';

const permitted = named(
  'Permitted',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('boolean') }),
    z.strictObject({ kind: z.literal('choice'), options: z.array(z.string()) }),
    z.strictObject({
      kind: z.literal('number'),
      unit: z.enum(numberUnits),
      min: z.number(),
      max: z.number(),
    }),
    z.strictObject({ kind: z.literal('date'), min: isoDate, max: isoDate }),
    z.strictObject({ kind: z.literal('occupation') }),
    z.strictObject({ kind: z.literal('text'), maxLength: z.number() }),
    z.strictObject({ kind: z.literal('lines'), max: z.number() }),
    z.strictObject({ kind: z.literal('month'), min: z.string(), max: z.string() }),
    z.strictObject({ kind: z.literal('object'), fields: z.array(z.string()) }),
  ]),
  'What a place in a request takes.',
) satisfies z.ZodType<Permitted>;

const what = { code: z.string(), permitted: permitted.exactOptional() };
const issue = z.union([
  z.strictObject({ pointer: z.string(), ...what }),
  z.strictObject({ parameter: z.string(), ...what }),
]) satisfies z.ZodType<ProblemIssue>;

/** Every refusal (RFC 9457). */
export const problemDocument = named(
  'Problem',
  z.strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number(),
    detail: z.string().exactOptional(),
    issues: z.array(issue).exactOptional(),
  }),
);
