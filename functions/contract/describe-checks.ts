import { translator } from '#content/i18n.ts';
import type * as z from 'zod';
import type { LocaleTag } from '#content/locales.ts';
import { words } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { lawHash } from '#rules/law-hash.ts';
import type { checksResponse } from './shapes/reference-shapes.ts';

/** The checks that there are, with the ids of their routes in rank and of their questions in order. */
export const describeChecks = (language: LocaleTag | null): z.input<typeof checksResponse> => ({
  lawHash,
  language,
  checks: catalogue.checks.map(({ id, voices, placeFact, routes, questions }) => ({
    id,
    ...(language !== null && {
      words: {
        name: words(translator(language), 'checks', id, 'name'),
        description: words(translator(language), 'checks', id, 'description'),
      },
    }),
    voices: [...voices],
    placeFact: placeFact ?? null,
    routes: [...routes],
    questions: questions.map((question) => question.id),
  })),
});
