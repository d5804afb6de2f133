import { conditionWord } from '#site/check/condition-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { nodesOf } from '#rules/engine/condition.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { lawDay } from './law-day.ts';
import { conditionsOf, type RouteLaw } from './route-law.ts';

/** What stands between a route and a plain answer, read off the law: nothing is listed by hand. */
export function unknownsOf(ui: Ui, { version, parameters, lists }: RouteLaw): readonly string[] {
  const conditions = conditionsOf(version).flatMap(nodesOf);
  const unknowns = [
    ...conditions.flatMap((one) =>
      one.kind === 'referral' ? [conditionWord(ui, one.id, '')] : [],
    ),
    ...conditions.flatMap((one) =>
      'provenance' in one && one.kind !== 'referral' && !isDecisive(one.provenance.confidence)
        ? [ui.t('routePages.unknown.source', { what: conditionWord(ui, one.id, '…') })]
        : [],
    ),
    ...parameters.flatMap(({ id, slices }) => {
      const last = slices.at(-1);
      const name = ui.word('parameters', id, 'name');
      if (last?.value.kind === 'unknown') return [ui.t('routePages.unknown.amount', { name })];
      // A figure of the press is shown, and no confirmed one.
      if (last && !isDecisive(last.provenance.confidence)) {
        return [ui.t('routePages.unknown.source', { what: name })];
      }
      return last?.confirmedThrough !== undefined && last.confirmedThrough < lawDay
        ? [ui.t('routePages.unknown.lapsed', { name, date: ui.date(last.confirmedThrough) })]
        : [];
    }),
    ...lists.flatMap(({ id, slices }) => {
      const last = slices.at(-1);
      const name = ui.word('lists', id, 'name');
      if (last && !last.isComplete) return [ui.t('routePages.unknown.list', { name })];
      return last?.to && last.to <= lawDay
        ? [ui.t('routePages.unknown.listEnded', { name, date: ui.date(last.to) })]
        : [];
    }),
  ];
  return [...new Set(unknowns)];
}
