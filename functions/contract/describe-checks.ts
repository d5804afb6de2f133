import { translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { words } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { lawHash } from '#rules/law-hash.ts';

/** The checks that there are. */
export const describeChecks = (language: LocaleTag | null) => ({
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
    voices,
    placeFact: placeFact ?? null,
    routes,
    questions: questions.map((question) => question.id),
  })),
});
