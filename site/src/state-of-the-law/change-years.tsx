import type { JSX } from 'preact';
import type { DayOfChange } from '#rules/review/changes.ts';
import type { Ui } from '#site/check/ui.ts';
import { buildDay } from './build-day.ts';
import { DayOfChanges } from './change-list.tsx';
import { changes } from './state-view.ts';

/** Days of change by year, those still to come first. */
export function ChangeYears({ ui }: { readonly ui: Ui }): JSX.Element {
  // What comes next is looked for first.
  const toCome = changes.filter(({ on }) => on > buildDay).toReversed();
  const years = [...Map.groupBy(changes, ({ on }) => on.slice(0, 4))]
    .map(([year, days]) => [year, days.filter(({ on }) => on <= buildDay)] as const)
    .filter(([, days]) => days.length > 0);
  return (
    <>
      <nav class="anchor-nav" aria-label={ui.t('stateOfTheLaw.changes.years')}>
        <ul>
          {toCome.length > 0 && (
            <li>
              <a href="#to-come">{ui.t('stateOfTheLaw.changes.toComeShort')}</a>
            </li>
          )}
          {years.map(([year]) => (
            <li key={year}>
              <a href={`#year-${year}`}>{year}</a>
            </li>
          ))}
        </ul>
      </nav>
      {toCome.length > 0 && (
        <Days ui={ui} id="to-come" title={ui.t('stateOfTheLaw.changes.toCome')} days={toCome} />
      )}
      {years.map(([year, days]) => (
        <Days ui={ui} id={`year-${year}`} title={year} days={days} key={year} />
      ))}
    </>
  );
}

function Days({
  ui,
  id,
  title,
  days,
}: {
  readonly ui: Ui;
  readonly id: string;
  readonly title: string;
  readonly days: readonly DayOfChange[];
}): JSX.Element {
  return (
    <section class="state-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {days.map((day) => (
        <DayOfChanges ui={ui} day={day} key={day.on} />
      ))}
    </section>
  );
}
