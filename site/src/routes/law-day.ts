import { catalogue } from '#rules/catalogue.ts';
import type { IsoDate } from '#rules/engine/date.ts';

/**
 * The day as of which pages about the law speak: the last one on which any of its sources was read. A page made once
 * and read later does not know its reader's day, and nothing we hold is newer.
 */
export const lawDay: IsoDate = catalogue.sources
  .map(({ checkedOn }) => checkedOn)
  .reduce((one, other) => (one > other ? one : other));
