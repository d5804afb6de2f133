import type { ComponentChildren, JSX } from 'preact';
import { useSetting } from './setting.ts';
import { useTicks } from './ticks.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly check: string;
  /** What is ticked; the same in every list that shows it. */
  readonly id: string;
  readonly children: ComponentChildren;
}

/** An item of a list to tick off: with the mouse where a script keeps it, else on paper with a pen. */
export function Ticked(props: Props): JSX.Element {
  const { isLive } = useSetting();
  return isLive ? <Tick {...props} /> : <li>{props.children}</li>;
}

function Tick({ check, id, children }: Props): JSX.Element {
  const { has, set } = useTicks(check);
  return (
    <li class="tickable">
      <label class="tick">
        <input
          type="checkbox"
          checked={has(id)}
          onChange={({ currentTarget }) => {
            set(id, currentTarget.checked);
          }}
        />
        {children}
      </label>
    </li>
  );
}

/** Says where ticks are kept; nothing where there are none to keep. */
export function TicksNote({ ui }: { readonly ui: Ui }): JSX.Element | null {
  const { isLive } = useSetting();
  return isLive ? <p class="keep-note">{ui.t('keep.ticks')}</p> : null;
}
