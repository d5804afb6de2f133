import type { ConsequenceAssessment } from './assess.ts';
import { addDays, type IsoDate } from './date.ts';
import { isDecisive } from './provenance.ts';
import type { Consequence } from './route.ts';

/** A day that follows from a case, as something to act by. */
export interface LastDay {
  /** Id of the consequence that tells it. */
  readonly consequence: string;
  /** The last day before it is too late: where its sentence names the first day after some months, the one before. */
  readonly last: IsoDate;
  /** Whether its source is one that a verdict may rest on. */
  readonly isConfirmed: boolean;
}

/** The days that follow from a case, of the consequences of a route as its `law` has them. */
export function lastDays(
  law: readonly Consequence[],
  assessed: readonly ConsequenceAssessment[],
): readonly LastDay[] {
  return assessed.flatMap(({ id, date: told, provenance }) => {
    const computed = law.find((one) => one.id === id)?.date;
    if (told === null || computed === undefined) return [];
    const last = 'monthsFrom' in computed ? addDays(told, -1) : told;
    return [{ consequence: id, last, isConfirmed: isDecisive(provenance.confidence) }];
  });
}
