import * as z from 'zod';
import type { RoutePlan } from '#rules/engine/route-plan.ts';
import { verdict } from './assess-shapes.ts';
import { disclaimer, id, isoDate, languageTag, lawHash, named, sources } from './common-shapes.ts';
import { step } from './law-shapes.ts';

const plan = named(
  'Plan',
  z.strictObject({
    from: isoDate,
    filedOn: isoDate,
    until: isoDate,
    steps: z.array(
      z.strictObject({
        step,
        part: z.enum(['before', 'filing', 'after']),
        start: isoDate.describe('Before the filing: the last day to begin. Afterwards: the first.'),
        end: isoDate.nullable(),
        isSure: z.boolean().describe('Nothing that comes earlier has an unknown length.'),
        countsFrom: isoDate.nullable(),
      }),
    ),
  }),
) satisfies z.ZodType<RoutePlan>;

/** What `POST /api/v1/plan` answers as JSON. */
export const planResponse = named(
  'PlanResponse',
  z.strictObject({
    check: id,
    route: id,
    verdict,
    plan: plan
      .nullable()
      .describe(
        'Around `filedOn`; with `doneBy`, around the last day of filing for all to be done by then if every step takes its longest. null where no day but that of the filing is known.',
      ),
    uncounted: z.array(id).describe('Steps after the filing of which we know no time limit.'),
    lawHash,
    language: languageTag,
    disclaimer,
    sources,
  }),
);
