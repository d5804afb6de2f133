import type { JSX } from 'preact';
import { leavesOf } from '#rules/engine/condition.ts';
import { type Change, counterfactuals } from '#rules/engine/counterfactual.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { type Route, versionOn } from '#rules/engine/route.ts';
import { conditionText } from './condition-text.ts';
import type { Interview } from './interview.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly route: Route;
  readonly filedOn: IsoDate;
}

/** The smallest changes that would open a closed route, in the words of the conditions they would meet. */
export function WhatWouldChange({ ui, interview, route, filedOn }: Props): JSX.Element | null {
  const found = counterfactuals(ui.law, route, interview.answers, { filedOn });
  if (found.length === 0) return null;
  return (
    <section class="would-change">
      <h3 class="ds-heading">{ui.t('result.wouldChange.title')}</h3>
      <p>{ui.t('result.wouldChange.intro')}</p>
      <ul>
        {found.map(({ changes }) => (
          <li key={JSON.stringify(changes)}>
            {changes.map((change) => changeText(ui, route, change, filedOn)).join(' + ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function changeText(ui: Ui, route: Route, change: Change, filedOn: IsoDate): string {
  const condition = versionOn(route, filedOn)?.condition;
  const leaves = condition ? leavesOf(condition) : [];
  const met = change.meets
    .flatMap((id) => leaves.find((leaf) => leaf.id === id) ?? [])
    .map((leaf) => conditionText(ui, leaf, filedOn))
    .join(ui.comma);
  if (change.how === 'changeable') return met;
  return change.on === null
    ? ui.t('result.wouldChange.withTime', { condition: met })
    : ui.t('result.wouldChange.fromDate', { condition: met, date: ui.date(change.on) });
}
