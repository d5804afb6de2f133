import type { JSX } from 'preact';
import { wrapText } from '#site/pictures/wrap-text.ts';
import type { Series } from './chart-series.ts';
import { type Frame, type Size, sizes, timeScale } from './chart-sizes.ts';

const strip = 12;
const gap = 6;

/** Room for a strip with its words for each figure that is not known over some time. */
export function lanesHeight(series: readonly Series[], size: Size): number {
  return series.length * (strip + 2 * sizes[size].lineHeight + gap);
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
  const { width, start, letter, lineHeight } = sizes[size];
  const x = timeScale(frame);
  const lane = lanesHeight(series, size) / series.length;
  return (
    <>
      {series.map(({ entry, gaps }, at) => {
        const y = top + at * lane;
        const place = ui.word('jurisdictions', entry.place, 'name');
        const row = entry.rows[0];
        const hasOthers = entry.group.rows.length > 1 && row !== entry.group.rows[0];
        const name = row && hasOthers ? `${place}, ${ui.t(`figures.rows.${row.id}`)}` : place;
        const text = ui.t('figures.chart.unknown', { name });
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
              {wrapText(text, Math.floor((width - start) / letter)).map((line, index) => (
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
