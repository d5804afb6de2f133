import type { JSX } from 'preact';
import type { View } from './interview.ts';
import type { Interview } from './interview.ts';
import { RegionComparison } from './region-comparison.tsx';
import { Told } from './told.tsx';
import type { Ui } from './ui.ts';
import { VerdictCard } from './verdict-card.tsx';
import { resultHeadline } from './verdict-text.ts';

export interface ResultProps {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly view: Extract<View, { kind: 'result' }>;
}

/** The answer: one sentence, the reasons, the papers, the other jurisdictions, and what it was based on. */
export function Result({ ui, interview, view }: ResultProps): JSX.Element {
  const { assessment } = view;
  const here = assessment.routes.filter((route) =>
    assessment.competent.includes(route.jurisdiction),
  );
  const elsewhere = assessment.routes.filter((route) => !here.includes(route));
  return (
    <div class="result">
      <p class="overline">{ui.t('check.resultOverline', { date: ui.date(assessment.filedOn) })}</p>
      <h1 class="result-headline" tabIndex={-1} id="question-title">
        {resultHeadline(ui, assessment)}
      </h1>
      <p class="result-disclaimer">{ui.t('check.disclaimer')}</p>
      {here.map((route) => (
        <VerdictCard
          ui={ui}
          interview={interview}
          route={route}
          isHeadline={here.length === 1}
          key={route.route}
        />
      ))}
      <Told ui={ui} interview={interview} />
      {elsewhere.length > 0 && (
        <RegionComparison ui={ui} interview={interview} routes={elsewhere} />
      )}
    </div>
  );
}
