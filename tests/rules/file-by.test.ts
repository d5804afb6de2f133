import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import { addDays, type IsoDate } from '#rules/engine/date.ts';
import { fileBy, withoutLimit } from '#rules/engine/file-by.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { routePlan } from '#rules/engine/route-plan.ts';
import type { Step } from '#rules/engine/route.ts';
import { arbitrarySteps, step } from './arbitrary-steps.ts';

const law = indexLaw(catalogue);
const doneBy: IsoDate = '2027-09-01';

const counted = (route: string) => {
  const answers = { 'stay-length': 'over-90-days' };
  const input = {
    check: 'work-permit',
    voice: 'employer',
    filedOn: '2026-11-28',
    answers,
  } as const;
  const steps = assess(law, input).routes.find((one) => one.route === route)?.steps ?? [];
  return fileBy(steps, law.routes.get(route)?.steps ?? [], doneBy);
};

/** Steps of which the first is the filing: all the others come after it. */
const afterFiling = (steps: readonly Step[]): readonly Step[] => [
  { ...step('file', 0, 0, []), isFiling: true },
  ...steps.map((one) => ({ ...one, after: [...one.after, 'file'] })),
];

describe('by when to file for all to be over by a day', () => {
  it('counts back every limit of what follows', () => {
    const found = counted('flanders-highly-skilled');
    // 15 days to complete the file, 123 to decide, 8 to register.
    expect(found?.filedOn).toBe(addDays(doneBy, -146));
    expect(found?.filedOn).toBe('2027-04-08');
  });

  it('names what nobody gives a limit for', () => {
    const found = counted('flanders-highly-skilled');
    const names = found && withoutLimit(found).map(({ id }) => id);
    expect(names).toEqual(['flanders-completeness', 'flanders-visa']);
  });

  it('begins what comes before the filing so that it can be filed that day', () => {
    const found = counted('flanders-labour-market-test');
    const vacancy = found?.steps.find(({ part }) => part === 'before');
    expect(found?.filedOn).toBe('2027-04-08');
    expect(vacancy).toMatchObject({ start: '2027-02-04', end: '2027-04-08' });
    // Nobody limits how long it may be open, but it does not come after the filing.
    expect(vacancy?.step.days.max).toBeNull();
    expect(found && withoutLimit(found)).not.toContain(vacancy?.step);
  });

  it('counts nothing back from a case that files nothing, or whose steps take no time', () => {
    expect(fileBy([step('a', 5, 5, [])], [step('a', 5, 5, [])], doneBy)).toBeNull();
    const alone = afterFiling([step('a', 0, null, [])]);
    expect(fileBy(alone, alone, doneBy)).toBeNull();
  });

  it('is the last day: filed then all is over on the day, and filed later it is not', () => {
    fc.assert(
      fc.property(arbitrarySteps({ windows: false, unknownDurations: false }), (others) => {
        const steps = afterFiling(others);
        const found = fileBy(steps, steps, doneBy);
        fc.pre(found !== null);
        const until = (filedOn: IsoDate) => routePlan(steps, steps, filedOn)?.until ?? '';
        expect(until(found.filedOn)).toBe(doneBy);
        expect(until(addDays(found.filedOn, 1)) > doneBy).toBe(true);
      }),
    );
  });

  it('counts a step without a limit by its shortest, and says which', () => {
    fc.assert(
      fc.property(arbitrarySteps({ windows: false, unknownDurations: true }), (others) => {
        const steps = afterFiling(others);
        const shortest = steps.map((one) => ({
          ...one,
          days: { min: one.days.min, max: one.days.max ?? one.days.min },
        }));
        const found = fileBy(steps, steps, doneBy);
        expect(found?.filedOn).toBe(fileBy(shortest, shortest, doneBy)?.filedOn);
        expect(new Set(found ? withoutLimit(found) : [])).toEqual(
          new Set(found ? steps.filter(({ days }) => days.max === null) : []),
        );
      }),
    );
  });
});
