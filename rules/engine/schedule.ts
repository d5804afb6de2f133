import { addMonths, fromEpochDay, toEpochDay } from './date.ts';
import type { Activity, StepNetwork, TiedWindow } from './step-network.ts';

/** A day for every activity, as epoch days. */
export type Days = (activity: Activity) => number;

/**
 * The forward pass: the least start of every activity, none before `from`, that respects predecessors and windows.
 * A window pushes its own step: it must not be over too long before the step that it is for.
 */
export function earliestStarts(network: StepNetwork, duration: Days, from: number): Days {
  const frame = (window: TiedWindow, before: number) => monthsBefore(before, window.withinMonths);
  const starts = settle(network, duration, from, frame, Infinity);
  return (activity) => starts?.get(activity) ?? from;
}

/**
 * The backward pass: the greatest finish of every activity, none after `finishBy` and none starting after
 * `startBy`, that respects predecessors and windows when everything takes its longest. `Infinity` is no limit.
 */
export function latestFinishes(
  { activities, windows }: StepNetwork,
  finishBy: Days,
  startBy: Days,
): { readonly finish: Days; readonly start: Days } {
  const finishes = new Map<Activity, number>();
  const finish: Days = (activity) => finishes.get(activity) ?? finishBy(activity);
  const start: Days = (activity) =>
    Math.min(finish(activity) - activity.longest, startBy(activity));
  let hasChanged = true;
  const finishAtMost = (activity: Activity, day: number) => {
    if (day >= finish(activity)) return;
    finishes.set(activity, day);
    hasChanged = true;
  };
  while (hasChanged) {
    hasChanged = false;
    for (const activity of [...activities].reverse()) {
      for (const predecessor of activity.predecessors) finishAtMost(predecessor, start(activity));
    }
    for (const window of windows) {
      const runFrom = start(window.activity) + window.activity.longest - window.days;
      if (!Number.isFinite(runFrom)) continue;
      const last = lastDayCovering(runFrom, window.withinMonths);
      finishAtMost(window.before, last + window.before.longest);
    }
  }
  return { finish, start };
}

/**
 * The windows that hold whatever the month lengths and however long the steps between take, up to their longest.
 * With the fewest days that the months can have, a window is a fixed longest distance between two steps; a loop of
 * such distances that nothing satisfies shows by days that never settle.
 */
export function windowsThatFit(network: StepNetwork): readonly TiedWindow[] {
  const frame = (window: TiedWindow, before: number) => before - window.leastSpan;
  const rounds = network.activities.length + 1;
  return network.windows.reduce<readonly TiedWindow[]>((kept, window) => {
    const windows = [...kept, window];
    const starts = settle({ ...network, windows }, ({ longest }) => longest, 0, frame, rounds);
    return starts ? windows : kept;
  }, []);
}

/** Pushes starts to the right until nothing moves; `undefined` when something still does after `maxRounds`. */
function settle(
  { activities, windows }: StepNetwork,
  duration: Days,
  from: number,
  frame: (window: TiedWindow, before: number) => number,
  maxRounds: number,
): ReadonlyMap<Activity, number> | undefined {
  const starts = new Map<Activity, number>();
  const start: Days = (activity) => starts.get(activity) ?? from;
  let hasChanged = true;
  const startAtLeast = (activity: Activity, day: number) => {
    if (day <= start(activity)) return;
    starts.set(activity, day);
    hasChanged = true;
  };
  for (let round = 0; hasChanged; round++) {
    if (round > maxRounds) return undefined;
    hasChanged = false;
    for (const activity of activities) {
      for (const predecessor of activity.predecessors) {
        startAtLeast(activity, start(predecessor) + duration(predecessor));
      }
    }
    for (const window of windows) {
      const runFrom = frame(window, start(window.before));
      startAtLeast(window.activity, runFrom + window.days - duration(window.activity));
    }
  }
  return starts;
}

/** The first epoch day of the `months` months before an epoch day. */
function monthsBefore(day: number, months: number): number {
  return toEpochDay(addMonths(fromEpochDay(day), -months));
}

/** The last day whose `months` months before it still cover the epoch day `day`. */
function lastDayCovering(day: number, months: number): number {
  let last = toEpochDay(addMonths(fromEpochDay(day), months));
  // After a short month several days look back to the same last day of it.
  while (monthsBefore(last + 1, months) <= day) last++;
  return last;
}
