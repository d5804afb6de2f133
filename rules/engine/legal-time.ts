import type { Step } from './route.ts';

/** How long the authority may take. */
export interface LegalTime {
  /** Days of the longest chain of its limits; what employer and worker do in between takes no time here. */
  readonly days: number;
  /** Its steps. Where one has no limit that we know (`days.max: null`), the whole has none. A `target` binds nobody. */
  readonly steps: readonly Pick<Step, 'id' | 'days' | 'target' | 'provenance'>[];
}

/**
 * The limits that bind the authority on these steps; `null` where we know no step of it. The chain is that of a plan of
 * these limits, which a test holds it to; the plan itself would weigh as much as all the rest of a comparison.
 */
export function legalTime(steps: readonly Step[]): LegalTime | null {
  const own = steps.filter(({ by }) => by === 'authority');
  if (own.length === 0) return null;
  const byId = new Map(steps.map((step) => [step.id, step]));
  const endOf = (id: string): number => {
    const step = byId.get(id);
    // A step that certainly does not apply is not there to wait for.
    if (!step) return 0;
    const limit = step.by === 'authority' ? (step.days.max ?? 0) : 0;
    return limit + Math.max(0, ...step.after.map(endOf));
  };
  return {
    days: Math.max(...own.map(({ id }) => endOf(id))),
    steps: own.map(({ id, days, target, provenance }) => ({
      ...{ id, days, ...(target && { target }), provenance },
    })),
  };
}
