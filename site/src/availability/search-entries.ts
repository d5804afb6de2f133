import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { sections, statements } from './statements.ts';

/** The page about availability, found by what its parts are called and say. */
export function availabilityEntries(ui: Ui): readonly SearchEntry[] {
  const title = ui.t('availability.title');
  const text = ui.t('availability.description');
  const said = sections.flatMap((section) => [
    ui.t(`availability.sections.${section}`),
    ...statements[section].map(({ id }) => ui.t(`availability.statements.${id}`)),
  ]);
  return [
    {
      kind: 'page',
      title,
      path: path(ui.locale, 'availability'),
      text,
      keywords: keywords(`${title} ${text}`, said),
    },
  ];
}
