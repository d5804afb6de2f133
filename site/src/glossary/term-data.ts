import { z } from 'astro/zod';
import data from '#content/terms.json' with { type: 'json' };
import type { Ui } from '#site/check/ui.ts';
import { confidences } from '#rules/engine/provenance.ts';

const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** What officials call it in each language. */
  term: z.strictObject({ nl: z.string(), fr: z.string(), de: z.string(), en: z.string() }),
  /** What texts of a check call it; a check explains those that have such words. */
  words: z
    .strictObject({
      nl: z.array(z.string()).min(1),
      fr: z.array(z.string()).min(1),
      de: z.array(z.string()).min(1),
      en: z.array(z.string()).min(1),
    })
    .optional(),
  confidence: z.enum(confidences),
  /** `checked` on an official page; `usual`: the customary word, not looked up. */
  translations: z.enum(['checked', 'usual']),
});
export type Term = z.infer<typeof termSchema>;

/** Every term of the glossary. */
export const terms: readonly Term[] = z.array(termSchema).parse(data);

const byId = new Map(terms.map((term) => [term.id, term]));

/** A term by its id. */
export function termOf(id: string): Term {
  const term = byId.get(id);
  if (!term) throw new Error(`no term "${id}" in content/terms.json`);
  return term;
}

/** What a term means, in plain words. */
export function termPlain(ui: Ui, id: string): string {
  return ui.t(`terms.${id}` as 'terms.ibo');
}
