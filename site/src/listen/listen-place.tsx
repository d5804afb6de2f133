import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';

interface Props {
  readonly ui: Ui;
  /** What is read, as a selector. */
  readonly parts: string;
}

/** The button that reads aloud, with its words; hidden until a voice for it is found on the device. */
export function ListenPlace({ ui, parts }: Props): JSX.Element {
  return (
    <div
      class="listen"
      hidden
      data-parts={parts}
      data-start={ui.t('listen.start')}
      data-pause={ui.t('listen.pause')}
      data-resume={ui.t('listen.resume')}
      data-stop={ui.t('listen.stop')}
      data-failed={ui.t('listen.failed')}
    >
      <button type="button">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 9v6h4l5 4V5L8 9zM16 8q4 4 0 8" />
        </svg>
        <span>{ui.t('listen.start')}</span>
      </button>
    </div>
  );
}
