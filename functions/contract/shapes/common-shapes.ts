import * as z from 'zod';
import { locales } from '#content/locales.ts';
import { voices } from '#rules/engine/check.ts';
import { type IsoDate, isIsoDate } from '#rules/engine/date.ts';
import { numberUnits } from '#rules/engine/fact.ts';
import {
  confidences,
  type Citation,
  type Provenance,
  type Source,
} from '#rules/engine/provenance.ts';
import { jurisdictions } from '#rules/engine/route.ts';

/** A schema under a name, by which the description of the API refers to it. */
export const named = <Shape extends z.ZodType>(id: string, shape: Shape, description?: string) =>
  shape.meta({ id, ...(description !== undefined && { description }) });

/** At least one, typed as the rules type it. */
export const atLeastOne = <Shape extends z.ZodType>(shape: Shape) => z.tuple([shape], shape);

export const isoDate = z.iso.date().refine(isIsoDate) satisfies z.ZodType<IsoDate>;
export const id = z.string();
export const ids = z.array(id);

export const languageTag = z.enum(locales.map(({ tag }) => tag));
export const voice = z.enum(voices);
export const jurisdiction = named('Jurisdiction', z.enum(jurisdictions));
export const localJurisdiction = jurisdiction.exclude(['federal']);
export const confidence = named(
  'Confidence',
  z.enum(confidences),
  'Strongest first. The first three decide; press and unverified never do.',
);
export const figureUnit = z.enum([...numberUnits, 'basis-points']);
export const lawHash = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe('Names the exact law: the same question under the same hash has the same answer.');
export const disclaimer = z.string().min(1).describe('Has to be shown with every verdict.');

const citation = z.strictObject({
  source: id,
  locator: z.union([
    z.strictObject({ article: z.string(), of: id.exactOptional() }),
    z.literal('notKnown'),
  ]),
}) satisfies z.ZodType<Citation>;

export const provenance = named(
  'Provenance',
  z.strictObject({
    citations: atLeastOne(citation),
    confidence,
    checkedOn: isoDate,
  }),
  'Where a statement stands, how sure it is, and when it was last read.',
) satisfies z.ZodType<Provenance>;

export const source = named(
  'Source',
  z.strictObject({
    id,
    kind: z.enum(['law', 'authority', 'professional', 'report', 'press', 'compilation']),
    title: z.string().nullable(),
    publisher: z.string(),
    url: z.string().nullable(),
    lang: z.string(),
    dated: z.string().nullable(),
    checkedOn: isoDate,
  }),
) satisfies z.ZodType<Source>;
export const sources = z.array(source);
