import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { wrapText } from '#site/pictures/wrap-text.ts';
import { moveApart, type Scale } from './chart-scale.ts';
import type { Series } from './chart-series.ts';
import { chartAmount, type Frame, type Size, sizes } from './chart-sizes.ts';

/** What stands beside the end of a line, or of several that end alike. */
interface LineName {
  readonly place: string;
  readonly lines: readonly string[];
  /** The last amount, broken where it has to be. */
  readonly amounts: readonly string[];
  /** Where the lines end: a day and an amount. */
  readonly day: number;
  readonly high: number;
}

/** The names of the lines of a panel: the place, what for where there are several, and the last amount. */
export function namesOf(ui: Ui, size: Size, series: readonly Series[]): readonly LineName[] {
  const { names, letter } = sizes[size];
  const hasRows = new Set(series.flatMap(({ entry }) => entry.rows[0]?.id ?? [])).size > 1;
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const last = one.stretches.at(-1);
    if (!last) continue;
    const key = `${one.entry.place} ${String(last.high)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    const last = first?.stretches.at(-1);
    if (!first || !last) return [];
    const perLine = Math.floor((names - 12) / letter);
    const rows = alike.flatMap(({ entry }) => entry.rows.slice(0, 1));
    const what = rows.map(({ id }) => ui.t(`figures.rows.${id}`)).join(ui.comma);
    const { place } = first.entry;
    const name =
      place === 'german-speaking-community'
        ? ui.t('figures.chart.community')
        : ui.word('jurisdictions', place, 'name');
    const amount = chartAmount(ui, last.high);
    return [
      {
        place,
        lines: [...wrapText(name, perLine), ...(hasRows ? wrapText(what, perLine) : [])],
        amounts: wrapText(
          last.isAtLeast ? ui.t('figures.amount.atLeast', { amount }) : amount,
          perLine,
        ),
        day: last.to,
        high: last.high,
      },
    ];
  });
}

/** How much room the names of a panel need one under the other. */
export function namesHeight(names: readonly LineName[], size: Size): number {
  return names.reduce((sum, name) => sum + heightOf(name, size), 0);
}

function heightOf({ lines, amounts }: LineName, size: Size): number {
  return (lines.length + amounts.length) * sizes[size].lineHeight + 4;
}

/** The names, moved apart where lines end close together, each led to by a thin line. */
export function LineNames({
  names,
  frame: { size },
  x,
  y,
  plot: [top, bottom],
}: {
  readonly names: readonly LineName[];
  readonly frame: Frame;
  readonly x: Scale;
  readonly y: Scale;
  readonly plot: readonly [number, number];
}): JSX.Element {
  const { width, names: room, lineHeight } = sizes[size];
  const start = width - room + 12;
  const wishes = names.map((name) => ({ wanted: y(name.high), height: heightOf(name, size) }));
  const edges = moveApart(wishes, [top - 12, bottom + 14]);
  return (
    <>
      {names.map((name, at) => {
        const { place, lines, amounts, day, high } = name;
        const edge = (edges[at] ?? 0) + 2;
        const middle = edge + heightOf(name, size) / 2 - 2;
        const line = (text: string, index: number, kind?: string) => (
          <tspan key={index} class={kind} x={start} y={edge + 11 + index * lineHeight}>
            {text}
          </tspan>
        );
        return (
          <g class="line-name" data-place={place} key={`${place} ${String(high)}`}>
            <path
              class="leader"
              d={`M${String(x(day) + 2)} ${String(y(high))}L${String(start - 4)} ${String(middle)}`}
            />
            <text>
              {lines.map((text, index) => line(text, index))}
              {amounts.map((text, index) => line(text, lines.length + index, 'line-amount'))}
            </text>
          </g>
        );
      })}
    </>
  );
}
