import * as z from 'zod';
import type { Demands } from '#rules/engine/demands.ts';
import type { LegalTime } from '#rules/engine/legal-time.ts';
import type { Difference, RouteStanding } from '#rules/engine/side-by-side.ts';
import type { CompareResponse } from '../compare-response.ts';
import { decisive, figure, hole, truth, verdict } from './assess-shapes.ts';
import {
  confidence,
  disclaimer,
  figureUnit,
  id,
  ids,
  isoDate,
  jurisdiction,
  languageTag,
  lawHash,
  localJurisdiction,
  named,
  provenance,
  sources,
} from './common-shapes.ts';
import { feeFields, leaf, slice, sliceValue, stepDays, stepTarget } from './law-shapes.ts';

const routeStanding = named(
  'RouteStanding',
  z.strictObject({
    route: id,
    kind: z.string(),
    jurisdiction,
    verdict,
    provisional: truth.nullable(),
    confidence: confidence.nullable(),
    decisive: decisive.nullable(),
    questionsLeft: z.number(),
  }),
) satisfies z.ZodType<RouteStanding>;

const demands = z.strictObject({
  asked: z.array(
    z.strictObject({
      leaf,
      choice: id.nullable(),
      option: id.nullable(),
      alongside: ids,
      isReversed: z.boolean(),
      unit: figureUnit.nullable(),
      value: sliceValue.nullable(),
      figure: figure.nullable(),
      hole: hole.nullable(),
    }),
  ),
  orElse: z.array(z.strictObject({ choice: id, condition: id })),
  referred: ids,
}) satisfies z.ZodType<Demands>;

const legalTime = z.strictObject({
  days: z.number(),
  steps: z.array(
    z.strictObject({ id, days: stepDays, target: stepTarget.exactOptional(), provenance }),
  ),
}) satisfies z.ZodType<LegalTime>;

const saying = { route: id, jurisdiction };
const difference = named(
  'Difference',
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('demands'),
      about: id,
      said: z.array(z.strictObject({ ...saying, demands: demands.nullable() })),
    }),
    z.strictObject({
      kind: z.literal('fees'),
      said: z.array(
        z.strictObject({
          ...saying,
          fees: z.array(z.strictObject({ ...feeFields, figure: slice.nullable() })),
        }),
      ),
    }),
    z.strictObject({
      kind: z.literal('time'),
      said: z.array(z.strictObject({ ...saying, time: legalTime.nullable() })),
    }),
  ]),
) satisfies z.ZodType<Difference>;

/** What `POST /api/v1/compare` answers, proved field by field. */
export const compareResponse = named(
  'CompareResponse',
  z.strictObject({
    check: id,
    filedOn: isoDate,
    startsOn: isoDate.nullable(),
    competent: z.array(jurisdiction),
    federal: z.array(routeStanding),
    places: z.array(
      z.strictObject({
        place: localJurisdiction,
        isCompetent: z.boolean(),
        questionsLeft: z.number(),
        routes: z.array(routeStanding),
      }),
    ),
    kinds: z.array(
      z.strictObject({ kind: z.string(), routes: ids, differences: z.array(difference) }),
    ),
    lawHash,
    language: languageTag,
    disclaimer,
    sources,
  }),
) satisfies z.ZodType<CompareResponse>;
