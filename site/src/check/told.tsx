import type { JSX } from 'preact';
import { answerText } from './answer-text.ts';
import {
  answeredSteps,
  checkOf,
  factsOfQuestion,
  filedOnStep,
  type Interview,
} from './interview.ts';
import { questionWord } from './question-word.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** What the person told us, each answer with a button to change it. */
export function Told({ ui, interview }: Props): JSX.Element {
  const check = checkOf(ui.law, interview);
  return (
    <section class="told">
      <h2 class="ds-heading">{ui.t('result.told.title')}</h2>
      <dl>
        {answeredSteps(check, interview).map((step) => (
          <div key={step}>
            <dt>{questionWord(ui, interview.check, step, 'short')}</dt>
            <dd>
              {said(ui, interview, step).map((line) => (
                <span key={line}>{line}</span>
              ))}
              {isSupposed(ui, interview, step) && <span>{ui.t('keep.onlySupposed')}</span>}
            </dd>
            <dd class="told-change">
              <button
                class="ds-button"
                data-variant="tertiary"
                type="submit"
                name="action"
                value={`change:${step}`}
              >
                {ui.t('result.told.change')}
                <span class="ds-sr-only"> {questionWord(ui, interview.check, step, 'short')}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function said(ui: Ui, interview: Interview, step: string): readonly string[] {
  if (step === filedOnStep) return interview.filedOn ? [ui.date(interview.filedOn)] : [];
  const question = checkOf(ui.law, interview).questions.find(({ id }) => id === step);
  return (question ? factsOfQuestion(ui.law, question) : []).flatMap((fact) => {
    const answer = interview.answers[fact.id];
    return answer === undefined ? [] : [answerText(ui, fact, answer)];
  });
}

function isSupposed(ui: Ui, { check, supposed = [] }: Interview, step: string): boolean {
  const question = checkOf(ui.law, { check }).questions.find(({ id }) => id === step);
  return question?.facts.some((fact) => supposed.includes(fact)) ?? false;
}
