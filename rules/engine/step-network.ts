import { addMonths, toEpochDay } from './date.ts';
import type { Step } from './route.ts';

/** A step among the others: an activity on a node, as project planning calls it. Durations are days. */
export interface Activity {
  readonly step: Step;
  /** What has to be over first: `after`, and every step whose window has to lie before this one. */
  readonly predecessors: readonly Activity[];
  /** Everything that has to be over first, near or far. */
  readonly ancestors: ReadonlySet<Activity>;
  /** The longest chain of steps before this one, counted in steps. */
  readonly depth: number;
  readonly shortest: number;
  /** As `shortest` where no longest is known. */
  readonly longest: number;
  readonly hasUnknownLongest: boolean;
}

/** A window and the two activities that it ties together. */
export interface TiedWindow {
  readonly days: number;
  readonly withinMonths: number;
  readonly activity: Activity;
  readonly before: Activity;
  /** The fewest days that so many months in a row can have. */
  readonly leastSpan: number;
}

export interface StepNetwork {
  /** Each after all that it waits for; independent of the order of the steps given. */
  readonly activities: readonly Activity[];
  readonly windows: readonly TiedWindow[];
}

/**
 * Ties steps together by their ids. Throws, naming the ids, where an id is given twice or unknown, where steps wait
 * for each other, or where a step cannot take the days it claims: the data is wrong then, not the case.
 */
export function stepNetwork(steps: readonly Step[]): StepNetwork {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const ids = [...byId.keys()].sort();
  const twice = ids.filter((id) => steps.filter((step) => step.id === id).length > 1);
  if (twice.length > 0) throw new Error(`Steps given twice: ${twice.join(', ')}`);
  const sorted = ids.flatMap((id) => byId.get(id) ?? []);
  const unknown = sorted.flatMap(({ id, after, window }) =>
    [...after, ...(window ? [window.before] : [])]
      .filter((other) => !byId.has(other))
      .map((other) => `${other} (named by ${id})`),
  );
  if (unknown.length > 0) throw new Error(`Unknown steps: ${unknown.join(', ')}`);

  const done = new Map<string, Activity>();
  const visit = (step: Step, path: readonly string[]): Activity => {
    const known = done.get(step.id);
    if (known) return known;
    const start = path.indexOf(step.id);
    if (start >= 0) {
      throw new Error(`Steps in a cycle: ${[...path.slice(start), step.id].join(' waits for ')}`);
    }
    const first = sorted.filter(
      ({ id, window }) => step.after.includes(id) || window?.before === step.id,
    );
    const made = activity(
      step,
      first.map((other) => visit(other, [...path, step.id])),
    );
    done.set(step.id, made);
    return made;
  };
  for (const step of sorted) visit(step, []);

  const activities = [...done.values()];
  const windows = activities.flatMap((tied) => {
    const { window } = tied.step;
    const before = window && done.get(window.before);
    if (!before) return [];
    const { days, withinMonths } = window;
    return [{ days, withinMonths, activity: tied, before, leastSpan: shortestDays(withinMonths) }];
  });
  return { activities, windows };
}

function activity(step: Step, predecessors: readonly Activity[]): Activity {
  const { days, window } = step;
  const shortest = Math.max(days.min, window?.days ?? 0);
  if (days.min < 0 || (days.max !== null && days.max < shortest)) {
    throw new Error(
      `Step ${step.id} cannot take ${shortest} to ${days.max ?? 'any number of'} days`,
    );
  }
  return {
    step,
    predecessors,
    ancestors: new Set(predecessors.flatMap((other) => [other, ...other.ancestors])),
    depth: Math.max(0, ...predecessors.map((other) => other.depth + 1)),
    shortest,
    // Who has to keep a step running for a window decides when it has run long enough.
    longest: window ? shortest : (days.max ?? shortest),
    hasUnknownLongest: !window && days.max === null,
  };
}

function shortestDays(months: number): number {
  // A short month first, and the next leap day as far away as it can be: no months in a row are shorter.
  return toEpochDay(addMonths('2025-02-01', months)) - toEpochDay('2025-02-01');
}
