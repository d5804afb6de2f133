import * as z from 'zod';
import {
  incomeInput,
  percentageInput,
  type PremiumInput,
  premiumFaults,
  startsOnInput,
  wageInput,
} from '#rules/calculators/inputs.ts';
import { schemeIds } from '#rules/calculators/scheme.ts';
import type { ProblemIssue } from '../http/problem.ts';
import { answerTo } from './answers-schema.ts';
import { day } from './dates.ts';
import { type Permitted, permittedFor } from './permitted.ts';

const shape = {
  scheme: z.enum(schemeIds),
  startsOn: day.exactOptional(),
  endsOn: day.exactOptional(),
  wage: answerTo(wageInput),
  income: answerTo(incomeInput),
  percentage: answerTo(percentageInput).exactOptional(),
};

/** The fields of the body, each by itself. */
export const premiumFields = z.strictObject(shape);

/**
 * The body of `POST /api/v1/premium`, parsed with `faultCode`. Money is EUR cents a month; what is left out is not
 * known, but wage and income have to be said, if only as unknown.
 */
export const premiumRequest = premiumFields
  .transform(
    ({
      startsOn = null,
      endsOn = null,
      percentage = { unknown: true },
      ...rest
    }): PremiumInput => ({
      ...{ startsOn, endsOn, percentage },
      ...rest,
    }),
  )
  .superRefine((input, context) => {
    for (const [field, fault] of Object.entries(premiumFaults(input))) {
      context.addIssue({ code: 'custom', message: fault, path: [field] });
    }
  });

/** What is wrong with a body, as issues of a problem document. A pointer names only fields we know. */
export const premiumIssues = ({ issues }: z.ZodError): readonly ProblemIssue[] =>
  issues.map(({ message, path: [field] }) => ({
    pointer: field === undefined ? '' : `/${String(field)}`,
    code: message,
    permitted: permittedAt(field),
  }));

const permittedAt = (field: PropertyKey | undefined): Permitted => {
  if (field === 'scheme') return { kind: 'choice', options: schemeIds };
  if (field === 'startsOn' || field === 'endsOn') return permittedFor(startsOnInput);
  const fact = [wageInput, incomeInput, percentageInput].find(({ id }) => id === field);
  return fact ? permittedFor(fact) : { kind: 'object', fields: Object.keys(shape) };
};
