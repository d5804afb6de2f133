import type { JSX } from 'preact';
import type { Question } from '#rules/engine/check.ts';
import { CardPicture } from './card-picture.tsx';
import { PayslipPicture } from './payslip-picture.tsx';
import { showsCard } from './shows-card.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly question: Question;
  /** The card is on the page already. */
  readonly isPictured: boolean;
}

/** What a card, where there is one, helps to answer. */
const helpedByCard = ['worker-citizenship', 'right-to-work'];

/** For whoever does not know: where to look, whom to ask, and what "I don't know" does. */
export function FindOut({ ui, question, isPictured }: Props): JSX.Element {
  return (
    <>
      {(showsCard(question) || helpedByCard.includes(question.facts[0])) && !isPictured && (
        <CardPicture ui={ui} />
      )}
      {question.id === 'pay' && <PayslipPicture ui={ui} />}
      <p>{ui.word('help', question.id, 'find')}</p>
      <p>{ui.t('take.ask.orSkip')}</p>
    </>
  );
}
