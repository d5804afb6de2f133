import * as z from 'zod';
import { type CaseRequest, caseRequest } from './case-request.ts';

/** How much an assessment says: the verdicts with what each turns on, or everything that goes with them. */
export const details = ['verdicts', 'full'] as const;
export type Detail = (typeof details)[number];

/** A case to assess; `verdicts` where it does not say how much is wanted. */
export interface AssessRequest extends CaseRequest {
  readonly detail?: Detail;
}

/** The body of `POST /api/v1/assess`. */
export const assessRequest = caseRequest.extend({
  detail: z.enum(details).exactOptional(),
}) satisfies z.ZodType<AssessRequest>;
