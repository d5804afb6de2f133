import { addMonths, fromEpochDay, toEpochDay } from './date.ts';
import type { IsoDate } from './date.ts';
import type { Step } from './route.ts';
import { earliestStarts, latestFinishes, windowsThatFit } from './schedule.ts';
import type { Days } from './schedule.ts';
import { stepNetwork } from './step-network.ts';
import type { Activity, StepNetwork, TiedWindow } from './step-network.ts';

/** Where a plan is fastened: to the day it begins, or to the day on which a step has to be over. */
export type PlanAnchor =
  | { readonly kind: 'forward'; readonly from: IsoDate }
  | { readonly kind: 'backward'; readonly until: IsoDate; readonly lastStep: string };

/** A step with its dates. It is over on its finish: the next one may start on that same day. */
export interface PlannedStep {
  readonly id: string;
  readonly by: Step['by'];
  /** Reached when every step takes its shortest. */
  readonly earliestStart: IsoDate;
  readonly earliestFinish: IsoDate;
  /** Later than this delays the end, if every step takes its longest. `null`: no such day is known. */
  readonly latestStart: IsoDate | null;
  readonly latestFinish: IsoDate | null;
  /** On the critical path: it has no float. */
  readonly isCritical: boolean;
  /** It, or a step before it, has no known longest duration: its earliest dates are lower bounds and no more. */
  readonly isOpenEnded: boolean;
  readonly window?: PlannedWindow;
}

/**
 * The months before a step in which another one has to run, seen from the latest start of the first, or from its
 * earliest where no latest is known.
 */
export interface PlannedWindow {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /**
   * Started on or after `from` and not after its latest start, the step counts even if all others take their longest.
   * `false`: the steps between may take longer than the months leave, or nobody knows how long they take.
   */
  readonly isKept: boolean;
}

/** What has to happen when, in an order in which it can be done. */
export interface Plan {
  /** Forward: the day given. Backward: the latest day on which the first step may start. */
  readonly begins: IsoDate;
  readonly earliestFinish: IsoDate;
  /** `null` when a step has no known longest duration. */
  readonly latestFinish: IsoDate | null;
  /** Some step has no known longest duration. A backward plan then begins "at the very latest". */
  readonly isOpenEnded: boolean;
  readonly steps: readonly PlannedStep[];
}

/**
 * Plans steps by the critical path method, extended with windows (project planning: maximal time lags).
 *
 * Days are calendar days. A step that starts on day s and takes d days finishes on s + d. It starts when all that it
 * is `after` have finished. A step with a `window` runs for the longer of its shortest duration and the days of the
 * window, whatever its longest; the last days of that run are those that count. It finishes before the step `before`
 * starts, and its run lies in the months before that start, by the end-of-month rule. `target` plays no part: it does
 * not bind.
 *
 * 1. Order the steps so that each comes after those that it waits for.
 * 2. Keep the windows that hold on every date, when every step takes its longest; the others are planned as plain
 *    predecessors and come back with `isKept: false`.
 * 3. Backward only: pull every finish to the left from `until`, with the longest durations. The smallest start is the
 *    day on which the plan begins.
 * 4. Forward pass from that day: with the shortest durations for the earliest dates, with the longest for the end.
 * 5. Backward pass with the longest durations, from that end, or from `until` for `lastStep`: the latest dates.
 * 6. Float is the latest start less the forward start, both with the longest durations; without float a step is
 *    critical. Some step always is: the one that sets the first day, or the last.
 *
 * A window makes the passes circular: a late `before` pushes its step to the right, which may push others. Both passes
 * repeat until nothing moves; days move one way only and step 2 makes sure that they come to rest.
 *
 * A step of unknown longest duration is computed with its shortest, and may use up any float: it starts as soon as it
 * can and is critical. In a forward plan there are no latest dates after it. In a backward plan the latest dates of
 * what `lastStep` waits for remain, as the days by which things have to be done.
 *
 * Throws on ids that are unknown or given twice, on steps that wait for each other, and on impossible durations.
 * Whether a backward plan begins in the past is for the caller to say: no clock is read.
 */
