import { type MembershipSpan, membershipOverTime } from '#rules/engine/membership-over-time.ts';
import type { Ui } from '#site/check/ui.ts';
import { isForPermits, type KnownList, knownLists, lists } from './lists.ts';
import { periodText } from './standing-text.ts';

/** What the lists say of an occupation, in a few sentences, the most certain first. */
export function summaryOf(ui: Ui, occupation: string): readonly string[] {
  const over = knownLists(ui.law.lists.values()).map((list) => ({
    list,
    spans: membershipOverTime(list, occupation),
  }));
  const permits = over.filter(({ list }) => isForPermits(list));
  const isEverOn = (words: 'left' | 'either' | 'study') =>
    over.some(
      ({ list, spans }) =>
        lists[list.id].words === words && spans.some(({ membership }) => membership === 'listed'),
    );
  const on = placesText(ui, permits, ({ membership }) => membership === 'listed');
  const reported = placesText(ui, permits, ({ doubt }) => doubt === 'reported');
  return [
    on === ''
      ? ui.t('occupationPages.summary.none')
      : ui.t('occupationPages.summary.listed', { places: on }),
    ...(reported === '' ? [] : [ui.t('occupationPages.summary.reported', { places: reported })]),
    ...(isEverOn('left') ? [ui.t('occupationPages.summary.left')] : []),
    ...(isEverOn('either') ? [ui.t('occupationPages.summary.either')] : []),
    ...(isEverOn('study') ? [ui.t('occupationPages.summary.study')] : []),
  ];
}

/** Whether a list frees the occupation from the labour market test, in some period and for certain. */
export function isEverListed(ui: Ui, occupation: string): boolean {
  return knownLists(ui.law.lists.values())
    .filter(isForPermits)
    .some((list) =>
      membershipOverTime(list, occupation).some(({ membership }) => membership === 'listed'),
    );
}

interface OverTime {
  readonly list: KnownList;
  readonly spans: readonly MembershipSpan[];
}

/** "Flanders (since 1 January 2026), Wallonia (from … to …)"; periods that follow each other are one. */
function placesText(
  ui: Ui,
  over: readonly OverTime[],
  wanted: (span: MembershipSpan) => boolean,
): string {
  return over
    .flatMap(({ list, spans }) =>
      runsOf(spans.filter(wanted)).map((period) =>
        ui.t('occupationPages.summary.place', {
          place: ui.word('jurisdictions', lists[list.id].place, 'name'),
          period: periodText(ui, period),
        }),
      ),
    )
    .join(ui.comma);
}

type Run = Pick<MembershipSpan, 'from' | 'to'>;

function runsOf(spans: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, to } of spans) {
    const last = runs.at(-1);
    if (last?.to === from) runs.splice(-1, 1, { from: last.from, to });
    else runs.push({ from, to });
  }
  return runs;
}
