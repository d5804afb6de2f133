import type { LocaleTag } from '#content/locales.ts';
import { madeOnce } from '#content/made-once.ts';
import { foldedWords } from '#content/output/fold.ts';
import {
  createSiteSearch,
  type SearchEntry,
  type SiteSearch,
} from '#content/output/site-search.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { checkEntries } from '#site/check/search-entries.ts';
import type { Ui } from '#site/check/ui.ts';
import { termEntries } from '#site/glossary/search-entries.ts';
import { guideEntries } from '#site/guides/search-entries.ts';
import { serviceEntries } from '#site/services/search-entries.ts';
import { figureEntries } from '#site/figures/search-entries.ts';
import { pageEntries } from '#site/layouts/search-entries.ts';
import { occupationEntries } from '#site/occupations/search-entries.ts';
import { routeEntries } from '#site/routes/search-entries.ts';
import { stateEntries } from '#site/state-of-the-law/search-entries.ts';

/** What can be found: a line for each family of pages. */
const contributions: readonly ((ui: Ui) => readonly SearchEntry[])[] = [
  ...[checkEntries, routeEntries, figureEntries, occupationEntries, stateEntries, pageEntries],
  ...[guideEntries, serviceEntries, termEntries],
];

/** Every entry of a language, without the words that nothing is searched by. */
export function entriesIn(locale: LocaleTag): readonly SearchEntry[] {
  const ui = buildUi(locale, 'worker');
  const ignored = new Set(foldedWords(ui.t('search.ignored')));
  return contributions
    .flatMap((contribution) => contribution(ui))
    .map((entry) => ({ ...entry, keywords: without(ignored, entry.keywords) }));
}

/** Keywords without some; whole names among them, each closed by `;`, stay whole. */
function without(ignored: ReadonlySet<string>, keywords: string): string {
  const end = keywords.lastIndexOf(';') + 1;
  const telling = keywords
    .slice(end)
    .split(' ')
    .filter((word) => !ignored.has(word));
  return keywords.slice(0, end) + telling.join(' ');
}

/** The search of a language where pages are made; made when first asked. */
export const searchIn = madeOnce((locale: LocaleTag): SiteSearch => {
  const { t } = buildUi(locale, 'worker');
  return createSiteSearch(entriesIn(locale), t('search.ignored'));
});
