import type { JSX } from 'preact';
import { answeredSteps, checkOf, factsOf, type Interview } from './interview.ts';
import { QuestionHelp } from './question-help.tsx';
import { ToldList } from './told.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly step: string;
  readonly interview: Interview;
  /** The card that the question is about is drawn on the page already. */
  readonly isPictured: boolean;
}

/** Below a question: what to do about not knowing, and the answers so far as we understood them, each with a button to change it. */
export function QuestionFoot({ ui, step, interview, isPictured }: Props): JSX.Element {
  const check = checkOf(ui.law, interview);
  const question = check.questions.find(({ id }) => id === step);
  const count = answeredSteps(check, interview).length;
  // An occupation has a name once the names have come.
  const isNameless =
    !ui.occupations &&
    factsOf(ui.law, check).some(
      ({ kind, id }) => kind === 'occupation' && interview.answers[id] !== undefined,
    );
  return (
    <>
      {/* Everybody can name a day. */}
      {question && <QuestionHelp {...{ ui, question, isPictured }} />}
      {count > 0 && !isNameless && (
        <details class="ds-details why-asked so-far">
          {/* The day is listed too. */}
          <summary>{ui.t('ask.soFar', { number: ui.number(count + 1) })}</summary>
          <div class="told">
            <ToldList ui={ui} interview={interview} />
          </div>
        </details>
      )}
    </>
  );
}
