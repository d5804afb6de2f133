import type { JSX } from 'preact';
import type { InputFault } from '#rules/engine/raw-input.ts';
import { faultText } from './fault-text.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly faults: Readonly<Record<string, InputFault>>;
}

/** What is wrong with the answers to a check, linked to the fields. */
export function ErrorSummary({ ui, faults }: Props): JSX.Element {
  const texts = Object.entries(faults).map(
    ([field, fault]) => [field, faultText(ui, fault)] as const,
  );
  return <ErrorList ui={ui} texts={texts} />;
}

/** What has to be mended, each sentence linked to its field; takes the focus when it appears. */
export function ErrorList({
  ui,
  texts,
  id = 'error-summary',
}: {
  readonly ui: Ui;
  readonly texts: readonly (readonly [field: string, text: string])[];
  /** Another one where a page has several forms. */
  readonly id?: string;
}): JSX.Element {
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} id={id}>
      <h2 class="ds-heading">{ui.t('check.faultsTitle')}</h2>
      <ul>
        {texts.map(([field, text]) => (
          <li key={field}>
            <a class="ds-link" href={`#${field}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
