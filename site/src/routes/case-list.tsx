import type { JSX } from 'preact';
import { answerText } from '#site/check/answer-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { VerdictMark } from '#site/check/verdict-mark.tsx';
import type { LawCase } from '#rules/engine/case.ts';
import type { RouteLaw } from './route-law.ts';
import { workedCases } from './worked-cases.ts';

/** Worked cases, one for each verdict: what was told and what the law makes of it. */
export function CaseList({ ui, law }: { readonly ui: Ui; readonly law: RouteLaw }): JSX.Element {
  return (
    <ul class="case-list">
      {workedCases(law.route.id).map((one) => (
        <li key={one.id}>
          <details class="ds-details">
            <summary>
              <VerdictMark mark={one.expect.kind} />
              <span>
                {ui.t(`result.verdicts.${one.expect.kind}.word`)}
                <span class="case-day">
                  {ui.t('routePages.cases.filedOn', { date: ui.date(one.filedOn) })}
                </span>
              </span>
            </summary>
            <dl>
              {told(ui, law, one).map(([question, answer]) => (
                <div key={question}>
                  <dt>{question}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What was told, in the order of the check. Facts no question asks say nothing to a reader. */
function told(ui: Ui, { check }: RouteLaw, { answers }: LawCase): readonly [string, string][] {
  return check.questions.flatMap((question) => {
    const said = question.facts.flatMap((id) => {
      const fact = ui.law.facts.get(id);
      const answer = answers[id];
      return fact && fact.kind !== 'derived' && answer !== undefined
        ? [answerText(ui, fact, answer)]
        : [];
    });
    return said.length > 0
      ? [[ui.word('questions', question.id, 'short'), said.join(' · ')] as [string, string]]
      : [];
  });
}
