import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toEpochDay } from '#rules/engine/date.ts';
import { legalTime } from '#rules/engine/legal-time.ts';
import { plan } from '#rules/engine/plan.ts';
import { arbitrarySteps, step } from './arbitrary-steps.ts';
import { runs } from './runs.ts';

it('takes as long as a plan in which only the limits of the authority take time', () => {
  const steps = arbitrarySteps({ windows: false, unknownDurations: true });
  const who = fc.array(fc.constantFrom('employer', 'worker', 'authority'), {
    minLength: 9,
    maxLength: 9,
  });
  fc.assert(
    fc.property(steps, who, (made, by) => {
      const known = made.map((one, at) => ({ ...one, by: by[at] ?? 'employer' }));
      const limits = known.map((one) => ({
        ...one,
        days: { min: 0, max: one.by === 'authority' ? (one.days.max ?? 0) : 0 },
      }));
      const { latestFinish } = plan(limits, { kind: 'forward', from: '2026-01-01' });
      const days = toEpochDay(latestFinish ?? '2026-01-01') - toEpochDay('2026-01-01');
      const time = legalTime(known);
      expect(time?.days ?? 0).toBe(days);
      expect(time?.steps.map(({ id }) => id) ?? []).toEqual(
        known.filter((one) => one.by === 'authority').map(({ id }) => id),
      );
    }),
    { numRuns: runs(300) },
  );
});

it('is not held up by a step that does not apply', () => {
  const decision = { ...step('decision', 0, 30, ['visit']), by: 'authority' } as const;
  expect(legalTime([decision])?.days).toBe(30);
});
