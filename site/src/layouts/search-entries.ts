import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { familyGroups } from './families.ts';

/** The first page of every family, and those below that for partners. */
export function pageEntries(ui: Ui): readonly SearchEntry[] {
  const reference: SearchEntry = {
    kind: 'page',
    title: ui.t('partners.reference.title'),
    path: path(ui.locale, 'partners', 'api'),
    text: ui.t('partners.reference.description'),
    keywords: keywords('', ['api openapi json']),
  };
  const widget = (['page', 'demo'] as const).map((part): SearchEntry => {
    const title = ui.t(`widget.${part}.title`);
    const text = ui.t(`widget.${part}.description`);
    return {
      kind: 'page',
      title,
      path: path(ui.locale, 'partners', 'widget', ...(part === 'demo' ? [part] : [])),
      text,
      keywords: keywords(`${title} ${text}`, ['widget iframe embed']),
    };
  });
  const families = familyGroups
    .flatMap(({ families }) => families)
    .filter((family) => family !== 'search')
    .map((family): SearchEntry => {
      const title = ui.t(`common.families.${family}`);
      const text = ui.t(`search.pages.${family}.text`);
      return {
        kind: 'page',
        title,
        path: path(ui.locale, family),
        text,
        keywords: keywords(`${title} ${text}`, [ui.t(`search.pages.${family}.keywords`)]),
      };
    });
  return [...families, reference, ...widget];
}
