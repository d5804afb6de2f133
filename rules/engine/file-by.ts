import { addDays, type IsoDate, toEpochDay } from './date.ts';
import { type RoutePlan, routePlan } from './route-plan.ts';
import type { Step } from './route.ts';

/** The last day on which to file for all that follows to be over by a wished day. */
export interface FileBy {
  /** The steps around that day, `plan.filedOn`: what comes before the filing begins on its own last day. */
  readonly plan: RoutePlan;
  /** After the filing, and with no longest duration that anybody tells: counted with their shortest, so earlier is safer. */
  readonly uncounted: readonly Step[];
}

/**
 * Counts back from the day by which all steps of a case are to be over, each of them taking its longest. Steps as for
 * `routePlan`, and `null` where that has nothing to date. Whether the day has passed is for the caller to say: no clock
 * is read.
 */
export function fileBy(
  steps: readonly Step[],
  all: readonly Step[],
  doneBy: IsoDate,
): FileBy | null {
  const filedThen = routePlan(steps.map(asFarAsKnown), all.map(asFarAsKnown), doneBy);
  if (!filedThen) return null;
  const filedOn = addDays(doneBy, toEpochDay(doneBy) - toEpochDay(filedThen.until));
  const plan = routePlan(steps, all, filedOn);
  if (!plan) return null;
  const after = plan.steps.filter(({ part }) => part === 'after');
  const uncounted = after.flatMap(({ step }) => (step.days.max === null ? [step] : []));
  return { plan, uncounted };
}

function asFarAsKnown(step: Step): Step {
  const { min, max } = step.days;
  return { ...step, days: { min, max: max ?? min } };
}
