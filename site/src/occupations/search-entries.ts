import { texts } from '#content/i18n.ts';
import { sharedLocales } from '#content/locales.ts';
import { namesByOccupation } from '#content/output/occupation-search.ts';
import type { SearchEntry } from '#content/output/site-search.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { listAddress, occupationAddress } from './addresses.ts';
import { occupationIds } from './related.ts';

/** What an occupation is called in a language comes before its synonyms there. */
const nameOf = (called: string): string => called.split(';', 1).join('');

/** What else an occupation is called in the language of a reader. */
const ownSynonyms = (ui: Ui, id: string): string =>
  ui.hasWord('occupations', id, 'synonyms') ? ui.word('occupations', id, 'synonyms') : '';

/**
 * Every occupation, found by its names in the languages of a reader, and every list. Readers of a language that is not shared find it by
 * synonyms of theirs only: the page of occupations knows all of them.
 */
export function occupationEntries(ui: Ui): readonly SearchEntry[] {
  const names = namesByOccupation(texts, ui.locale);
  const isShared = sharedLocales.some((tag) => tag === ui.locale);
  return [
    ...occupationIds(ui.law).map((id): SearchEntry => {
      const title = ui.word('occupations', id, 'name');
      const called = names[id] ?? [];
      return {
        kind: 'occupation',
        title,
        path: occupationAddress(ui.locale, id),
        text: '',
        keywords: keywords(
          title,
          isShared ? called : [title, ownSynonyms(ui, id)],
          called.map(nameOf),
        ),
      };
    }),
    ...[...ui.law.lists.keys()].map((id): SearchEntry => ({
      kind: 'page',
      title: ui.word('lists', id, 'name'),
      path: listAddress(ui.locale, id),
      text: ui.t('common.families.occupations'),
      keywords: '',
    })),
  ];
}
