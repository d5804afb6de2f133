import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CountedResult } from '#content/open-numbers.ts';
import type { Assessment } from '#rules/engine/assess.ts';
import { CountedFields } from './counted-fields.tsx';
import { countedResult } from './counted-result.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly assessment: Assessment;
}

type Outcome = 'counted' | 'countedBefore' | 'limited' | 'failed';

/** Shows what would be sent to have this result counted, and sends that and nothing else when it is pressed. */
export function CountResult({ ui, assessment }: Props): JSX.Element | null {
  const counted = useMemo(() => countedResult(ui, assessment), [ui, assessment]);
  const countKey = useMemo(() => crypto.randomUUID(), []);
  const [state, setState] = useState<'shown' | 'sending' | Outcome>('shown');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  if (!counted) return null;
  const send = async () => {
    if (state === 'sending') return;
    setState('sending');
    const outcome = await sendResult(counted, countKey);
    setState(outcome);
    // The button that had the focus goes.
    if (isCounted(outcome)) title.current?.focus();
  };
  return (
    <section class="count" aria-labelledby="count-title">
      <h3 tabIndex={-1} ref={title} id="count-title">
        {ui.t('take.count.title')}
      </h3>
      <CountedFields ui={ui} counted={counted} countKey={countKey} />
      {!isCounted(state) && (
        <button
          class="ds-button"
          type="button"
          aria-disabled={state === 'sending'}
          onClick={() => {
            void send();
          }}
        >
          {ui.t('take.count.send')}
        </button>
      )}
      <p role="status">{state !== 'shown' && state !== 'sending' && ui.t(`take.count.${state}`)}</p>
    </section>
  );
}

function isCounted(state: string): boolean {
  return state === 'counted' || state === 'countedBefore';
}

async function sendResult(counted: CountedResult, countKey: string): Promise<Outcome> {
  try {
    const response = await fetch('/api/v1/counts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': countKey },
      body: JSON.stringify(counted),
    });
    if (response.status === 429) return 'limited';
    if (!response.ok) return 'failed';
    const { outcome } = (await response.json()) as { readonly outcome?: string };
    return outcome === 'counted' || outcome === 'countedBefore' ? outcome : 'failed';
  } catch {
    // No connection: the result is there all the same, and the person is told.
    return 'failed';
  }
}
