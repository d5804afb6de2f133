import type { JSX } from 'preact';
import { figuresOf, type Scheme, type SchemeId, schemeIds } from '#rules/calculators/scheme.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import { catalogue } from '#rules/catalogue.ts';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import { Cited } from '#site/check/citation.tsx';
import { amountText, figurePeriod } from '#site/check/figure-text.ts';
import { SourceList } from '#site/check/sources.tsx';
import type { Ui } from '#site/check/ui.ts';

/**
 * Every figure of every formula with its periods and sources. Nothing in it follows from what is typed, so it is drawn
 * where pages are made and no script loads it.
 */
export function PremiumSources({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <section class="premium-sources" aria-labelledby="premium-sources-title">
      <h2 id="premium-sources-title">{ui.t('calculators.premium.result.figures')}</h2>
      <div>
        {schemeIds.map((id) => (
          <SchemeFigures ui={ui} id={id} key={id} />
        ))}
      </div>
    </section>
  );
}

function SchemeFigures({ ui, id }: { readonly ui: Ui; readonly id: SchemeId }): JSX.Element {
  const scheme = schemes[id];
  const figures = figuresOf(scheme);
  const official = catalogue.routes.find((route) => route.id === scheme.route)?.official ?? [];
  const provenances = figures.flatMap(({ slices }) => slices.map(({ provenance }) => provenance));
  return (
    <section id={`figures-${id}`}>
      <h3>{ui.t(`calculators.premium.schemes.${id}.name`)}</h3>
      {official.map(({ lang, term }) => (
        <p class="small" lang={lang} key={term}>
          {term}
        </p>
      ))}
      <ul>
        {figures.flatMap(({ id: parameter, slices }) =>
          slices.map((slice) => (
            <li key={`${parameter} ${slice.from}`}>
              {ui.t(`calculators.premium.figures.${kindOf(scheme, parameter)}`)}:{' '}
              <strong>{amountText(ui, { ...slice, parameter })}</strong>.{' '}
              {/* Where no source says since when, the day is only the one from which we hold the rules. */}
              {scheme.before === 'otherRules' && `${figurePeriod(ui, { ...slice, parameter })} `}
              <Cited ui={ui} provenance={slice.provenance} />
            </li>
          )),
        )}
      </ul>
      <SourceList ui={ui} title={ui.t('result.sourcesTitle')} cited={sourcesOf(provenances)} />
    </section>
  );
}

function kindOf({ contribution, tax }: Scheme, parameter: string) {
  if (parameter === contribution?.id) return 'contribution';
  return parameter === tax?.id ? 'tax' : 'percentage';
}
