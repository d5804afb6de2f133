import type { JSX } from 'preact';
import type { CountedResult } from '#content/open-numbers.ts';
import { CountedFields } from './counted-fields.tsx';
import { countAddress } from './counted-result.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly counted: CountedResult;
  readonly countKey: string;
}

/** The same without a script: a form of its own, outside that of the check, so that no answer goes with it. */
export function CountForm({ ui, counted, countKey }: Props): JSX.Element {
  return (
    <details class="ds-details count-form">
      <summary>{ui.t('keep.count')}</summary>
      <form class="count" method="post" action={countAddress(ui)}>
        <h2>{ui.t('take.count.title')}</h2>
        <CountedFields ui={ui} counted={counted} countKey={countKey} />
        {Object.entries({ ...counted, key: countKey }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <button class="ds-button" type="submit">
          {ui.t('take.count.send')}
        </button>
      </form>
    </details>
  );
}
