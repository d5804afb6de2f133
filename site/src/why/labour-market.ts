import { z } from 'astro/zod';
import data from '#content/labour-market.json' with { type: 'json' };
import { confidences } from '#rules/engine/provenance.ts';

export const sections = ['jobs', 'people', 'talent', 'helps', 'comes', 'changes'] as const;

/** What a row is about: a place, a country, a year, a day, or something that has a word. */
const row = z.strictObject({
  place: z.string().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  year: z.string().optional(),
  day: z.string().optional(),
  word: z.string().optional(),
  value: z.number(),
  /** Where it is not that of the figure. */
  unit: z.enum(['percent', 'number']).optional(),
  /** "around", "between 40 and 50": shown with the number. */
  qualifier: z.string().optional(),
  /** The qualifier says the number, which is not known exactly enough to be shown: it only draws the bar. */
  inWords: z.literal(true).optional(),
});
export type FigureRow = z.infer<typeof row>;

const figure = z.strictObject({
  id: z.string(),
  section: z.enum(sections),
  unit: z.enum(['percent', 'number']),
  rows: z.array(row).min(1),
  /** Left out where the rows do not share a scale. */
  bars: z.boolean().default(true),
  confidence: z.enum(confidences),
  source: z.string(),
  /** Whom the source quotes. */
  from: z.string().optional(),
  year: z.string().optional(),
  /** A word for a time that is no year. */
  period: z.string().optional(),
});
export type LabourFigure = z.infer<typeof figure>;

/** Figures about the labour market, in the order in which they are told. */
export const labourFigures: readonly LabourFigure[] = z.array(figure).parse(data);
