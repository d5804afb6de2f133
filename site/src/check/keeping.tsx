import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { device } from './device.ts';
import { toFragment } from './fragment.ts';
import type { KeepProps } from './keep-here.tsx';
import { keptCase, startKeeping } from './kept-case.ts';
import { useSetting } from './setting.ts';
import { useTaken } from './take-loader.tsx';

/** Offers to keep the answers in this browser; what does it is loaded when it is asked for, or where it was before. */
export function KeepHere({ ui, interview }: KeepProps): JSX.Element | null {
  const { isLive, lawHash, today } = useSetting();
  const [isPressed, setIsPressed] = useState(false);
  const taken = useTaken(ui, useHasKept(interview.check) || isPressed);
  // Told once: after everything was erased, the same place is drawn anew and nobody has pressed it.
  useEffect(() => {
    if (taken) setIsPressed(false);
  }, [taken]);
  if (!isLive || Object.keys(interview.answers).length === 0) return null;
  return (
    <>
      {/* Beside the button that erases: who writes one in this browser may not think of it here. */}
      {device.kept('diary') !== null && <p>{ui.t('ask.diaryToo')}</p>}
      {taken ? (
        <taken.part.KeepHere ui={taken.ui} interview={interview} wasPressed={isPressed} />
      ) : (
        <button
          class="check-foot-button"
          type="button"
          onClick={() => {
            startKeeping(interview.check, { fragment: toFragment(interview, lawHash), on: today });
            setIsPressed(true);
          }}
        >
          {ui.t('ask.keep')}
        </button>
      )}
    </>
  );
}

/** Offers to go on with what this browser keeps; nothing where it keeps nothing. */
export function Resume({ ui, interview }: KeepProps): JSX.Element | null {
  const hasKept = useHasKept(interview.check);
  const taken = useTaken(ui, hasKept);
  return hasKept && taken ? <taken.part.Resume ui={taken.ui} interview={interview} /> : null;
}

/** Known after the first drawing only: what a browser keeps is not in the page that was built. */
function useHasKept(check: string): boolean {
  const [hasKept, setHasKept] = useState(false);
  useEffect(() => {
    setHasKept(keptCase(check) !== null);
  }, [check]);
  return hasKept;
}
