import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, fromEpochDay, type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import { plan, type Plan, type PlanAnchor, type PlannedStep } from '#rules/engine/plan.ts';
import type { Step } from '#rules/engine/route.ts';
import { arbitrarySteps } from './arbitrary-steps.ts';
import { runs } from './runs.ts';

const plain = arbitrarySteps({ windows: false, unknownDurations: false });
const unknownLengths = arbitrarySteps({ windows: false, unknownDurations: true });
const windowed = arbitrarySteps({ windows: true, unknownDurations: false });
const anySteps = arbitrarySteps({ windows: true, unknownDurations: true });
const anyDay = fc
  .integer({ min: toEpochDay('2023-01-01'), max: toEpochDay('2029-12-31') })
  .map(fromEpochDay);
const anyAnchor: fc.Arbitrary<PlanAnchor> = anyDay.chain((day) =>
  fc.constantFrom<PlanAnchor>(
    { kind: 'forward', from: day },
    { kind: 'backward', until: day, lastStep: 'last' },
  ),
);
const forward = (steps: readonly Step[], from: IsoDate) => plan(steps, { kind: 'forward', from });
const backward = (steps: readonly Step[], until: IsoDate) =>
  plan(steps, { kind: 'backward', until, lastStep: 'last' });
const known = (day: IsoDate | null) => day ?? '9999-12-31';

const isOpen = ({ days, window }: Step) => !window && days.max === null;
/** The steps that have to be over before a step, also for the sake of a window. */
const waitsOf = (steps: readonly Step[], step: Step) =>
  steps.filter(({ id, window }) => step.after.includes(id) || window?.before === step.id);
const byId = (made: Plan): ReadonlyMap<string, PlannedStep> =>
  new Map(made.steps.map((each) => [each.id, each]));
/** Every planned step with each of those that it waits for. */
const pairs = (steps: readonly Step[], made: Plan) => {
  const planned = byId(made);
  return steps.flatMap((each) => {
    const own = planned.get(each.id);
    const first = waitsOf(steps, each);
    return own
      ? first.flatMap(({ id }) => {
          const other = planned.get(id);
          return other ? [{ own, other }] : [];
        })
      : [];
  });
};

describe('every plan', () => {
  it('is the same whatever the order of the steps', () => {
    fc.assert(
      fc.property(
        anySteps.chain((steps) =>
          fc.tuple(
            fc.constant(steps),
            fc.shuffledSubarray([...steps], { minLength: steps.length }),
          ),
        ),
        anyAnchor,
        ([steps, shuffled], anchor) => {
          expect(plan(shuffled, anchor)).toEqual(plan(steps, anchor));
        },
      ),
    );
  });

  it('starts no step before those it waits for are over, and lists it after them', () => {
    fc.assert(
      fc.property(anySteps, anyAnchor, (steps, anchor) => {
        const made = plan(steps, anchor);
        const order = made.steps.map(({ id }) => id);
        for (const { own, other } of pairs(steps, made)) {
          expect(own.earliestStart >= other.earliestFinish).toBe(true);
          expect(known(own.latestStart) >= known(other.latestFinish)).toBe(true);
          expect(order.indexOf(own.id)).toBeGreaterThan(order.indexOf(other.id));
        }
      }),
    );
  });

  it('has its earliest dates before its latest, from its first day to its last', () => {
    fc.assert(
      fc.property(anySteps, anyAnchor, (steps, anchor) => {
        const made = plan(steps, anchor);
        expect(made.steps).toHaveLength(steps.length);
        expect(made.earliestFinish <= known(made.latestFinish)).toBe(true);
        expect(made.steps.some(({ isCritical }) => isCritical)).toBe(true);
        for (const each of made.steps) {
          expect(made.begins <= each.earliestStart).toBe(true);
          expect(each.earliestStart <= known(each.latestStart)).toBe(true);
          expect(each.earliestFinish <= known(each.latestFinish)).toBe(true);
          expect(known(each.latestFinish) <= known(made.latestFinish)).toBe(true);
        }
      }),
    );
  });
});

describe('forward and backward', () => {
  it('agree', () => {
    fc.assert(
      fc.property(plain, anyDay, (steps, from) => {
        const made = forward(steps, from);
        expect(backward(steps, known(made.latestFinish))).toEqual(made);
      }),
    );
  });

  it('agree on the end and on no earlier begin where windows meet months of unequal length', () => {
    fc.assert(
      fc.property(windowed, anyDay, (steps, from) => {
        const end = known(forward(steps, from).latestFinish);
        const back = backward(steps, end);
        expect(back.latestFinish).toBe(end);
        expect(back.begins >= from).toBe(true);
        expect(forward(steps, back.begins).latestFinish).toBe(end);
      }),
    );
  });

  it('cannot begin a day later and still be in time', () => {
    fc.assert(
      fc.property(windowed, anyDay, (steps, until) => {
        const { begins } = backward(steps, until);
        expect(known(forward(steps, begins).latestFinish) <= until).toBe(true);
        expect(known(forward(steps, addDays(begins, 1)).latestFinish) > until).toBe(true);
      }),
    );
  });
});

