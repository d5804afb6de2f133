import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly address: string;
  /** Whether a script can copy; without one there is the link itself. */
  readonly isLive: boolean;
}

/** Gives the link that opens this result again, and says what is in it before it is sent to anybody. */
export function CopyLink({ ui, address, isLive }: Props): JSX.Element {
  const [state, setState] = useState<'asked' | 'copied' | 'shown'>('asked');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      // Not allowed, or no such thing in this browser: then it can be copied by hand.
      setState('shown');
    }
  };
  return (
    <div class="keep-link">
      {isLive ? (
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => {
            void copy();
          }}
        >
          {ui.t('keep.copyLink')}
        </button>
      ) : (
        <a class="ds-link" href={address}>
          {ui.t('keep.link')}
        </a>
      )}
      <p class="keep-note">{ui.t('keep.linkNote')}</p>
      <div role="status">
        {state === 'copied' && <p>{ui.t('keep.copied')}</p>}
        {state === 'shown' && (
          <label class="keep-shown">
            {ui.t('keep.copyByHand')}
            <input
              class="ds-input"
              type="text"
              readOnly
              value={address}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
            />
          </label>
        )}
      </div>
    </div>
  );
}
