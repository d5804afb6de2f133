import fc from 'fast-check';
import type { Step } from '#rules/engine/route.ts';

/** A step with nothing but what a plan reads. */
export const step = (
  id: string,
  min: number,
  max: number | null,
  after: readonly string[],
  window?: Step['window'],
): Step => ({
  id,
  by: 'employer',
  after,
  days: { min, max },
  ...(window && { window }),
  provenance: {
    citations: [{ source: 'invented', locator: 'notKnown' }],
    confidence: 'unverified',
    checkedOn: '2026-01-01',
  },
});

export interface StepsShape {
  readonly windows: boolean;
  readonly unknownDurations: boolean;
}

/**
 * Up to eight steps that wait for none but those before them, their ids in an order of their own, and `last`, which
 * waits for all.
 */
export const arbitrarySteps = (shape: StepsShape): fc.Arbitrary<readonly Step[]> =>
  fc
    .uniqueArray(fc.constantFrom('h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'), { minLength: 1 })
    .chain((ids) => fc.tuple(...ids.map((_, place) => arbitraryStep(ids, place, shape))))
    .chain((steps) => {
      const last = fc.tuple(fc.nat(9), fc.nat(9)).map(([min, more]) =>
        step(
          'last',
          min,
          min + more,
          steps.map(({ id }) => id),
        ),
      );
      return last.map((final) => [...steps, final]);
    });

const arbitraryStep = (
  ids: readonly string[],
  place: number,
  shape: StepsShape,
): fc.Arbitrary<Step> => {
  const more = fc.oneof(fc.constant(0), fc.nat(120));
  return fc
    .record({
      min: fc.oneof(fc.constant(0), fc.nat(150)),
      more: shape.unknownDurations ? fc.option(more, { freq: 4 }) : more,
      after: fc.subarray(ids.slice(0, place)),
      window: fc.record({
        days: fc.integer({ min: 1, max: 63 }),
        withinMonths: fc.integer({ min: 2, max: 4 }),
        before: fc.constantFrom(...ids.slice(place + 1), 'last'),
      }),
      hasWindow: shape.windows ? fc.boolean() : fc.constant(false),
    })
    .map(({ min, more: beyond, after, window, hasWindow }) => {
      const shortest = hasWindow ? Math.max(min, window.days) : min;
      const max = beyond === null ? null : shortest + beyond;
      return step(ids[place] ?? '', min, max, after, hasWindow ? window : undefined);
    });
};
