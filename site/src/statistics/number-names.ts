import { type PublishedCount, wholeList } from '#content/open-numbers.ts';
import { findLocale, formatTag, type LocaleTag } from '#content/locales.ts';
import { verdictKinds } from '#rules/engine/verdict.ts';
import type { Ui } from '#site/check/ui.ts';

/** What the numbers are told apart by. */
export type Dimension = Exclude<keyof PublishedCount, 'total'>;

/** What a group is called in one dimension; of small groups that stand together, that they do. An unknown id is its own name. */
export function groupName(ui: Ui, dimension: Dimension, id: string | null): string {
  if (id === null) return ui.t('statistics.together');
  switch (dimension) {
    case 'check':
      return ui.hasWord('checks', id, 'name') ? ui.word('checks', id, 'name') : id;
    case 'jurisdiction':
      return ui.hasWord('jurisdictions', id, 'name') ? ui.word('jurisdictions', id, 'name') : id;
    case 'route':
      if (id === wholeList) return ui.t('statistics.wholeList');
      return ui.hasWord('routes', id, 'name') ? ui.word('routes', id, 'name') : id;
    case 'verdict': {
      const kind = verdictKinds.find((one) => one === id);
      return kind ? ui.t(`result.verdicts.${kind}.word`) : id;
    }
    case 'language':
      return findLocale(id)?.label ?? id;
  }
}

/** A month in words. */
export function monthName(month: string, locale: LocaleTag): string {
  return new Intl.DateTimeFormat(formatTag(locale), {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).format(new Date(`${month}-01T00:00:00Z`));
}
