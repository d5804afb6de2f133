import type { Axis } from './axis.ts';

/**
 * Numbers of which one cannot be more than the other, whoever answers: a shorter window lies within a longer one.
 * Declared once; nothing else is taken for granted about people.
 */
const notMoreThan: readonly { readonly less: string; readonly more: string }[] = [
  { less: 'benefit-days-two-years', more: 'benefit-days-four-years' },
  { less: 'worker-months-in-eighteen', more: 'worker-months-in-five-years' },
  { less: 'worker-months-in-five-years', more: 'worker-months-in-ten-years' },
  { less: 'worker-months-in-eighteen', more: 'worker-months-in-ten-years' },
];

/** Cells of two axes that nobody can be in at once, by the places of the axes. */
interface Apart {
  readonly one: number;
  readonly other: number;
  readonly cells: readonly (readonly [number, number])[];
}

/** The cells that contradict each other, for the axes that there are. */
export function neverTogether(axes: readonly Axis[]): readonly Apart[] {
  return notMoreThan.flatMap(({ less, more }) => {
    const one = axes.findIndex(({ fact }) => fact.id === less);
    const other = axes.findIndex(({ fact }) => fact.id === more);
    if (one < 0 || other < 0) return [];
    const cells = (axes[one]?.cells ?? []).flatMap((small, a) =>
      (axes[other]?.cells ?? []).flatMap((large, b) => {
        const least = small.ranges[0]?.from ?? -Infinity;
        return least > (large.ranges[0]?.to ?? Infinity) ? [[a, b] as const] : [];
      }),
    );
    return [{ one, other, cells }];
  });
}
