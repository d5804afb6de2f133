import { catalogue } from '#rules/catalogue.ts';
import { addDays, type IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { flipsOfDates, type Flip } from '#rules/proof/diff.ts';
import { changesOf } from '#rules/review/changes.ts';

/** The people who get another verdict on a day of change, the latest day first. */
export interface AffectedDay {
  readonly on: IsoDate;
  readonly flips: readonly Flip[];
}

const law = indexLaw(catalogue);

/** Days on which somebody gets another verdict; that we hold a route from a day on is no change of it. */
export const affectedDays: readonly AffectedDay[] = changesOf(catalogue)
  .map(({ on }) => ({
    on,
    flips: flipsOfDates(law, addDays(on, -1), on).filter(({ before }) => before !== 'notHeld'),
  }))
  .filter(({ flips }) => flips.length > 0);
