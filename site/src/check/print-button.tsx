import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSetting } from './setting.ts';
import { loadTake, type Taken } from './take-loader.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  /** The address that opens the result again. */
  readonly address: string;
}

/** Prints the result, with a code on the paper that opens it again. Where no script runs the code is there already. */
export function PrintButton({ ui, address }: Props): JSX.Element {
  const { isLive, take } = useSetting();
  const [taken, setTaken] = useState<Taken | null>(take && { part: take, ui });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    // Only now is the code on the page.
    if (asked > 0) print();
  }, [asked]);
  const start = async () => {
    // Without its code the paper says all the same.
    if (!taken) setTaken(await loadTake(ui).catch(() => null));
    setAsked((times) => times + 1);
  };
  return (
    <>
      {isLive && (
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => {
            void start();
          }}
        >
          {ui.t('keep.print')}
        </button>
      )}
      {taken && <taken.part.PaperCode ui={taken.ui} address={address} />}
    </>
  );
}
