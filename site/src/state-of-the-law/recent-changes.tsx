import type { JSX } from 'preact';
import type { Change } from '#rules/review/changes.ts';
import type { Ui } from '#site/check/ui.ts';
import { stateHref } from './addresses.ts';
import { buildDay } from './build-day.ts';
import { figureChange, listChange } from './change-list.tsx';
import { clauseName } from './clause-name.ts';
import { Day } from './due-mark.tsx';
import { routeName } from './route-name.ts';
import { figureName, titled } from './state-ui.ts';
import { changes } from './state-view.ts';

const shown = 3;

/** The last days of change before these pages were made, each with its first changes. */
export function RecentChanges({ ui }: { readonly ui: Ui }): JSX.Element {
  const days = changes
    .filter(({ on }) => on <= buildDay)
    // A note is often about what we know, not about the law: the whole list has it.
    .map(({ on, changes: all }) => ({ on, changes: all.filter((change) => !isNote(change)) }))
    .filter(({ changes: found }) => found.length > 0)
    .slice(0, shown);
  return (
    <ol class="days">
      {days.map(({ on, changes: all }) => (
        <li key={on}>
          <p class="day">
            <a href={`${stateHref(ui.locale, 'changes')}#day-${on}`}>
              <Day ui={ui} day={on} />
            </a>
          </p>
          <ul class="plain">
            {all.slice(0, shown).map((change) => (
              <li key={`${change.kind} ${change.id}`}>{changeText(ui, change)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function isNote(change: Change): boolean {
  return change.kind === 'clause' && change.clause === 'consequence';
}

function changeText(ui: Ui, change: Change): string {
  switch (change.kind) {
    case 'figure':
      return titled(ui, figureName(ui, change.id), figureChange(ui, change));
    case 'list':
    case 'listEnds':
      return titled(ui, ui.word('lists', change.id, 'name'), listChange(ui, change));
    case 'version':
      return titled(ui, ui.t('stateOfTheLaw.changes.version'), routeName(ui, change.id));
    case 'clause': {
      const word = change.is === 'new' ? 'new' : 'noLonger';
      return titled(
        ui,
        ui.t(`stateOfTheLaw.changes.${word}`),
        clauseName(ui, change.clause, change.id),
      );
    }
  }
}
