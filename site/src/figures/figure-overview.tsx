import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { sliceText } from '#site/components/figure-table/figure-table.tsx';
import { isDecisive } from '#rules/engine/provenance.ts';
import { figureGroups, figuresOf, type PlacedFigure } from './figure-groups.ts';

/** Every figure with its last value, by what it is about. */
export function FigureOverview({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <>
      {figureGroups.map((group) => (
        <section class="flow" key={group} aria-labelledby={`${group}-title`}>
          <h2 id={`${group}-title`}>
            <a href={path(ui.locale, 'figures', group)}>{ui.t(`figurePages.groups.${group}`)}</a>
          </h2>
          <dl class="last-figures">
            {figuresOf(group).map((figure) => (
              <LastFigure ui={ui} figure={figure} key={figure.parameter.id} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function LastFigure({
  ui,
  figure: { parameter, group },
}: {
  readonly ui: Ui;
  readonly figure: PlacedFigure;
}): JSX.Element | null {
  const last = parameter.slices.at(-1);
  if (!last) return null;
  const { id } = parameter;
  return (
    <div>
      <dt>
        <a href={`${path(ui.locale, 'figures', group)}#${id}`}>
          {ui.word('parameters', id, 'name')}
        </a>
      </dt>
      <dd>
        {sliceText(ui, parameter, last)}
        {!isDecisive(last.provenance.confidence) && <small>{ui.t('result.notConfirmed')}</small>}
        <small>
          {last.confirmedThrough === undefined
            ? ui.t('routePages.history.since', { from: ui.date(last.from) })
            : ui.t('figurePages.lastKnown', { date: ui.date(last.confirmedThrough) })}
        </small>
      </dd>
    </div>
  );
}
