import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MadeFile } from './made-file.ts';
import { useSetting } from './setting.ts';
import { loadTake, type Taken } from './take-loader.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  /** What the form says when it is sent: which file, of what. */
  readonly action: string;
  /** Address that answers the form with the file. */
  readonly to: string;
  readonly label: string;
  readonly variant?: 'secondary' | 'tertiary';
  readonly make: (taken: Taken) => MadeFile | null;
}

/**
 * Gives a file: made in the page where a script runs, else sent for.
 */
export function TakeButton({ ui, variant = 'secondary', ...props }: Props): JSX.Element {
  const { action, to, label, make } = props;
  const { isLive } = useSetting();
  const [hasFailed, setHasFailed] = useState(false);
  const take = async () => {
    try {
      const file = make(await loadTake(ui));
      if (file) save(file);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
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
          void take();
        }}
      >
        {label}
      </button>
      {hasFailed && (
        <span class="keep-note" role="status">
          {ui.t('keep.failed')}
        </span>
      )}
    </>
  );
}

/** Hands a file over to the browser, as a download. */
function save({ name, type, text }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers have not begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
