import type { JSX } from 'preact';
import { schemes } from '#rules/calculators/schemes.ts';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import { Cited } from '#site/check/citation.tsx';
import { amountText, figurePeriod } from '#site/check/figure-text.ts';
import { SourceList } from '#site/check/sources.tsx';
import type { Ui } from '#site/check/ui.ts';
import type { Counted } from './premium-text.ts';

/** Every figure of the formula with its period and source, and all sources in full. */
export function Figures({
  ui,
  premium,
}: {
  readonly ui: Ui;
  readonly premium: Counted;
}): JSX.Element {
  const scheme = schemes[premium.scheme];
  const kindOf = (id: string) =>
    id === scheme.contribution?.id ? 'contribution' : id === scheme.tax?.id ? 'tax' : 'percentage';
  const sources = sourcesOf(premium.figures.map(({ provenance }) => provenance));
  return (
    <>
      <h4>{ui.t('calculators.premium.result.figures')}</h4>
      <ul class="premium-figures">
        {premium.figures.map((figure) => (
          <li key={figure.parameter}>
            <span class="premium-figure">
              {ui.t(`calculators.premium.figures.${kindOf(figure.parameter)}`)}:{' '}
              <strong>{amountText(ui, figure)}</strong>
            </span>{' '}
            {/* Where no source says since when, the day is only the one from which we hold the rules. */}
            {scheme.before === 'otherRules' && `${figurePeriod(ui, figure)} `}
            <Cited ui={ui} provenance={figure.provenance} />
          </li>
        ))}
      </ul>
      <SourceList ui={ui} title={ui.t('result.sourcesTitle')} cited={sources} />
    </>
  );
}
