import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import type { FigureUnit } from '#rules/engine/fact.ts';
import { LineNames, namesHeight, namesOf } from './chart-names.tsx';
import { type Scale, scaleOf, ticksWithin } from './chart-scale.ts';
import type { Series } from './chart-series.ts';
import { chartAmount, type Frame, type Size, sizes, timeScale } from './chart-sizes.ts';
import { StepLine } from './step-line.tsx';
import { valueLabels } from './value-labels.ts';

const above = 34;
const below = 26;

/** How high a panel has to be for its names to stand beside their lines. */
export function panelHeight(ui: Ui, series: readonly Series[], size: Size): number {
  const names = namesHeight(namesOf(ui, size, series), size);
  const steps = series.length * sizes[size].lineHeight * 3;
  return above + below + Math.max(sizes[size].leastHeight, names - 20, Math.min(steps, 220));
}

/** One scale of amounts over the years, with a line for each figure. */
export function ChartPanel({
  unit,
  series,
  frame,
}: {
  readonly unit: FigureUnit;
  readonly series: readonly Series[];
  readonly frame: Frame;
}): JSX.Element {
  const { ui, size, top, height } = frame;
  const { start, width, names } = sizes[size];
  const plot = [top + above, top + height - below] as const;
  const bounds = series.flatMap(({ stretches }) =>
    stretches.flatMap(({ low, high }) => [low, high]),
  );
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  // Room over and under the lines for their amounts; one steady amount lies in the middle.
  const margin = most === least ? Math.max(100, most * 0.02) : (most - least) * 0.16;
  const y = scaleOf([most + margin, least - margin], plot);
  const x = timeScale(frame);
  const end = width - names;
  return (
    <g class="chart-panel">
      <text class="chart-unit" x={0} y={top + 14}>
        {ui.t(unitWords[unit] ?? 'figures.chart.once')}
      </text>
      {ticksWithin(least - margin, most + margin, (plot[1] - plot[0]) / 55).map((tick) => (
        <g key={tick} class="chart-tick">
          <path d={`M${String(start)} ${String(y(tick))}H${String(end)}`} />
          <text x={start - 6} y={y(tick) + 4}>
            {ui.number(tick / 100)}
          </text>
        </g>
      ))}
      <Years frame={frame} x={x} bottom={plot[1]} top={plot[0]} />
      {series.map((one) => (
        <StepLine key={one.entry.figure.id} series={one} x={x} y={y} hatch={frame.hatch} />
      ))}
      {valueLabels(series, x, y, size, (amount) => chartAmount(ui, amount)).map((label) => (
        <text
          class="chart-value"
          key={`${String(label.x)} ${String(label.y)}`}
          x={label.x}
          y={label.y}
        >
          {label.text}
        </text>
      ))}
      <LineNames names={namesOf(ui, size, series)} frame={frame} x={x} y={y} plot={plot} />
    </g>
  );
}

const unitWords: Partial<
  Record<FigureUnit, 'figures.chart.perYear' | 'figures.chart.perMonth' | 'figures.chart.once'>
> = {
  'EUR/year': 'figures.chart.perYear',
  'EUR/month': 'figures.chart.perMonth',
  EUR: 'figures.chart.once',
};

function Years({
  frame,
  x,
  top,
  bottom,
}: {
  readonly frame: Frame;
  readonly x: Scale;
  readonly top: number;
  readonly bottom: number;
}): JSX.Element {
  const [from, to] = frame.span.map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => (from ?? 0) + i);
  const dayOf = (year: number) => toEpochDay(`${year}-01-01` as IsoDate);
  return (
    <g class="chart-years">
      {years.map((year) => (
        <path key={year} d={`M${String(x(dayOf(year)))} ${String(top)}V${String(bottom)}`} />
      ))}
      {years.slice(0, -1).map((year) => (
        <text key={year} x={(x(dayOf(year)) + x(dayOf(year + 1))) / 2} y={bottom + 18}>
          {year}
        </text>
      ))}
    </g>
  );
}
