import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isIsoDate } from '#rules/engine/date.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { entryOf } from './history-entry.ts';
import type { Interview } from './interview.ts';
import { isKeeping, keptCase, startKeeping, stopKeeping, useKept } from './kept-case.ts';
import { useSetting } from './setting.ts';
import type { Ui } from './ui.ts';

export interface KeepProps {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** Offers to keep the answers in this browser, and says that they are kept. Nothing is written before it is pressed. */
export function KeepHere({
  ui,
  interview,
  wasPressed = false,
}: KeepProps & { readonly wasPressed?: boolean }): JSX.Element | null {
  const { isLive, today, lawHash } = useSetting();
  useKept();
  const { check } = interview;
  const fragment = toFragment(interview, lawHash);
  // A screen reader tells what changes in a place it knows, not what a new place begins with.
  const [isDrawn, setIsDrawn] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setIsRefused(!startKeeping(check, { fragment, on: today }));
  };
  useEffect(() => {
    setIsDrawn(true);
    if (!wasPressed) return;
    setIsRefused(!isKeeping(check));
    // It takes the place of the button that was pressed, and that had the focus.
    button.current?.focus();
  }, []);
  useEffect(() => {
    if (!isLive) return;
    const found = keptCase(check);
    // After a reload the case on the page is the one that is kept: it goes on being kept.
    const isThis = isKeeping(check) || found?.fragment === fragment;
    if (found && isThis) keep();
    // What was kept is gone: it was erased, here or in another tab.
    else if (isKeeping(check)) stopKeeping(check);
  }, [isLive, check, fragment, today]);
  if (!isLive) return null;
  const keeps = isKeeping(check);
  const news = keeps ? ui.t('take.ask.kept') : isRefused && ui.t('take.ask.refused');
  return (
    <div class="keep-here">
      <button
        ref={button}
        class="check-foot-button"
        type="button"
        onClick={() => {
          if (keeps) stopKeeping(check);
          else keep();
        }}
      >
        {ui.t(keeps ? 'take.ask.stopKeeping' : 'ask.keep')}
      </button>
      <p role="status">{isDrawn && news}</p>
    </div>
  );
}

/** Where answers were kept: go on with them, or take them away. */
export function Resume({ ui, interview }: KeepProps): JSX.Element | null {
  const { isLive } = useSetting();
  useKept();
  const { check, voice, answers } = interview;
  const found = isLive && Object.keys(answers).length === 0 ? keptCase(check) : null;
  if (!found || isKeeping(check)) return null;
  const { fragment, on } = found;
  return (
    <section class="notice">
      <p>{ui.t('take.ask.found', { date: isIsoDate(on) ? ui.date(on) : on })}</p>
      <div class="question-actions">
        <button
          class="ds-button"
          type="button"
          onClick={() => {
            const state = entryOf({
              ...interview,
              ...fromFragment(ui.law, { check, voice }, fragment),
            });
            startKeeping(check, found);
            history.pushState(state, '');
            // As if the person had come back to that entry.
            dispatchEvent(new PopStateEvent('popstate', { state }));
          }}
        >
          {ui.t('take.ask.resume')}
        </button>
        <button
          class="ds-button"
          data-variant="tertiary"
          type="button"
          onClick={() => {
            stopKeeping(check);
          }}
        >
          {ui.t('take.ask.forget')}
        </button>
      </div>
    </section>
  );
}
