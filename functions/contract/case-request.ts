import * as z from 'zod';
import { catalogue } from '#rules/catalogue.ts';
import { voices } from '#rules/engine/check.ts';
import { type IsoDate, isIsoDate } from '#rules/engine/date.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import type { CaseInput } from '#rules/engine/verdicts.ts';
import { answersSchema } from './answers-schema.ts';

/** A case as a partner sends it: who asks in which check, when the application is filed, what is known. */
export interface CaseRequest extends CaseInput {
  /** First day of work. Checked like `filedOn`, but no law of the checks we have depends on it. */
  readonly startsOn?: IsoDate;
}

const caseDate = z.iso
  .date({ abort: true })
  // Narrows the type, and holds the API to the calendar that the engine counts with.
  .refine(isIsoDate, { error: 'notADate', abort: true })
  .refine((date) => date >= filedOnRange.min && date <= filedOnRange.max, { error: 'outOfRange' });

/** The body of a request that tells a case. Its issues carry our codes once parsed with `faultCode`. */
export const caseRequest = z.strictObject({
  check: z.enum(catalogue.checks.map(({ id }) => id)),
  voice: z.enum(voices),
  filedOn: caseDate,
  startsOn: caseDate.exactOptional(),
  answers: answersSchema,
}) satisfies z.ZodType<CaseRequest>;
