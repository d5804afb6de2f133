import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { guideSchema, translationSchema } from './guides/guide-schema.ts';

const base = '../content/guides';
// A path would be made a slug, which changes some of them.
const generateId = ({ entry }: { readonly entry: string }) => entry.replace(/\.md$/, '');

export const collections = {
  guides: defineCollection({
    loader: glob({ base: `${base}/en`, pattern: '*.md', generateId }),
    schema: guideSchema,
  }),
  guideTranslations: defineCollection({
    loader: glob({ base, pattern: ['*/*.md', '!en/*.md'], generateId }),
    schema: translationSchema,
  }),
};
