import { texts } from '#content/i18n.ts';
import { namesByOccupation } from '#content/output/occupation-search.ts';
import type { SearchEntry } from '#content/output/site-search.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { listAddress, occupationAddress } from './addresses.ts';
import { occupationIds } from './related.ts';

/** What an occupation is called in a language comes before its synonyms there. */
const nameOf = (called: string): string => called.split(';', 1).join('');

/** Every occupation, found by its names in the languages of a reader, and every list. */
export function occupationEntries(ui: Ui): readonly SearchEntry[] {
  const names = namesByOccupation(texts, ui.locale);
  return [
    ...occupationIds(ui.law).map((id): SearchEntry => {
      const title = ui.word('occupations', id, 'name');
      const called = names[id] ?? [];
      return {
        kind: 'occupation',
        title,
        path: occupationAddress(ui.locale, id),
        text: '',
        keywords: keywords(title, called, called.map(nameOf)),
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
