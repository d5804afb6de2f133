import { translator } from '#content/i18n.ts';
import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Check } from '#rules/engine/check.ts';
import { keywords } from '#site/search/keywords.ts';
import type { Ui } from './ui.ts';

/** Every check, each of its voices, and the calculator below one of them. */
export function checkEntries(ui: Ui): readonly SearchEntry[] {
  const premium = ui.t('calculators.premium.title');
  return [
    ...catalogue.checks.flatMap((check) => [entryOf(ui, check), ...voicesOf(ui, check)]),
    {
      kind: 'check',
      title: premium,
      path: path(ui.locale, 'in-company-training', 'premium'),
      text: ui.t('calculators.premium.description'),
      keywords: keywords(premium, [ui.t('search.checks.premium')]),
    },
  ];
}

/** A check: also found by the routes it decides. */
function entryOf(ui: Ui, { id, routes }: Check): SearchEntry {
  const title = ui.word('checks', id, 'name');
  return {
    kind: 'check',
    title,
    path: path(ui.locale, id),
    text: ui.word('checks', id, 'description'),
    keywords: keywords(title, [
      // A check of the law, which the compiler cannot know: the page of searches fails to build without its words.
      translator(ui.locale)(`search.checks.${id}`),
      ...routes.map((route) => ui.word('routes', route, 'name')),
    ]),
  };
}

/** The voices of a check: also found by what its questions offer, such as kinds of residence. */
function voicesOf(ui: Ui, { id, voices, questions }: Check): readonly SearchEntry[] {
  const facts = questions.flatMap((question) => question.facts);
  const offered = catalogue.facts.flatMap((fact) =>
    fact.kind === 'choice' && facts.includes(fact.id)
      ? fact.options.map((option) => ui.word('options', fact.id, option))
      : [],
  );
  return voices.map((voice) => {
    const title = ui.word('checks', id, voice);
    return {
      kind: 'check',
      title,
      path: path(ui.locale, id, voice),
      text: ui.word('checks', id, `${voice}-text`),
      // The same in every voice, so that a file says it once.
      keywords: keywords('', offered),
    };
  });
}
