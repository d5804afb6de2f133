import type { JSX } from 'preact';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { leavesAbout } from '#rules/engine/leaves-about.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import type { ApartPart } from './apart-context.ts';
import { Cited } from './citation.tsx';
import { conditionText } from './condition-text.ts';
import { checkOf, type Interview } from './interview.ts';
import { questionWord, wordsOf } from './question-word.ts';
import { explains, type Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly step: string;
  readonly interview: Interview;
  /** Says it of a question of which the page does not hold it. */
  readonly WhyLater: ApartPart['WhyLater'] | undefined;
}

/** Why we ask: one sentence, and the very conditions of the law that the answer can meet or fail. */
export function WhyAsked({ ui, step, interview, WhyLater }: Props): JSX.Element {
  const conditions = conditionsBehind(ui, step, interview);
  return (
    <details class="ds-details why-asked">
      <summary>{ui.t('check.whyAsked')}</summary>
      <div>
        {ui.hasWord('questions', step, 'why') ? (
          <p>{questionWord(ui, interview.check, step, 'why')}</p>
        ) : (
          WhyLater && <WhyLater ui={ui} step={wordsOf(ui, interview.check, step)} />
        )}
        {conditions.length > 0 && (
          <ul>
            {conditions.map(({ jurisdiction, leaf }) => (
              <li key={leaf.id}>
                {ui.t('check.inPlace', {
                  place: ui.word('jurisdictions', jurisdiction, 'name'),
                  condition: conditionText(ui, leaf, interview.filedOn ?? filedOnRange.max),
                })}{' '}
                <Cited ui={ui} provenance={leaf.provenance} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function conditionsBehind(ui: Ui, step: string, interview: Interview) {
  const check = checkOf(ui.law, interview);
  const { filedOn } = interview;
  const question = check.questions.find(({ id }) => id === step);
  if (!question || filedOn === null) return [];
  const place = check.placeFact === undefined ? undefined : interview.answers[check.placeFact];
  return check.routes.flatMap((id) => {
    const route = ui.law.routes.get(id);
    // Federal law concerns every place.
    const concerns = (jurisdiction: Jurisdiction) =>
      typeof place !== 'string' || place === jurisdiction || jurisdiction === 'federal';
    return route && concerns(route.jurisdiction) && explains(ui, [route.jurisdiction])
      ? leavesAbout(route, filedOn, question.facts, ui.law.facts).map((leaf) => ({
          jurisdiction: route.jurisdiction,
          leaf,
        }))
      : [];
  });
}
