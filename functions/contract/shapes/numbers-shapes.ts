import * as z from 'zod';
import type { PublishedCount, Statistics } from '#content/open-numbers.ts';
import { jurisdiction, named } from './common-shapes.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/);
const together = 'null where small groups stand together.';

const count = named(
  'PublishedCount',
  z.strictObject({
    check: z.string().nullable().describe(together),
    jurisdiction: jurisdiction.nullable(),
    route: z.string().nullable(),
    verdict: z.string().nullable(),
    language: z.string().nullable(),
    total: z.int().min(10),
  }),
  'A group of counted results. Groups do not overlap: every total is a sum of them.',
) satisfies z.ZodType<PublishedCount>;

/** What `GET /api/v1/statistics` answers as JSON. */
export const statisticsResponse = named(
  'StatisticsResponse',
  z.strictObject({
    smallest: z.int().describe('Groups with fewer results are not shown.'),
    months: z
      .array(z.strictObject({ month, counts: z.array(count) }))
      .describe('Months that are over, the newest first.'),
    running: z
      .strictObject({ month, atLeast: z.int() })
      .describe('The month that is not over: so many results at least, in whole tens.'),
  }),
) satisfies z.ZodType<Statistics>;

/** What `POST /api/v1/counts` answers. */
export const countResponse = named(
  'CountResponse',
  z.strictObject({
    outcome: z
      .enum(['counted', 'countedBefore'])
      .describe('`countedBefore`: the key has counted already, and nothing was added.'),
  }),
);
