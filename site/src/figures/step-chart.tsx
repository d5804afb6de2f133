import type { JSX } from 'preact';
import type { FigureUnit } from '#rules/engine/fact.ts';
import type { Ui } from '#site/check/ui.ts';
import { lawDay } from '#site/routes/law-day.ts';
import { GapLanes, lanesHeight } from './chart-gaps.tsx';
import { ChartPanel, panelHeight } from './chart-panel.tsx';
import { type Series, seriesOf, spanOf } from './chart-series.ts';
import { type Frame, type Size, sizes } from './chart-sizes.ts';
import { entriesOf } from './figure-entries.ts';
import type { FigureChart, FigureGroup } from './figure-groups.ts';

interface Props {
  readonly ui: Ui;
  readonly group: FigureGroup;
  readonly chart: FigureChart;
}

const order: readonly FigureUnit[] = ['EUR/year', 'EUR/month', 'EUR'];

/**
 * How amounts changed, as steps: a panel for each unit, because no law makes a year of a month everywhere. Drawn once
 * for phones and once for wider screens, where the same words need less of the width. The tables say the same, so
 * screen readers pass it over.
 */
export function StepChart({ ui, group, chart }: Props): JSX.Element {
  const series = entriesOf(group, chart.rows).map((entry) => {
    // A figure of several rows goes by those that are drawn here.
    const rows = entry.rows.filter(({ id }) => chart.rows.includes(id));
    return seriesOf({ ...entry, rows }, lawDay);
  });
  return (
    <figure class="chart">
      <figcaption>{ui.t(`figures.chart.caption.${chart.id}`)}</figcaption>
      {(['narrow', 'wide'] as const).map((size) => (
        <Picture ui={ui} id={chart.id} series={series} size={size} key={size} />
      ))}
    </figure>
  );
}

/** How the pictures of a page are read; only what occurs in them. */
export function StepKey({ ui, group }: Omit<Props, 'chart'>): JSX.Element {
  const series = entriesOf(group).map((entry) => seriesOf(entry, lawDay));
  const drawn = series.flatMap(({ stretches }) => stretches);
  const units = order.filter((unit) => hasUnit(series, unit));
  return (
    <ul class="chart-key">
      <li>
        {ui.t('figures.chart.scale')} {units.length > 1 && ui.t('figures.chart.twoScales')}
      </li>
      {drawn.some(({ isFirm }) => !isFirm) && <li>{ui.t('figures.chart.thin')}</li>}
      {drawn.some(({ isAtLeast }) => isAtLeast) && <li>{ui.t('figures.chart.atLeast')}</li>}
    </ul>
  );
}

function Picture({
  ui,
  id,
  series,
  size,
}: {
  readonly ui: Ui;
  readonly id: string;
  readonly series: readonly Series[];
  readonly size: Size;
}): JSX.Element {
  const { width } = sizes[size];
  const span = spanOf(series, lawDay);
  const panels = order.filter((unit) => hasUnit(series, unit));
  const gaps = series.filter((one) => one.gaps.length > 0);
  let top = 0;
  const placed = panels.map((unit) => {
    const mine = series.filter((one) => one.unit === unit && one.stretches.length > 0);
    const height = panelHeight(ui, mine, size);
    const frame: Frame = { ui, size, span, top, height, hatch: `hatch-${id}-${size}` };
    top += height;
    return { unit, mine, frame };
  });
  const lanes: Frame = {
    ...{ ui, size, span, top, height: lanesHeight(ui, gaps, size) },
    hatch: `hatch-${id}-${size}`,
  };
  const height = top + lanes.height;
  return (
    <svg
      class="step-chart"
      data-size={size}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id={lanes.hatch} width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="hatch" d="M0 6L6 0" />
        </pattern>
      </defs>
      {placed.map(({ unit, mine, frame }) => (
        <ChartPanel key={unit} unit={unit} series={mine} frame={frame} />
      ))}
      {gaps.length > 0 && <GapLanes series={gaps} frame={lanes} />}
    </svg>
  );
}

function hasUnit(series: readonly Series[], unit: FigureUnit): boolean {
  return series.some((one) => one.unit === unit && one.stretches.length > 0);
}
