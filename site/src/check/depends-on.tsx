import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { Fact } from '#rules/engine/fact.ts';
import { checkOf, factsOfQuestion, type Interview } from './interview.ts';
import { stepsAbout } from './steps-about.ts';
import { isYesOrNo } from './suppose.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly route: RouteAssessment;
}

/** The answers a verdict still waits for, each with a button to give it after all. */
export function DependsOn({ ui, interview, route }: Props): JSX.Element | null {
  if (route.verdict.kind !== 'undetermined') return null;
  const steps = stepsAbout(ui, interview, route);
  return (
    <section class="depends-on">
      <h3 class="ds-heading">{ui.t('result.dependsOn.title')}</h3>
      <p>{ui.t('result.dependsOn.intro')}</p>
      <p class="keep-note">{ui.t('keep.supposeNote')}</p>
      <ul class="depends-list">
        {steps.map((step) => (
          <li key={step}>
            <button
              class="ds-button"
              data-said
              data-variant="secondary"
              type="submit"
              name="action"
              value={`change:${step}`}
            >
              {ui.word('questions', step, 'short')}
            </button>
            <button
              class="ds-button"
              data-variant="tertiary"
              type="submit"
              name="action"
              value={`suppose:${step}`}
            >
              {ui.t(
                isYesOrNo(questionFacts(ui, interview, step)) ? 'keep.supposeYes' : 'keep.suppose',
              )}
              <span class="ds-sr-only">: {ui.word('questions', step, 'short')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function questionFacts(ui: Ui, { check }: Interview, step: string): readonly Fact[] {
  const question = checkOf(ui.law, { check }).questions.find(({ id }) => id === step);
  return question ? factsOfQuestion(ui.law, question) : [];
}
