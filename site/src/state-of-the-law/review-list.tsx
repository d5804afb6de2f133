import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Review } from '#rules/review/calendar.ts';
import type { Ui } from '#site/check/ui.ts';
import { figureHref } from './addresses.ts';
import { Day, DueMark } from './due-mark.tsx';
import { figureName } from './state-ui.ts';
import { lapses, reviews } from './state-view.ts';

/** So many stand openly; more are folded under their number. */
const few = 3;

/** What has to be read again, by day, the first first. */
export function ReviewList({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <ol class="days">
      {[...Map.groupBy(reviews, ({ due }) => due)].map(([due, found]) => (
        <DueDay ui={ui} due={due} reviews={found} key={due} />
      ))}
    </ol>
  );
}

function DueDay({
  ui,
  due,
  reviews: all,
}: {
  readonly ui: Ui;
  readonly due: IsoDate;
  readonly reviews: readonly Review[];
}): JSX.Element {
  const named = all.filter(({ kind }) => kind !== 'source');
  return (
    <li>
      <p class="day">
        <Day ui={ui} day={due} /> <DueMark ui={ui} lastDay={due} word="overdue" />
      </p>
      {named.length === 0 ? (
        <p>{countText(ui, all)}</p>
      ) : (
        <details class="fold">
          <summary>{countText(ui, all)}</summary>
          <Named ui={ui} items={named} />
        </details>
      )}
    </li>
  );
}

/** What decides no answer any more after a day, or will not. */
export function LapseList({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <ol class="days">
      {[...Map.groupBy(lapses, ({ lastDay }) => lastDay)].map(([lastDay, found]) => (
        <li key={lastDay}>
          <p class="day">
            {ui.t('stateOfTheLaw.unconfirmed.until', { date: ui.date(lastDay) })}{' '}
            <DueMark ui={ui} lastDay={lastDay} word="lapsed" />
          </p>
          {found.length <= few ? (
            <Named ui={ui} items={found} />
          ) : (
            <details class="fold">
              <summary>{countText(ui, found)}</summary>
              <Named ui={ui} items={found} />
            </details>
          )}
          {found.some(({ then }) => then === 'nothingKnown') && (
            <p class="small">{ui.t('stateOfTheLaw.unconfirmed.nothingKnown')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function countText(ui: Ui, items: readonly { readonly kind: Review['kind'] }[]): string {
  return (['figure', 'list', 'source'] as const)
    .flatMap((kind) => {
      const count = items.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [ui.t(`stateOfTheLaw.counts.${kind}s`, { count })];
    })
    .join(ui.comma);
}

function Named({
  ui,
  items,
}: {
  readonly ui: Ui;
  readonly items: readonly { readonly kind: string; readonly id: string }[];
}): JSX.Element {
  return (
    <ul class="plain">
      {items.map(({ kind, id }) => (
        <li key={id}>
          <a href={figureHref(ui.locale, id)}>
            {kind === 'list' ? ui.word('lists', id, 'name') : figureName(ui, id)}
          </a>
        </li>
      ))}
    </ul>
  );
}
