import * as z from 'zod';
import { catalogue } from '#rules/catalogue.ts';
import { voices } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { CaseInput } from '#rules/engine/verdicts.ts';
import { answersSchema } from './answers-schema.ts';
import { caseDate } from './dates.ts';

/** A case as a partner sends it: who asks in which check, when the application is filed, what is known. */
export interface CaseRequest extends CaseInput {
  /** First day of work. Checked like `filedOn`, but no law of the checks we have depends on it. */
  readonly startsOn?: IsoDate;
}

/** The body of a request that tells a case. Its issues carry our codes once parsed with `faultCode`. */
export const caseRequest = z.strictObject({
  check: z.enum(catalogue.checks.map(({ id }) => id)),
  voice: z.enum(voices),
  filedOn: caseDate,
  startsOn: caseDate.exactOptional(),
  answers: answersSchema,
}) satisfies z.ZodType<CaseRequest>;
