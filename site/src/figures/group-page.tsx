import type { ComponentChildren, JSX } from 'preact';
import { path } from '#content/paths.ts';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import { SourceList } from '#site/check/sources.tsx';
import type { Ui } from '#site/check/ui.ts';
import { AmountGrid } from './amount-grid.tsx';
import { BarChart } from './bar-chart.tsx';
import { Download } from './download.tsx';
import { entriesOf } from './figure-entries.ts';
import { type FigureGroup, figureGroups } from './figure-groups.ts';
import { FigureTable } from './figure-table.tsx';
import { StepChart, StepKey } from './step-chart.tsx';
import { FigureUnknowns } from './unknowns.tsx';

interface Props {
  readonly ui: Ui;
  readonly group: FigureGroup;
}

/** Figures that belong together: the last amounts, how they changed, what is not known, and every period. */
export function GroupPage({ ui, group }: Props): JSX.Element {
  const entries = entriesOf(group);
  const [chart] = group.charts;
  const provenances = entries.flatMap(({ figure }) =>
    figure.slices.map(({ provenance }) => provenance),
  );
  return (
    <div class="figure-page">
      <header class="flow">
        <h1>{ui.t(`figures.groups.${group.id}.name`)}</h1>
        <p class="lead">{ui.t(`figures.groups.${group.id}.lead`)}</p>
      </header>
      <Part
        id="amounts"
        title={ui.t(
          group.topic === 'pay' || group.topic === 'cost'
            ? 'figures.grid.title'
            : 'figures.grid.titleOther',
        )}
      >
        <AmountGrid ui={ui} group={group} />
        <Onward ui={ui} group={group} />
      </Part>
      {chart && (
        <Part
          id="charts"
          title={ui.t(chart.kind === 'steps' ? 'figures.page.charts' : 'figures.page.bars')}
        >
          <div class="charts">
            {group.charts.map((one) => {
              const Chart = one.kind === 'steps' ? StepChart : BarChart;
              return <Chart ui={ui} group={group} chart={one} key={one.id} />;
            })}
          </div>
          {chart.kind === 'steps' && <StepKey ui={ui} group={group} />}
          <p class="small">
            <a href="#all">{ui.t('figures.chart.table')}</a>
          </p>
        </Part>
      )}
      <Part id="unknown" title={ui.t('figures.unknown.title')}>
        <FigureUnknowns ui={ui} entries={entries} />
        {group.topic === 'training' && <p>{ui.t('figures.unknown.premium')}</p>}
      </Part>
      <Part id="all" title={ui.t('figures.page.all')}>
        <p class="small">{ui.t('figures.page.allIntro')}</p>
        {jurisdictions.map((place) => {
          const here = entries.filter((entry) => entry.place === place);
          return here.length === 0 ? null : (
            <FigureTable ui={ui} place={place} entries={here} key={place} />
          );
        })}
      </Part>
      <Download ui={ui} group={group} />
      <SourceList ui={ui} title={ui.t('figures.page.sources')} cited={sourcesOf(provenances)} />
      <Others ui={ui} group={group} />
    </div>
  );
}

/** Where the figures decide: the check, and for pay the converter. */
function Onward({ ui, group }: Props): JSX.Element {
  const links =
    group.topic === 'training'
      ? [[path(ui.locale, 'in-company-training', 'premium'), ui.t('figures.page.premium')] as const]
      : [
          [path(ui.locale, 'work-permit'), ui.t('figures.page.check')] as const,
          ...(group.topic === 'pay'
            ? [
                [
                  path(ui.locale, 'figures', 'salary-converter'),
                  ui.t('figures.page.converter'),
                ] as const,
              ]
            : []),
        ];
  return (
    <p class="figure-onward">
      {links.map(([href, text]) => (
        <a href={href} key={href}>
          {text}
        </a>
      ))}
    </p>
  );
}

function Others({ ui, group }: Props): JSX.Element {
  return (
    <nav class="figure-others" aria-labelledby="others-title">
      <h2 id="others-title">{ui.t('figures.page.others')}</h2>
      <ul class="quiet-list">
        {figureGroups
          .filter((other) => other !== group)
          .map(({ id }) => (
            <li key={id}>
              <a href={path(ui.locale, 'figures', id)}>{ui.t(`figures.groups.${id}.name`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="flow" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
