import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { holeSentence } from './verdict-text.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
}

/** What we do not hold, and what we leave to another service, each said apart. */
export function Holes({ ui, route, filedOn }: Props): JSX.Element | null {
  if (route.holes.length === 0 || route.verdict.kind === 'notEligible') return null;
  const referred = route.holes.filter(({ kind }) => kind === 'referred');
  const missing = route.holes.filter(({ kind }) => kind !== 'referred');
  const list = (holes: RouteAssessment['holes']) => (
    <ul>
      {holes.map((hole) => (
        <li key={JSON.stringify(hole)}>{holeSentence(ui, route.route, hole, filedOn)}</li>
      ))}
    </ul>
  );
  return (
    <section class="verdict-holes">
      {missing.length > 0 && (
        <>
          <h3 class="ds-heading">{ui.t('result.holes.title')}</h3>
          {list(missing)}
        </>
      )}
      {referred.length > 0 && (
        <>
          <h3 class="ds-heading">{ui.t('result.holes.referredTitle')}</h3>
          <p>{ui.t('result.holes.referredIntro')}</p>
          {list(referred)}
        </>
      )}
    </section>
  );
}
