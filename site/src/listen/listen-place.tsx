import type { JSX, Ref } from 'preact';
import type { Ui } from '#site/check/ui.ts';

interface Props {
  readonly ui: Ui;
  /** What is read, as a selector. */
  readonly parts: string;
  readonly placeRef?: Ref<HTMLDivElement>;
}

/** Where the button that reads aloud comes to stand, with its words; empty until a voice for it is found on the device. */
export function ListenPlace({ ui, parts, placeRef = null }: Props): JSX.Element {
  return (
    <div
      class="listen"
      ref={placeRef}
      data-listen={parts}
      data-start={ui.t('listen.start')}
      data-pause={ui.t('listen.pause')}
      data-resume={ui.t('listen.resume')}
      data-stop={ui.t('listen.stop')}
      data-failed={ui.t('listen.failed')}
    />
  );
}
