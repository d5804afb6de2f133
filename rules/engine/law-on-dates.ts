import type { CaseDates } from './answer.ts';
import type { CheckOnDates } from './check-on-dates.ts';
import type { CompiledCondition } from './compile-condition.ts';
import type { IndexedLaw } from './law.ts';
import { type FactReader, factReaders } from './read-facts.ts';

/** A law on the dates of a case: what is looked up for them is kept here. */
export interface LawOnDates {
  readonly law: IndexedLaw;
  readonly dates: CaseDates;
  readonly readerOf: (factId: string) => FactReader;
  /** Conditions made ready, by the piece of law they belong to; `null` where there is none on these dates. */
  readonly conditions: Map<object, CompiledCondition | null>;
  readonly checks: Map<string, CheckOnDates>;
}

/** So many filing dates are kept ready; a Worker lives long and dates are many. */
const maxKept = 64;
const kept = new WeakMap<IndexedLaw, Map<string, Map<string | undefined, LawOnDates>>>();

/** The law on the dates, made once for each law and pair of dates. */
export function lawOn(law: IndexedLaw, { filedOn, startsOn }: CaseDates): LawOnDates {
  let byFiling = kept.get(law);
  if (!byFiling) {
    byFiling = new Map();
    kept.set(law, byFiling);
  }
  const found = byFiling.get(filedOn)?.get(startsOn);
  if (found) return found;
  if (byFiling.size >= maxKept) byFiling.clear();
  const dates: CaseDates = startsOn === undefined ? { filedOn } : { filedOn, startsOn };
  const readerOf = factReaders(law, dates);
  const made = { law, dates, readerOf, conditions: new Map(), checks: new Map() };
  // A start on every day of a year, too, is only so many.
  const byStart = byFiling.get(filedOn);
  if (byStart && byStart.size < maxKept) byStart.set(startsOn, made);
  else byFiling.set(filedOn, new Map([[startsOn, made]]));
  return made;
}
