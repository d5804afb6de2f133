import type { SearchEntry } from '#content/output/site-search.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import type { Ui } from '#site/check/ui.ts';
import { sourceHref, stateHref, stateParts } from './addresses.ts';

const byPublisher = [...wholeLaw.sources].sort(
  (one, other) => one.publisher.localeCompare(other.publisher) || one.id.localeCompare(other.id),
);

/** The parts of the state of the law, and every source with the place where it is described; by publisher, as they compress best. */
export function stateEntries(ui: Ui): readonly SearchEntry[] {
  return [
    ...stateParts
      .filter((part) => part !== 'overview')
      .map((part): SearchEntry => ({
        kind: 'page',
        title: ui.t(`stateOfTheLaw.nav.${part}`),
        path: stateHref(ui.locale, part),
        text: ui.t('common.families.state-of-the-law'),
        keywords: '',
      })),
    ...byPublisher.map(({ id, title, publisher }): SearchEntry => ({
      kind: 'source',
      title: title ?? ui.word('sources', id, 'title'),
      path: sourceHref(ui.locale, id),
      text: publisher,
      keywords: '',
    })),
  ];
}
