/** A footbridge seen from the side, in the units of its drawing: a low arch that stands on a straight deck. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Height of the deck, measured down from the top of the drawing. */
  readonly deck: number;
  /** Height of the arch above the deck. */
  readonly rise: number;
}

interface Hanger {
  readonly x: number;
  readonly top: number;
}

/**
 * The first `share` of the arch, as SVG path data. A parabola: stretched to any size it stays one, and its
 * first part is again a curve with a single control point.
 */
export function archPath({ start, end, deck, rise }: Span, share = 1): string {
  const width = share * (end - start);
  const top = deck - 4 * rise * share * (1 - share);
  return `M${start} ${deck}Q${round(start + width / 2)} ${round(deck - 2 * rise * share)} ${round(start + width)} ${round(top)}`;
}

/** Evenly spaced hangers between the arch and the deck, from start to end. */
export function hangersOf({ start, end, deck, rise }: Span, count: number): readonly Hanger[] {
  return Array.from({ length: count }, (_, place) => {
    const share = (place + 1) / (count + 1);
    return {
      x: round(start + share * (end - start)),
      top: round(deck - 4 * rise * share * (1 - share)),
    };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
