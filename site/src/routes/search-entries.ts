import { translator } from '#content/i18n.ts';
import { sharedLocales } from '#content/locales.ts';
import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import { words } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';

/** Items of lists: steps and measures, whose names are plain words. */
const listed = new Set(
  catalogue.checks.flatMap(({ answers, routes }) => (answers === 'all' ? routes : [])),
);

/**
 * Every route: also found by what the law calls it and by the service that decides; and, where its name is one that the
 * law knows and not a step or measure of a list, by its names in the languages that all readers share and by its papers.
 */
export function routeEntries(ui: Ui): readonly SearchEntry[] {
  return catalogue.routes.map(({ id, jurisdiction, official, documents, authority }) => {
    const title = ui.word('routes', id, 'name');
    const place = ui.word('jurisdictions', jurisdiction, 'name');
    const terms = official.map(({ term }) => term);
    const names = sharedLocales.map((tag) => words(translator(tag), 'routes', id, 'name'));
    const papers = documents.map((document) => ui.word('documents', document.id, 'name'));
    return {
      kind: 'route',
      title,
      path: path(ui.locale, 'routes', id),
      text: place,
      keywords: keywords(`${title} ${place}`, [
        ...terms,
        ...(listed.has(id) ? [] : [...names, ...papers]),
        // One that each place has of its own is found by the title.
        ...(authority.url === null ? [] : authority.names.map(({ name }) => name)),
      ]),
    };
  });
}
