import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly what: 'question' | 'result' | 'occupations';
  readonly hasFailed: boolean;
}

/** Every step has its title under this id. */
const titleId = 'question-title';
/** After so long people are told how to go on without what they wait for. */
const patience = 6000;

/** What stands in the place of a page whose data is still on its way, or did not come. */
export function Waiting({ ui, what, hasFailed }: Props): JSX.Element {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSlow(true);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useEffect(
    () => () => {
      if (document.activeElement?.id !== titleId) return;
      // Whoever waited at this title goes on at the one of what has come.
      queueMicrotask(() => document.getElementById(titleId)?.focus());
    },
    [],
  );
  return (
    <div class="question waiting">
      <h1 class="question-title" tabIndex={-1} id={titleId}>
        {ui.t(hasFailed ? 'check.later.failed' : `check.later.${what}`)}
      </h1>
      <div role="status">
        {!hasFailed && <p>{ui.t(`check.later.${what}Text`)}</p>}
        {isSlow && !hasFailed && <p>{ui.t('check.later.slow')}</p>}
        {(hasFailed || isSlow) && <p>{ui.t('check.later.safe')}</p>}
      </div>
      {(hasFailed || isSlow) && (
        <>
          <div class="question-actions">
            <button
              class="ds-button"
              type="button"
              onClick={() => {
                // The answers are in the history entry, so nothing is lost.
                location.reload();
              }}
            >
              {ui.t('check.later.again')}
            </button>
            <button
              class="ds-button"
              data-variant="secondary"
              type="submit"
              name="action"
              value="show"
            >
              {ui.t('check.later.send')}
            </button>
          </div>
          <p class="question-hint">{ui.t('check.later.sendNote')}</p>
        </>
      )}
    </div>
  );
}
