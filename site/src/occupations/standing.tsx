import type { ComponentChildren, JSX } from 'preact';
import type { MembershipSpan } from '#rules/engine/membership-over-time.ts';
import { VerdictMark } from '#site/check/verdict-mark.tsx';
import type { Ui } from '#site/check/ui.ts';
import type { ListId } from './lists.ts';
import { markOf, periodText, standingWord } from './standing-text.ts';

interface Props {
  readonly ui: Ui;
  readonly list: ListId;
  readonly span: MembershipSpan;
  /** Where the list holds; left out where that is said above. */
  readonly place?: string;
  /** What follows in the same line. */
  readonly note?: string;
  readonly children?: ComponentChildren;
}

/** How an occupation stands on a list in a period: shape, word, days. What it rests on may follow. */
export function Standing({ ui, list, span, place, note, children }: Props): JSX.Element {
  const { from, to, membership } = span;
  return (
    <li
      class="standing"
      data-list={list}
      data-standing={membership}
      data-from={from ?? undefined}
      data-to={to ?? undefined}
    >
      <VerdictMark mark={markOf[membership]} />
      <div>
        <p class="standing-line">
          {place !== undefined && <span class="standing-place">{place} </span>}
          <strong class="standing-word">{standingWord(ui, list, membership)}</strong>{' '}
          <span class="standing-period">{periodText(ui, span, membership)}</span>
          {note !== undefined && <span class="standing-why">. {note}</span>}
        </p>
        {children}
      </div>
    </li>
  );
}
