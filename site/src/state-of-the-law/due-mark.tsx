import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Ui } from '#site/check/ui.ts';
import { buildDay } from './build-day.ts';

interface Props {
  readonly ui: Ui;
  /** The last day on which all is well. */
  readonly lastDay: IsoDate;
  readonly word: 'overdue' | 'lapsed';
}

/** Says that a day is past: on the day the page was made and, by `mark-past.ts`, on the reader's own day. */
export function DueMark({ ui, lastDay, word }: Props): JSX.Element {
  return (
    <strong class="due-mark" data-last-day={lastDay} hidden={lastDay >= buildDay}>
      {ui.t(`stateOfTheLaw.${word}`)}
    </strong>
  );
}

/** A day as people read it, with the day as programs do. */
export function Day({ ui, day }: { readonly ui: Ui; readonly day: IsoDate }): JSX.Element {
  return <time datetime={day}>{ui.date(day)}</time>;
}
