import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { guideHead, guideSlugs } from './guide-titles.ts';

/** Every guide, by its title and what the reader gets. */
export function guideEntries({ locale }: Ui): readonly SearchEntry[] {
  return guideSlugs.map((slug): SearchEntry => {
    const { title, description } = guideHead(locale, slug);
    return {
      kind: 'guide',
      title,
      path: path(locale, 'guides', slug),
      text: description,
      keywords: '',
    };
  });
}
