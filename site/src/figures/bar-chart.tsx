import type { JSX } from 'preact';
import { amountsIn } from '#rules/engine/parameter.ts';
import type { Ui } from '#site/check/ui.ts';
import { wrapText } from '#site/pictures/wrap-text.ts';
import { scaleOf } from './chart-scale.ts';
import { entriesOf, lastSlice } from './figure-entries.ts';
import type { FigureChart, FigureGroup } from './figure-groups.ts';
import { valueText } from './figure-words.ts';

interface Props {
  readonly ui: Ui;
  readonly group: FigureGroup;
  readonly chart: FigureChart;
}

const width = 340;
const lineHeight = 16;
const bar = 16;
const letter = 6.6;
const valueRoom = 96;

/** Lengths beside each other, from the longest: hatched where a figure is only known to lie between two. */
export function BarChart({ ui, group, chart }: Props): JSX.Element {
  const entries = entriesOf(group, chart.rows);
  const ends = entries.map(({ figure }) => amountsIn(lastSlice(figure).value));
  const x = scaleOf([0, Math.max(...ends.flat())], [0, width - valueRoom]);
  const hatch = `hatch-${chart.id}`;
  let top = 0;
  const rows = entries
    .map((entry, at) => ({ entry, low: ends[at]?.[0] ?? 0, high: ends[at]?.at(-1) ?? 0 }))
    .sort((a, b) => b.high - a.high)
    .map(({ entry, low, high }) => {
      const place = ui.word('jurisdictions', entry.place, 'name');
      const row = entry.rows.map(({ id }) => ui.t(`figures.rows.${id}`)).join(ui.semicolon);
      const lines = wrapText(`${place}: ${row}`, Math.floor(width / letter));
      const y = top;
      top += lines.length * lineHeight + bar + 16;
      return { entry, low, high, lines, y };
    });
  return (
    <figure class="chart">
      <figcaption>{ui.t(`figures.chart.caption.${chart.id}`)}</figcaption>
      <svg
        class="bar-chart"
        viewBox={`0 0 ${String(width)} ${String(top)}`}
        aria-hidden="true"
        focusable="false"
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M0 6L6 0" />
          </pattern>
        </defs>
        {rows.map(({ entry: { figure, place }, low, high, lines, y }) => {
          const barTop = y + lines.length * lineHeight + 4;
          return (
            <g data-place={place} key={figure.id}>
              <text>
                {lines.map((line, index) => (
                  <tspan key={index} x={0} y={y + 13 + index * lineHeight}>
                    {line}
                  </tspan>
                ))}
              </text>
              <rect class="bar" x={0} y={barTop} width={x(low)} height={bar} />
              {high > low && (
                <rect
                  class="bar-band"
                  x={x(low)}
                  y={barTop}
                  width={x(high) - x(low)}
                  height={bar}
                  fill={`url(#${hatch})`}
                />
              )}
              <text class="bar-value" x={x(high) + 8} y={barTop + 13}>
                {valueText(ui, figure.unit, lastSlice(figure).value)}
              </text>
            </g>
          );
        })}
      </svg>
      {rows.some(({ low, high }) => high > low) && (
        <p class="chart-key">{ui.t('figures.chart.band')}</p>
      )}
    </figure>
  );
}
