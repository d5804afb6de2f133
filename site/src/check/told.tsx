import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { answerText } from './answer-text.ts';
import {
  answeredSteps,
  checkOf,
  factsOfQuestion,
  filedOnStep,
  type Interview,
} from './interview.ts';
import { questionWord } from './question-word.ts';
import { setAside } from './set-aside.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** What the person told us, each answer with a button to change it; those that no longer count apart. */
export function Told({ ui, interview }: Props): JSX.Element {
  return (
    <section class="told">
      <h2 class="ds-heading">{ui.t('result.told.title')}</h2>
      <ToldList ui={ui} interview={interview} />
    </section>
  );
}

/** The same without its heading. */
export function ToldList({ ui, interview }: Props): JSX.Element {
  const aside = useMemo(() => setAside(ui, interview), [ui, interview]);
  const steps = answeredSteps(checkOf(ui.law, interview), interview);
  const list = (shown: readonly string[]) => (
    <dl>
      {shown.map((step) => (
        <ToldStep ui={ui} interview={interview} step={step} key={step} />
      ))}
    </dl>
  );
  return (
    <>
      {list([filedOnStep, ...steps.filter((step) => !aside.includes(step))])}
      {aside.length > 0 && (
        <>
          <p class="told-aside">{ui.t('ask.asideList')}</p>
          {list(aside)}
        </>
      )}
    </>
  );
}

function ToldStep({ ui, interview, step }: Props & { readonly step: string }): JSX.Element {
  return (
    <div>
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
  );
}

function said(ui: Ui, interview: Interview, step: string): readonly string[] {
  if (step === filedOnStep) return interview.filedOn ? [ui.date(interview.filedOn)] : [];
  const question = checkOf(ui.law, interview).questions.find(({ id }) => id === step);
  const facts = question ? factsOfQuestion(ui.law, question) : [];
  return facts.flatMap((fact) => {
    const answer = interview.answers[fact.id];
    if (answer === undefined) return [];
    // Of several answers, each says to what: choices by the name of their group, what is typed by its label.
    const about =
      facts.length > 1 &&
      (['group', 'label'] as const).find((word) => ui.hasWord('facts', fact.id, word));
    const text = answerText(ui, fact, answer);
    return [about ? `${ui.word('facts', fact.id, about)} – ${text}` : text];
  });
}

function isSupposed(ui: Ui, { check, supposed = [] }: Interview, step: string): boolean {
  const question = checkOf(ui.law, { check }).questions.find(({ id }) => id === step);
  return question?.facts.some((fact) => supposed.includes(fact)) ?? false;
}
