import { addDays, type IsoDate } from './date.ts';
import { plan, type PlannedStep } from './plan.ts';
import type { Step } from './route.ts';

/** A step of a route with its days, as far as they are known. */
export interface DatedStep {
  readonly step: Step;
  readonly part: 'before' | 'filing' | 'after';
  /** Before the filing: the last day on which it may begin. Afterwards: the first. */
  readonly start: IsoDate;
  /** The last day on which it is over, if it begins on `start`; `null` where no longest duration is known. */
  readonly end: IsoDate | null;
  /** Nothing that comes earlier has an unknown length: the days do not move. */
  readonly isSure: boolean;
  /** Of a step that has to run within some months: the first day that counts. */
  readonly countsFrom: IsoDate | null;
}

/** The steps of a case around its filing date. */
export interface RoutePlan {
  /** The first day known. */
  readonly from: IsoDate;
  readonly filedOn: IsoDate;
  /** The last day known. */
  readonly until: IsoDate;
  readonly steps: readonly DatedStep[];
}

/**
 * Dates the steps of a case: what comes before the filing backwards from that day, what follows forwards from it.
 * `all` are those of the route, whether they apply or not, because a step may wait for one through another that does
 * not. `null` where no step happens on the filing date, or where nothing but that day would be known.
 */
export function routePlan(
  steps: readonly Step[],
  all: readonly Step[],
  filedOn: IsoDate,
): RoutePlan | null {
  const tied = steps.map((step) => tie(step, steps, all));
  const filing = tied.find(({ isFiling }) => isFiling);
  if (!filing) return null;
  const early = ancestorsOf(filing, tied);
  const late = tied
    .filter((step) => step !== filing && !early.includes(step))
    .map((step) => without(step, [...early, filing]));
  const anchor = { kind: 'backward', until: filedOn, lastStep: filing.id } as const;
  const before = plan([...early, filing], anchor);
  const after = plan(late, { kind: 'forward', from: filedOn });
  /** As it waits for what is left of its ancestors; the law's own step may wait for one that does not apply. */
  const tiedAs = ({ id }: PlannedStep) => late.find((step) => step.id === id) ?? filing;
  const stepOf = ({ id }: PlannedStep) => steps.find((step) => step.id === id) ?? filing;
  const dated: readonly DatedStep[] = [
    ...before.steps.map((planned): DatedStep => {
      const isFiling = planned.id === filing.id;
      const start = isFiling ? filedOn : (planned.latestStart ?? planned.earliestStart);
      return {
        ...{ step: stepOf(planned), part: isFiling ? 'filing' : 'before', start },
        ...{ end: isFiling ? filedOn : planned.latestFinish, isSure: true },
        countsFrom: planned.window?.isKept ? planned.window.from : null,
      };
    }),
    ...after.steps.map((planned): DatedStep => {
      const step = stepOf(planned);
      const isSure = ancestorsOf(tiedAs(planned), late).every(({ days }) => days.max !== null);
      const { earliestStart: start } = planned;
      const { max } = step.days;
      const prompt = max === null ? null : addDays(start, max);
      const end = isSure ? planned.latestFinish : prompt;
      return { step, part: 'after', start, end, isSure, countsFrom: null };
    }),
  ];
  const days = dated
    .flatMap(({ start, end, countsFrom }) => [start, end, countsFrom])
    .filter((day) => day !== null)
    .sort();
  const [from = filedOn] = days;
  const until = days.at(-1) ?? filedOn;
  return from === until ? null : { from, filedOn, until, steps: dated };
}

/** A step that waits only for steps of the case: for one that does not apply, what that one waits for. */
function tie(step: Step, steps: readonly Step[], all: readonly Step[]): Step {
  const isHere = (id: string) => steps.some((one) => one.id === id);
  const near = (id: string): readonly string[] =>
    isHere(id) ? [id] : (all.find((one) => one.id === id)?.after.flatMap(near) ?? []);
  const { window, ...rest } = { ...step, after: [...new Set(step.after.flatMap(near))] };
  return window && isHere(window.before) ? { ...rest, window } : rest;
}

function without(step: Step, gone: readonly Step[]): Step {
  return { ...step, after: step.after.filter((id) => gone.every((one) => one.id !== id)) };
}

/** All that has to be over before a step, near or far. */
function ancestorsOf(step: Step, steps: readonly Step[]): readonly Step[] {
  const found = new Set<Step>();
  const add = (one: Step) => {
    for (const other of steps) {
      const isFirst = one.after.includes(other.id) || other.window?.before === one.id;
      if (!isFirst || found.has(other)) continue;
      found.add(other);
      add(other);
    }
  };
  add(step);
  return [...found];
}
