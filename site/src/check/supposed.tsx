import type { JSX } from 'preact';
import { answerText } from './answer-text.ts';
import { checkOf, factsOfQuestion, type Interview } from './interview.ts';
import { questionWord } from './question-word.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** Says above a result what it only supposes, so that nobody takes it for what they told us. */
export function Supposed({ ui, interview }: Props): JSX.Element | null {
  const { supposed = [], answers, check } = interview;
  if (supposed.length === 0) return null;
  const questions = checkOf(ui.law, interview).questions.filter(({ facts }) =>
    facts.some((fact) => supposed.includes(fact)),
  );
  return (
    <section class="notice supposed" aria-labelledby="supposed-title">
      <p id="supposed-title">
        <strong>{ui.t('keep.supposed')}</strong>
      </p>
      <ul>
        {questions.map((question) => {
          const name = questionWord(ui, check, question.id, 'short');
          return (
            <li key={question.id}>
              <span>
                {name}:{' '}
                {factsOfQuestion(ui.law, question)
                  .flatMap((fact) => {
                    const answer = supposed.includes(fact.id) ? answers[fact.id] : undefined;
                    return answer === undefined ? [] : [answerText(ui, fact, answer)];
                  })
                  .join(ui.comma)}
              </span>
              <button
                class="ds-button"
                data-variant="tertiary"
                type="submit"
                name="action"
                value={`unsuppose:${question.id}`}
              >
                {ui.t('keep.unsuppose')}
                <span class="ds-sr-only"> {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
