import type { Scale } from './chart-scale.ts';
import type { Series } from './chart-series.ts';
import { type Size, sizes } from './chart-sizes.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An amount written at its step. */
export interface ValueLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const lineWidth = 5;
const textHeight = 13;

/**
 * The amounts of earlier periods, each over its step or under it, wherever it covers nothing; one that finds no room is
 * left to the table. The last amount stands beside the name.
 */
export function valueLabels(
  series: readonly Series[],
  x: Scale,
  y: Scale,
  size: Size,
  write: (amount: number) => string,
): readonly ValueLabel[] {
  const taken: Box[] = series.flatMap(({ stretches }) =>
    stretches.flatMap(({ from, to, low, high }, at) => {
      const tread = {
        left: x(from),
        right: x(to),
        top: y(high) - lineWidth,
        bottom: y(low) + lineWidth,
      };
      const before = stretches[at - 1];
      if (before?.to !== from) return [tread];
      const ends = [y(before.high), y(high)];
      const riser = { left: x(from) - 2, right: x(from) + 2 };
      return [tread, { ...riser, top: Math.min(...ends), bottom: Math.max(...ends) }];
    }),
  );
  const labels: ValueLabel[] = [];
  const written = new Set<string>();
  for (const { stretches } of series) {
    const starts = stretches
      .filter(({ isStart, high }, at) => isStart && stretches[at - 1]?.high !== high)
      .filter(({ high }) => high !== stretches.at(-1)?.high);
    for (const { from, high, low } of starts) {
      const text = write(high);
      const left = x(from) + 7;
      // Figures that are alike lie on one another: their amount is written once.
      const key = `${String(y(high))} ${text}`;
      if (written.has(key)) continue;
      const right = left + text.length * sizes[size].letter;
      const places = [y(high) - 8, y(low) + 8 + textHeight - 2];
      const found = places
        .map((base) => ({
          base,
          box: { left, right, top: base - textHeight + 2, bottom: base + 2 },
        }))
        .find(({ box }) => !taken.some((other) => overlaps(box, other)));
      if (!found) continue;
      written.add(key);
      taken.push(found.box);
      labels.push({ x: left, y: found.base, text });
    }
  }
  return labels;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
