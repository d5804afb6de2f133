import * as z from 'zod';
import { catalogue } from '#rules/catalogue.ts';
import { type CaseRequest, caseRequest } from './case-request.ts';

/** The checks whose answer depends on the place: only these can be compared. */
const placed = catalogue.checks.filter(({ placeFact }) => placeFact !== undefined);

/** The body of `POST /api/v1/compare`: a case, of a check that asks for a place. */
export const compareRequest = caseRequest.extend({
  check: z.enum(placed.map(({ id }) => id)),
}) satisfies z.ZodType<CaseRequest>;
