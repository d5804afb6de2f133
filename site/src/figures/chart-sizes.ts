import { formatCents } from '#content/format.ts';
import { type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import type { Ui } from '#site/check/ui.ts';
import { type Scale, scaleOf } from './chart-scale.ts';

/** One drawing for phones, one for wider screens and paper. */
export type Size = 'narrow' | 'wide';

interface Sizes {
  readonly width: number;
  /** Where the plot begins and how much is left beside it for the names. */
  readonly start: number;
  readonly names: number;
  readonly lineHeight: number;
  /** Letters are about this wide at the size of the text. */
  readonly letter: number;
  readonly leastHeight: number;
}

/** In units of the picture: as wide as a small phone, or about half as wide as the page on a large screen. */
export const sizes: Readonly<Record<Size, Sizes>> = {
  narrow: { width: 300, start: 46, names: 108, lineHeight: 16, letter: 7.2, leastHeight: 96 },
  wide: { width: 720, start: 64, names: 200, lineHeight: 16, letter: 7.4, leastHeight: 96 },
};

/** What every part of a drawing needs. */
export interface Frame {
  readonly ui: Ui;
  readonly size: Size;
  readonly span: readonly [IsoDate, IsoDate];
  readonly top: number;
  readonly height: number;
  /** Id of the hatching. */
  readonly hatch: string;
}

/** Days across the plot. */
export function timeScale({ size, span: [from, to] }: Frame): Scale {
  const { start, width, names } = sizes[size];
  return scaleOf([toEpochDay(from), toEpochDay(to)], [start, width - names]);
}

/** An amount in a picture: its unit stands over the panel, and cents only where it has some. */
export function chartAmount({ locale, number }: Ui, cents: number): string {
  return cents % 100 === 0 ? number(cents / 100) : formatCents(cents, locale);
}
