import type { JSX } from 'preact';
import { CardPicture } from './card-picture.tsx';
import { PayslipPicture } from './payslip-picture.tsx';
import { mayShowCard } from './shows-card.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly step: string;
  /** The card is on the page already. */
  readonly isPictured: boolean;
}

/** For whoever does not know: where to look, whom to ask, and what "I don't know" does. */
export function FindOut({ ui, step, isPictured }: Props): JSX.Element {
  return (
    <>
      {mayShowCard(step) && !isPictured && <CardPicture ui={ui} />}
      {step === 'pay' && <PayslipPicture ui={ui} />}
      {ui.hasWord('help', step, 'find') && <p>{ui.word('help', step, 'find')}</p>}
      <p>{ui.t('take.ask.orSkip')}</p>
    </>
  );
}
