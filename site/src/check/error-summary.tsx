import type { JSX } from 'preact';
import type { InputFault } from '#rules/engine/raw-input.ts';
import { faultText } from './fault-text.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly faults: Readonly<Record<string, InputFault>>;
}

/** What has to be mended, linked to the field; takes the focus when it appears. */
export function ErrorSummary({ ui, faults }: Props): JSX.Element {
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} id="error-summary">
      <h2 class="ds-heading">{ui.t('check.faultsTitle')}</h2>
      <ul>
        {Object.entries(faults).map(([field, fault]) => (
          <li key={field}>
            <a class="ds-link" href={`#${field}`}>
              {faultText(ui, fault)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
