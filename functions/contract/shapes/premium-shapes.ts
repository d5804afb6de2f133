import * as z from 'zod';
import type { Premium } from '#rules/calculators/premium.ts';
import { schemeIds } from '#rules/calculators/scheme.ts';
import type { PremiumResponse } from '../premium-response.ts';
import {
  atLeastOne,
  disclaimer,
  figureUnit,
  id,
  isoDate,
  languageTag,
  named,
  sources,
} from './common-shapes.ts';
import { sliceFields } from './law-shapes.ts';

const scheme = z.enum(schemeIds);
const range = z.strictObject({ from: z.number(), to: z.number().nullable() });
const working = z.strictObject({
  wage: z.number(),
  contribution: z.number().nullable(),
  income: z.number(),
  difference: z.number(),
  percentage: z.number(),
  premium: z.number(),
  tax: z.number().nullable(),
  afterTax: z.number().nullable(),
});
const part = z.strictObject({
  percentage: z.strictObject({ from: z.number(), to: z.number() }),
  during: z.strictObject({ from: isoDate, to: isoDate }).nullable(),
  premium: range,
  afterTax: range.nullable(),
  least: working.nullable(),
  most: working.nullable(),
});

const premium = named(
  'Premium',
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('refused'),
      scheme,
      why: z.enum(['otherRules', 'notHeld']),
      from: isoDate,
    }),
    z.strictObject({
      kind: z.literal('counted'),
      scheme,
      period: z.strictObject({ from: isoDate, to: isoDate.nullable() }),
      isStartAssumed: z.boolean(),
      isConfirmed: z.boolean(),
      parts: atLeastOne(part),
      partsAre: z.enum(['one', 'options', 'thirds']),
      premium: range,
      afterTax: range.nullable(),
      figures: z.array(z.strictObject({ ...sliceFields, parameter: id, unit: figureUnit })),
    }),
  ]),
  'EUR cents a month.',
) satisfies z.ZodType<Premium>;

/** What `POST /api/v1/premium` answers, proved field by field. */
export const premiumResponse = named(
  'PremiumResponse',
  z.strictObject({
    premium,
    notFound: z.array(
      z.enum([
        ...(['workBonus', 'percentageKey', 'signedBefore', 'thirds', 'startOfRules'] as const),
        ...(['undatedPage', 'changesOf2026', 'taxableWage', 'tax', 'incomeTax'] as const),
        ...(['partTime', 'rounding'] as const),
      ]),
    ),
    figuresHash: z.string().describe('Names the figures that were counted with.'),
    language: languageTag,
    disclaimer,
    sources,
  }),
) satisfies z.ZodType<PremiumResponse>;
