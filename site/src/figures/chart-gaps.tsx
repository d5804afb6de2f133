import type { JSX } from 'preact';
import { wrapText } from '#site/pictures/wrap-text.ts';
import type { Ui } from '#site/check/ui.ts';
import type { Series } from './chart-series.ts';
import { type Frame, type Size, sizes, timeScale } from './chart-sizes.ts';

const strip = 12;
const gap = 6;

/** Room for a strip with its words for each figure that is not known over some time. */
export function lanesHeight(ui: Ui, series: readonly Series[], size: Size): number {
  return series.reduce((height, one) => height + laneHeight(ui, one, size), 0);
}

/** As high as its words are long: in another language they may take a line more. */
function laneHeight(ui: Ui, one: Series, size: Size): number {
  return strip + linesOf(ui, one, size).length * sizes[size].lineHeight + gap;
}

/** What is said of a figure that is not known, in lines. */
function linesOf(ui: Ui, { entry }: Series, size: Size): readonly string[] {
  const { width, start, letter } = sizes[size];
  const place = ui.word('jurisdictions', entry.place, 'name');
  const row = entry.rows[0];
  const hasOthers = entry.group.rows.length > 1 && row !== entry.group.rows[0];
  const name = row && hasOthers ? place + ui.comma + ui.t(`figures.rows.${row.id}`) : place;
  return wrapText(ui.t('figures.chart.unknown', { name }), Math.floor((width - start) / letter));
}

/** Figures in force that no source gives: a hatched strip over those days, and the words under it. */
export function GapLanes({
  series,
  frame,
}: {
  readonly series: readonly Series[];
  readonly frame: Frame;
}): JSX.Element {
  const { ui, size, top, hatch } = frame;
  const { start, lineHeight } = sizes[size];
  const x = timeScale(frame);
  return (
    <>
      {series.map((one, at) => {
        const { entry, gaps } = one;
        const y = top + lanesHeight(ui, series.slice(0, at), size);
        return (
          <g class="gap-lane" data-place={entry.place} key={entry.figure.id}>
            {gaps.map(({ from, to }) => (
              <rect
                key={from}
                x={x(from)}
                y={y}
                width={x(to) - x(from)}
                height={strip}
                fill={`url(#${hatch})`}
              />
            ))}
            <text>
              {linesOf(ui, one, size).map((line, index) => (
                <tspan key={index} x={start} y={y + strip + 13 + index * lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </>
  );
}
