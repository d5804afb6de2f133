import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import { termName } from '#content/term-names.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { terms } from './term-data.ts';

/** Every term of the glossary, by what it is called in any language. */
export function termEntries({ locale, t }: Ui): readonly SearchEntry[] {
  return terms.map(({ id, term }): SearchEntry => ({
    kind: 'term',
    title: termName(locale, id).term,
    path: `${path(locale, 'glossary')}#${id}`,
    text: t('glossary.title'),
    keywords: keywords(termName(locale, id).term, Object.values(term)),
  }));
}
