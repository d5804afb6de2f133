import * as z from 'zod';
import type { Health } from '../health-response.ts';
import { named } from './common-shapes.ts';

const part = z.enum(['answers', 'fails', 'slow', 'missing']);

/** What `GET /api/v1/health` answers. */
export const healthResponse = named(
  'Health',
  z.strictObject({
    status: z
      .enum(['ok', 'degraded'])
      .describe('`degraded`: a part does not answer. Cases are assessed all the same.'),
    law: z.string().describe('The hash of the law under which cases are assessed.'),
    version: z
      .strictObject({ id: z.string(), since: z.string().describe('When it was made.') })
      .nullable()
      .describe('What was deployed; null where nothing was.'),
    parts: z.strictObject({
      files: part.describe('Pages and other files.'),
      database: part.describe('Open numbers and what people say of pages.'),
      apiLimit: part.describe('Counts how often somebody calls.'),
      formLimit: part.describe('Counts how often somebody sends a form that is stored.'),
    }),
  }),
) satisfies z.ZodType<Health>;
