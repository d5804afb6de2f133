import type { CaseDates } from './answer.ts';
import type { CompiledCondition } from './compile-condition.ts';
import type { IndexedLaw } from './law.ts';
import { type FactReaders, factReaders } from './read-facts.ts';

/** A law on the dates of a case: what is looked up for them is kept here. */
export interface LawOnDates {
  readonly law: IndexedLaw;
  readonly dates: CaseDates;
  readonly readers: FactReaders;
  /** Conditions made ready, by the piece of law they belong to; `null` where there is none on these dates. */
  readonly conditions: Map<object, CompiledCondition | null>;
}

/** So many dates are kept ready; a Worker lives long and dates are many. */
const maxKept = 64;
const kept = new WeakMap<IndexedLaw, Map<string, LawOnDates>>();

/** The law on the dates, made once for each law and pair of dates. */
export function lawOn(law: IndexedLaw, { filedOn, startsOn }: CaseDates): LawOnDates {
  let byDates = kept.get(law);
  if (!byDates) kept.set(law, (byDates = new Map()));
  const key = `${filedOn} ${startsOn ?? ''}`;
  const found = byDates.get(key);
  if (found) return found;
  if (byDates.size >= maxKept) byDates.clear();
  const dates: CaseDates = startsOn === undefined ? { filedOn } : { filedOn, startsOn };
  const made: LawOnDates = { law, dates, readers: factReaders(law, dates), conditions: new Map() };
  byDates.set(key, made);
  return made;
}