describe('windows', () => {
  const frameHolds = (step: Step, finish: IsoDate, before: IsoDate) => {
    const { window } = step;
    if (!window) return false;
    const runFrom = addDays(finish, -window.days);
    return finish <= before && addMonths(before, -window.withinMonths) <= runFrom;
  };

  it('hold on the earliest and on the latest dates', () => {
    fc.assert(
      fc.property(windowed, anyAnchor, (steps, anchor) => {
        const planned = byId(plan(steps, anchor));
        for (const each of steps) {
          const own = planned.get(each.id);
          const before = planned.get(each.window?.before ?? '');
          if (!own?.window?.isKept || !before) continue;
          expect(frameHolds(each, own.earliestFinish, before.earliestStart)).toBe(true);
          expect(frameHolds(each, known(own.latestFinish), known(before.latestStart))).toBe(true);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('hold whatever time each step takes, if the step starts between the two days', () => {
    const luck = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 9,
      maxLength: 9,
    });
    fc.assert(
      fc.property(windowed, anyDay, luck, (steps, from, shares) => {
        const planned = byId(forward(steps, from));
        const finish = new Map<string, IsoDate>();
        const start = new Map<string, IsoDate>();
        for (const [place, each] of steps.entries()) {
          const own = planned.get(each.id);
          const waits = waitsOf(steps, each);
          const days = [from, ...waits.map(({ id }) => known(finish.get(id) ?? null))];
          // Held back until what has run counts on the latest day of the step it is for.
          const runsBefore = Math.max(0, each.days.min - (each.window?.days ?? 0));
          if (own?.window?.isKept) days.push(addDays(own.window.from, -runsBefore));
          const begin = days.reduce((a, b) => (a > b ? a : b));
          const { min, max } = each.days;
          const length = each.window
            ? Math.max(min, each.window.days)
            : min + Math.round(((max ?? min) - min) * (shares[place] ?? 0));
          expect(begin <= known(own?.latestStart ?? null)).toBe(true);
          start.set(each.id, begin);
          finish.set(each.id, addDays(begin, length));
        }
        for (const each of steps) {
          if (!planned.get(each.id)?.window?.isKept) continue;
          const own = known(finish.get(each.id) ?? null);
          const before = known(start.get(each.window?.before ?? '') ?? null);
          expect(frameHolds(each, own, before)).toBe(true);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('critical steps and open ends', () => {
  it('delay the end if critical, and only then', () => {
    fc.assert(
      fc.property(plain, anyDay, (steps, from) => {
        const made = forward(steps, from);
        for (const { id, isCritical } of made.steps) {
          const slower = steps.map((each) =>
            each.id === id
              ? { ...each, days: { ...each.days, max: (each.days.max ?? 0) + 1 } }
              : each,
          );
          const end = known(made.latestFinish);
          expect(forward(slower, from).latestFinish).toBe(addDays(end, isCritical ? 1 : 0));
        }
      }),
    );
  });

  it('know no latest dates after a step of unknown length', () => {
    fc.assert(
      fc.property(anySteps, anyDay, (steps, from) => {
        const made = forward(steps, from);
        const open = new Set<string>();
        for (const each of steps) {
          const waits = waitsOf(steps, each);
          if (isOpen(each) || waits.some(({ id }) => open.has(id))) open.add(each.id);
        }
        expect(made.isOpenEnded).toBe(open.size > 0);
        expect(made.latestFinish === null).toBe(open.size > 0);
        for (const each of made.steps) {
          expect(each.isOpenEnded).toBe(open.has(each.id));
          expect(each.latestFinish === null).toBe(open.has(each.id));
        }
      }),
    );
  });

  it('keep their lower bounds once the length is known', () => {
    fc.assert(
      fc.property(unknownLengths, anyDay, fc.nat(200), (steps, from, more) => {
        const closed = steps.map((each) =>
          isOpen(each) ? { ...each, days: { ...each.days, max: each.days.min + more } } : each,
        );
        const later = forward(closed, from);
        const earliest = ({ steps: planned }: Plan) =>
          planned.map(({ id, earliestStart, earliestFinish }) => [
            id,
            earliestStart,
            earliestFinish,
          ]);
        expect(earliest(later)).toEqual(earliest(forward(steps, from)));
        expect(later.isOpenEnded).toBe(false);
      }),
    );
  });
});
