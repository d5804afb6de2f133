import { translator } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import { words } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';

/** Every route: also found by its names in the other languages, by what the law calls it, by its papers and by the service that decides. */
export function routeEntries(ui: Ui): readonly SearchEntry[] {
  return catalogue.routes.map(({ id, jurisdiction, official, documents, authority }) => {
    const title = ui.word('routes', id, 'name');
    const place = ui.word('jurisdictions', jurisdiction, 'name');
    const terms = [
      ...official.map(({ term }) => term),
      ...locales.map(({ tag }) => words(translator(tag), 'routes', id, 'name')),
    ];
    return {
      kind: 'route',
      title,
      path: path(ui.locale, 'routes', id),
      text: place,
      keywords: keywords(`${title} ${place}`, [
        ...terms,
        ...documents.map((document) => ui.word('documents', document.id, 'name')),
        ...authority.names.map(({ name }) => name),
      ]),
    };
  });
}