export function plan(steps: readonly Step[], anchor: PlanAnchor): Plan {
  const timetable = fasten(stepNetwork(steps), anchor);
  const { begins, end, soonest, network } = timetable;
  const { activities } = network;
  const isOpenEnded = activities.some(hasUnknownLongest);
  const ordered = [...activities].sort(
    (a, b) => soonest(a) - soonest(b) || a.depth - b.depth || (a.step.id < b.step.id ? -1 : 1),
  );
  return {
    begins: fromEpochDay(begins),
    earliestFinish: fromEpochDay(
      Math.max(begins, ...activities.map((activity) => soonest(activity) + activity.shortest)),
    ),
    latestFinish: isOpenEnded ? null : fromEpochDay(end),
    isOpenEnded,
    steps: ordered.map((activity) => planned(activity, timetable)),
  };
}

/** The passes over a network, as epoch days. */
interface Timetable {
  readonly network: StepNetwork;
  readonly kept: readonly TiedWindow[];
  readonly deadline: Deadline | null;
  readonly begins: number;
  readonly end: number;
  /** Forward starts with the shortest and with the longest durations. */
  readonly soonest: Days;
  readonly slowest: Days;
  readonly latest: { readonly start: Days; readonly finish: Days };
}

interface Deadline {
  readonly activity: Activity;
  readonly day: number;
}

function fasten(network: StepNetwork, anchor: PlanAnchor): Timetable {
  const { activities } = network;
  const kept = windowsThatFit(network);
  const binding = { activities, windows: kept };
  const { begins, deadline } =
    anchor.kind === 'forward'
      ? { begins: toEpochDay(anchor.from), deadline: null }
      : latestBegin(binding, anchor);
  const soonest = earliestStarts(binding, ({ shortest }) => shortest, begins);
  const slowest = earliestStarts(binding, ({ longest }) => longest, begins);
  const end = Math.max(
    deadline?.day ?? begins,
    ...activities.map((activity) => slowest(activity) + activity.longest),
  );
  const latest = latestFinishes(
    binding,
    (activity) => (activity === deadline?.activity ? deadline.day : end),
    (activity) => (activity.hasUnknownLongest ? slowest(activity) : Infinity),
  );
  return { network, kept, deadline, begins, end, soonest, slowest, latest };
}

/** The latest day on which everything that the last step depends on can begin; the other steps set no limit. */
function latestBegin(
  network: StepNetwork,
  { lastStep, until }: Extract<PlanAnchor, { kind: 'backward' }>,
): { readonly begins: number; readonly deadline: Deadline } {
  const last = network.activities.find(({ step }) => step.id === lastStep);
  if (!last) throw new Error(`Unknown steps: ${lastStep} (named as the last step)`);
  const deadline = { activity: last, day: toEpochDay(until) };
  const { start } = latestFinishes(
    network,
    (activity) => (activity === last ? deadline.day : Infinity),
    () => Infinity,
  );
  return { begins: Math.min(...network.activities.map(start)), deadline };
}

function planned(activity: Activity, timetable: Timetable): PlannedStep {
  const { network, soonest, slowest, latest, deadline } = timetable;
  const { id, by } = activity.step;
  const isOpenEnded = [activity, ...activity.ancestors].some(hasUnknownLongest);
  const window = network.windows.find((tied) => tied.activity === activity);
  return {
    id,
    by,
    earliestStart: fromEpochDay(soonest(activity)),
    earliestFinish: fromEpochDay(soonest(activity) + activity.shortest),
    latestStart: latestStart(activity, timetable),
    latestFinish:
      isOpenEnded && !isDue(activity, deadline) ? null : fromEpochDay(latest.finish(activity)),
    isCritical: latest.start(activity) - slowest(activity) === 0,
    isOpenEnded,
    ...(window && { window: plannedWindow(window, timetable) }),
  };
}

function plannedWindow(window: TiedWindow, timetable: Timetable): PlannedWindow {
  const { activity, before, withinMonths } = window;
  const until = latestStart(before, timetable) ?? fromEpochDay(timetable.soonest(before));
  const isWaitUnknown = [...before.ancestors].some(
    (other) => other.hasUnknownLongest && !activity.ancestors.has(other),
  );
  return {
    from: addMonths(until, -withinMonths),
    until,
    isKept: timetable.kept.includes(window) && !isWaitUnknown,
  };
}

function latestStart(activity: Activity, { latest, deadline }: Timetable): IsoDate | null {
  const isKnown = isDue(activity, deadline) || ![...activity.ancestors].some(hasUnknownLongest);
  return isKnown ? fromEpochDay(latest.start(activity)) : null;
}

function isDue(activity: Activity, deadline: Deadline | null): boolean {
  return activity === deadline?.activity || deadline?.activity.ancestors.has(activity) === true;
}

function hasUnknownLongest(activity: Activity): boolean {
  return activity.hasUnknownLongest;
}
