import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { figureGroups, placedFigures } from './figure-groups.ts';

/** Every figure, also found by the routes that ask it, and the pages they stand on. */
export function figureEntries(ui: Ui): readonly SearchEntry[] {
  return [
    ...placedFigures.map(({ parameter: { id }, group, place, routes }): SearchEntry => {
      const title = ui.word('parameters', id, 'name');
      const where = ui.word('jurisdictions', place, 'name');
      return {
        kind: 'figure',
        title,
        path: `${path(ui.locale, 'figures', group)}#${id}`,
        text: where,
        keywords: keywords(
          `${title} ${where}`,
          routes.map((route) => ui.word('routes', route.id, 'name')),
        ),
      };
    }),
    ...figureGroups.map((group): SearchEntry => {
      const title = ui.t(`figurePages.groups.${group}`);
      return {
        kind: 'figure',
        title,
        path: path(ui.locale, 'figures', group),
        text: ui.t('common.families.figures'),
        keywords: '',
      };
    }),
  ];
}
