import { addDays, type IsoDate, toEpochDay } from './date.ts';
import { type RoutePlan, routePlan } from './route-plan.ts';
import type { Step } from './route.ts';

/**
 * Counts back from the day by which all steps of a case are to be over: the plan around the last day of filing for that,
 * each step taking its longest. One without a limit counts with its shortest, so whoever has some files earlier
 * (`withoutLimit`). Steps as for `routePlan`, and `null` where that has nothing to date. Whether the day has passed is
 * for the caller to say: no clock is read.
 */
export function fileBy(
  steps: readonly Step[],
  all: readonly Step[],
  doneBy: IsoDate,
): RoutePlan | null {
  const filedThen = routePlan(steps.map(asFarAsKnown), all.map(asFarAsKnown), doneBy);
  if (!filedThen) return null;
  const days = toEpochDay(filedThen.until) - toEpochDay(doneBy);
  return routePlan(steps, all, addDays(doneBy, -days));
}

/** What follows the filing and has no time limit that we know. */
export function withoutLimit(plan: RoutePlan): readonly Step[] {
  return plan.steps.flatMap(({ part, step }) =>
    part === 'after' && step.days.max === null ? [step] : [],
  );
}

function asFarAsKnown(step: Step): Step {
  const { min, max } = step.days;
  return { ...step, days: { min, max: max ?? min } };
}
