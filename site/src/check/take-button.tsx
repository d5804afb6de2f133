import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSetting } from './setting.ts';
import { loadTake, type Taken } from './take-loader.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  /** What the form says when it is sent: which file, of what. */
  readonly action?: string;
  /** Address that answers the form with the file. */
  readonly to?: string;
  readonly label: string;
  readonly variant?: 'secondary' | 'tertiary';
  /** Does what the button promises, and gives what is then shown after it. */
  readonly take: (taken: Taken) => JSX.Element | null;
}

/**
 * Gives a file or shows something more: made in the page where a script runs, else sent for.
 */
export function TakeButton({ ui, variant = 'secondary', ...props }: Props): JSX.Element {
  const { action, to, label, take } = props;
  const { isLive } = useSetting();
  const [shown, setShown] = useState<JSX.Element | null>(null);
  const press = async () => {
    try {
      setShown(take(await loadTake(ui)));
    } catch {
      setShown(
        <span class="keep-note" role="alert">
          {ui.t('keep.failed')}
        </span>,
      );
    }
  };
  return (
    <>
      <button
        class="ds-button"
        data-variant={variant}
        type="submit"
        name="action"
        value={action}
        formAction={to}
        onClick={(event) => {
          if (!isLive) return;
          event.preventDefault();
          void press();
        }}
      >
        {label}
      </button>
      {shown}
    </>
  );
}
