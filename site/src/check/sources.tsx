import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import { citedSources } from '#rules/engine/cited-sources.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { feeAmount } from './fees.tsx';
import { SourceEntry } from './citation.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
}

/** Every source behind a verdict, for those who want to check: title, publisher, date, and what we cite in it. */
export function Sources({ ui, route, filedOn }: Props): JSX.Element {
  const amounts = route.fees.flatMap((fee) => feeAmount(ui, fee, filedOn)?.provenance ?? []);
  return (
    <details class="ds-details sources">
      <summary>{ui.t('result.sourcesTitle')}</summary>
      <div>
        <ul>
          {[...citedSources(route, amounts)].map(([id, citations]) => (
            <SourceEntry ui={ui} id={id} citations={citations} key={id} />
          ))}
        </ul>
      </div>
    </details>
  );
}
