import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { FigureTable } from '#site/components/figure-table/figure-table.tsx';
import { lawDay } from '#site/routes/law-day.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import { type FigureGroup, figuresOf, hasChart, type PlacedFigure } from './figure-groups.ts';
import { scaleOf, StepChart } from './step-chart.tsx';

/** The figures of one kind in every place: a picture and a table of each. */
export function FigureGroupPage({
  ui,
  group,
}: {
  readonly ui: Ui;
  readonly group: FigureGroup;
}): JSX.Element {
  const figures = figuresOf(group);
  return (
    <div class="figure-group">
      {jurisdictions.map((place) => {
        const here = figures.filter((figure) => figure.place === place);
        if (here.length === 0) return null;
        return (
          <section class="flow" key={place} id={place} aria-labelledby={`${place}-title`}>
            <h2 id={`${place}-title`}>{ui.word('jurisdictions', place, 'name')}</h2>
            {here.map((figure) => (
              <FigureStory ui={ui} figure={figure} among={figures} key={figure.parameter.id} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function FigureStory({
  ui,
  figure,
  among,
}: {
  readonly ui: Ui;
  readonly figure: PlacedFigure;
  readonly among: readonly PlacedFigure[];
}): JSX.Element {
  const { parameter, routes } = figure;
  // Amounts a month and amounts a year are not drawn to one height.
  const alike = among
    .filter((one) => hasChart(one) && one.parameter.unit === parameter.unit)
    .map((one) => one.parameter);
  return (
    <div class="figure-story" id={parameter.id}>
      {hasChart(figure) && (
        <StepChart ui={ui} parameter={parameter} scale={scaleOf(alike, lawDay)} />
      )}
      <div>
        <FigureTable ui={ui} parameter={parameter} />
        <p class="small">
          {ui.t('figurePages.usedBy')}{' '}
          {routes.slice(0, 4).map(({ id, jurisdiction }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={path(ui.locale, 'routes', id)}>
                {ui.word('routes', id, 'name')} ({ui.word('jurisdictions', jurisdiction, 'name')})
              </a>
            </span>
          ))}
          {routes.length > 4 && ` ${ui.t('figurePages.andMore', { count: routes.length - 4 })}`}
        </p>
      </div>
    </div>
  );
}
