import type { JSX } from 'preact';
import { CardPicture } from './card-picture.tsx';
import { PayslipPicture } from './payslip-picture.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly step: string;
}

/** What shows where to look, before the controls. */
export function QuestionPicture({ ui, step }: Props): JSX.Element | null {
  switch (step) {
    case 'residence-mention':
      return <CardPicture ui={ui} wanted="mention" />;
    case 'residence-paper':
      return <CardPicture ui={ui} wanted="letter" />;
    case 'pay':
      return <PayslipPicture ui={ui} />;
    default:
      return null;
  }
}

/** For whoever does not know: how to find out, and what "I don't know" does. */
export function HowToFindOut({ ui, step }: Props): JSX.Element | null {
  if (!ui.hasWord('help', step, 'find')) return null;
  return (
    <details class="ds-details why-asked">
      <summary>{ui.t('ask.howTo')}</summary>
      <div>
        <p>{ui.word('help', step, 'find')}</p>
        <p>{ui.t('ask.orSkip')}</p>
      </div>
    </details>
  );
}
