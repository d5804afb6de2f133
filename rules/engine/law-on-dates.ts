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

/** So many are kept ready, the last ones made: whoever asks chooses the dates, and each takes half a megabyte. */
const maxKept = 24;
const kept = new WeakMap<IndexedLaw, Map<string, LawOnDates>>();

/** The law on the dates, made once for each law and pair of dates. */
export function lawOn(law: IndexedLaw, { filedOn, startsOn }: CaseDates): LawOnDates {
  let byDates = kept.get(law);
  if (!byDates) {
    byDates = new Map();
    kept.set(law, byDates);
  }
  const key = startsOn === undefined ? filedOn : `${filedOn} ${startsOn}`;
  const found = byDates.get(key);
  if (found) return found;
  const [oldest] = byDates.keys();
  if (oldest !== undefined && byDates.size >= maxKept) byDates.delete(oldest);
  const dates: CaseDates = startsOn === undefined ? { filedOn } : { filedOn, startsOn };
  const readerOf = factReaders(law, dates);
  const made = { law, dates, readerOf, conditions: new Map(), checks: new Map() };
  byDates.set(key, made);
  return made;
}
