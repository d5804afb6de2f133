import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { Interview } from './interview.ts';
import { Reasons } from './reasons.tsx';
import type { Ui } from './ui.ts';
import { verdictSentence, verdictWord } from './verdict-text.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly routes: readonly RouteAssessment[];
}

/** The same case where the work would mainly be done elsewhere: regions are not a menu, but the law differs. */
export function RegionComparison({ ui, interview, routes }: Props): JSX.Element {
  return (
    <section class="region-comparison">
      <h2 class="ds-heading">{ui.t('check.elsewhere.title')}</h2>
      <p>{ui.t('check.elsewhere.intro')}</p>
      <ul>
        {routes.map((route) => (
          <li
            key={route.route}
            class="region"
            data-route={route.route}
            data-verdict={route.verdict.kind}
          >
            <h3 class="ds-heading">
              <VerdictMark mark={route.verdict.kind} />
              <span>
                {ui.word('jurisdictions', route.jurisdiction, 'name')}
                <span class="region-verdict">{verdictWord(ui, route.verdict)}</span>
              </span>
            </h3>
            <p>{verdictSentence(ui, route)}</p>
            {route.questionsLeft > 0 && (
              <p class="region-left">
                {ui.t('check.elsewhere.questions', { count: route.questionsLeft })}
              </p>
            )}
            {route.explanation && (
              <details class="ds-details">
                <summary>{ui.t('check.elsewhere.reasons')}</summary>
                <div>
                  <Reasons ui={ui} interview={interview} explanation={route.explanation} />
                </div>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
