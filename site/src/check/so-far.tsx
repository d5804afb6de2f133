import type { JSX } from 'preact';
import type { Interview } from './interview.ts';
import { ToldList } from './told.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  /** How many questions were answered. */
  readonly done: number;
}

/** The answers so far as we understood them, each with a button to change it, before the result is there. */
export function SoFar({ ui, interview, done }: Props): JSX.Element {
  return (
    <details class="ds-details why-asked so-far">
      <summary>{ui.t('ask.soFar', { count: done })}</summary>
      <div class="told">
        <ToldList ui={ui} interview={interview} />
      </div>
    </details>
  );
}
