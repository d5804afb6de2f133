import { z } from 'astro/zod';
import { confidences } from '#rules/engine/provenance.ts';

/** Who a guide is written for, in the order of the page of all guides. */
export const audiences = ['newcomer', 'jobseeker', 'employer', 'professional'] as const;

// What search results show whole.
const title = z.string().min(3).max(60);
const description = z.string().min(20).max(155);

/** YAML reads a bare day as a date. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2026-11-21'),
);

const next = z.union([
  z.strictObject({ check: z.string() }),
  z.strictObject({ guide: z.string() }),
  z.strictObject({ page: z.string() }),
  z.strictObject({ service: z.string() }),
]);

/** The head of a guide in the source language. */
export const guideSchema = z.strictObject({
  title,
  description,
  audience: z.enum(audiences),
  /** The oldest day on which one of its sources was read. */
  checkedOn: day,
  sources: z
    .array(
      z.strictObject({
        id: z.string(),
        /** Which statements rest on it; for whoever checks the guide, not shown. */
        supports: z.string(),
        confidence: z.enum(confidences).default('official'),
      }),
    )
    .min(1),
  /** Where to go from here. */
  next: z.array(next).min(1).max(4),
});

/** The head of a translation: all else comes from the source language. */
export const translationSchema = z.strictObject({
  title,
  description,
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

export type GuideData = z.infer<typeof guideSchema>;
