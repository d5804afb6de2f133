import { type IsoDate, toEpochDay } from './date.ts';
import { plan } from './plan.ts';
import type { Step } from './route.ts';

/** How long the authority may take. */
export interface LegalTime {
  /** Days of the longest chain of its limits; what employer and worker do in between takes no time here. */
  readonly days: number;
  /** Its steps. Where one has no limit that we know (`days.max: null`), the whole has none. A `target` binds nobody. */
  readonly steps: readonly Pick<Step, 'id' | 'days' | 'target' | 'provenance'>[];
}

/** The limits that bind the authority on these steps; `null` where we know no step of it. */
export function legalTime(steps: readonly Step[], filedOn: IsoDate): LegalTime | null {
  const own = steps.filter(({ by }) => by === 'authority');
  if (own.length === 0) return null;
  const ids = steps.map(({ id }) => id);
  const limits = steps.map(({ id, by, after, days, provenance }): Step => {
    const max = by === 'authority' ? (days.max ?? 0) : 0;
    // A step that certainly does not apply is not there to wait for.
    const waitsFor = after.filter((other) => ids.includes(other));
    return { id, by, after: waitsFor, days: { min: 0, max }, provenance };
  });
  const { begins, latestFinish } = plan(limits, { kind: 'forward', from: filedOn });
  return {
    days: toEpochDay(latestFinish ?? begins) - toEpochDay(begins),
    steps: own.map(({ id, days, target, provenance }) => ({
      ...{ id, days, ...(target && { target }), provenance },
    })),
  };
}
