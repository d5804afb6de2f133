import type { ComponentChild, JSX } from 'preact';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  /** Items of a list, each an `li` with a key. */
  readonly items: readonly ComponentChild[];
  readonly class?: string;
}

/** So many items stay in sight; a single one more is not worth folding. */
const inSight = 3;

/** A list whose end is folded away when it is long; paper shows all of it. */
export function LongList({ ui, items, class: name }: Props): JSX.Element {
  const isLong = items.length > inSight + 1;
  const shown = isLong ? items.slice(0, inSight) : items;
  const rest = items.slice(shown.length);
  return (
    <>
      <ul class={name}>{shown}</ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{ui.t('result.more', { number: ui.number(rest.length) })}</summary>
          <ul class={name}>{rest}</ul>
        </details>
      )}
    </>
  );
}
