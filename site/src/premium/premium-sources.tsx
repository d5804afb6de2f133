import type { JSX } from 'preact';
import { figuresOf, type Scheme, type SchemeId, schemeIds } from '#rules/calculators/scheme.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Figure } from '#rules/engine/parameter.ts';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import { Cited } from '#site/check/citation.tsx';
import { figurePeriod } from '#site/check/figure-period.ts';
import { amountText } from '#site/check/figure-text.ts';
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
        {groupsOf(scheme).map(({ kind, figures: [first, ...others] }) => (
          <li key={`${kind} ${first.from}`}>
            {ui.t(`calculators.premium.figures.${kind}`)}:{' '}
            <strong>{figuresText(ui, scheme, kind, [first, ...others])}</strong>.{' '}
            {figurePeriod(ui, first)} <Cited ui={ui} provenance={first.provenance} />
          </li>
        ))}
      </ul>
      <SourceList
        ui={ui}
        title={ui.t('calculators.premium.result.sources')}
        cited={sourcesOf(provenances)}
      />
    </section>
  );
}

/** Amounts one by one, or from the first to the last where every one between counts too. */
function figuresText(
  ui: Ui,
  { percentage }: Scheme,
  kind: Group['kind'],
  figures: readonly Figure[],
): string {
  const amounts = figures.map((figure) => amountText(ui, figure));
  const [from, to] = amounts;
  return kind === 'percentage' && percentage.kind === 'between' && from && to
    ? ui.t('calculators.fromTo', { from, to })
    : amounts.join(ui.comma);
}

interface Group {
  readonly kind: 'contribution' | 'tax' | 'percentage';
  readonly figures: readonly [Figure, ...Figure[]];
}

/** The figures of a scheme; those that say the same thing of the same days from the same place stand together. */
function groupsOf(scheme: Scheme): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { id, slices } of figuresOf(scheme)) {
    for (const slice of slices) {
      const kind = kindOf(scheme, id);
      const key = JSON.stringify([kind, slice.from, slice.to, slice.start, slice.provenance]);
      const figure = { ...slice, parameter: id };
      const [first, ...others] = groups.get(key)?.figures ?? [];
      groups.set(key, { kind, figures: first ? [first, ...others, figure] : [figure] });
    }
  }
  return [...groups.values()];
}

function kindOf({ contribution, tax }: Scheme, parameter: string): Group['kind'] {
  if (parameter === contribution?.id) return 'contribution';
  return parameter === tax?.id ? 'tax' : 'percentage';
}
