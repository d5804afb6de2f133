import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { figureEntries as placedFigures } from './figure-entries.ts';
import { figureGroups } from './figure-groups.ts';
import { entryName, figureAddress } from './figure-words.ts';

/** Every figure, also found by the routes that ask it, the pages they stand on, and the converter of pay. */
export function figureEntries(ui: Ui): readonly SearchEntry[] {
  return [
    ...placedFigures.map((entry): SearchEntry => {
      const title = entryName(ui, entry);
      const where = ui.word('jurisdictions', entry.place, 'name');
      return {
        kind: 'figure',
        title,
        path: figureAddress(ui, entry),
        text: where,
        keywords: keywords(
          `${title} ${where}`,
          entry.routes.map((route) => ui.word('routes', route.id, 'name')),
        ),
      };
    }),
    ...figureGroups.map((group): SearchEntry => ({
      kind: 'figure',
      title: ui.t(`figures.groups.${group.id}.name`),
      path: path(ui.locale, 'figures', group.id),
      text: ui.t('common.families.figures'),
      keywords: '',
    })),
    {
      kind: 'page',
      title: ui.t('figures.converter.title'),
      path: path(ui.locale, 'figures', 'salary-converter'),
      text: ui.t('figures.converter.description'),
      keywords: '',
    },
  ];
}
