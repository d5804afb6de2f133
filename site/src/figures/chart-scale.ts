/** Turns numbers into places of a picture. */
export type Scale = (value: number) => number;

/** A straight scale from one pair of ends to another. */
export function scaleOf(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const factor = to === from ? 0 : (end - start) / (to - from);
  // Tenths of a unit are finer than any screen, and keep the page small.
  return (value) => Math.round((start + (value - from) * factor) * 10) / 10;
}

/** Round numbers within two bounds, about so many. */
export function ticksWithin(from: number, to: number, count: number): readonly number[] {
  const rough = (to - from) / count;
  if (!(rough > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? power;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step); tick * step <= to; tick += 1) ticks.push(tick * step);
  return ticks;
}

/** A box that wants to stand at a height. */
export interface Wish {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Moves boxes apart so that none covers another, each as near to its wish as the others let it, all within the bounds.
 * Gives the upper edges in the order of the wishes.
 */
export function moveApart(
  wishes: readonly Wish[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = wishes.map((_, at) => at);
  const centre = (at: number) => wishes[at]?.wanted ?? 0;
  order.sort((a, b) => centre(a) - centre(b));
  const edges = wishes.map(({ wanted, height }) => wanted - height / 2);
  let least = top;
  for (const at of order) {
    edges[at] = Math.max(edges[at] ?? 0, least);
    least = (edges[at] ?? 0) + (wishes[at]?.height ?? 0);
  }
  let most = bottom;
  for (const at of order.toReversed()) {
    const height = wishes[at]?.height ?? 0;
    edges[at] = Math.min(edges[at] ?? 0, most - height);
    most = edges[at] ?? 0;
  }
  return edges;
}
