import { type Leaf, leavesOf } from './condition.ts';
import type { IsoDate } from './date.ts';
import type { IndexedLaw } from './law.ts';
import { type Route, versionOn } from './route.ts';

/** The conditions of a route, in force on the filing date, that an answer about one of these facts can meet or fail. */
export function leavesAbout(
  route: Route,
  filedOn: IsoDate,
  factIds: readonly string[],
  facts: IndexedLaw['facts'],
): readonly Leaf[] {
  const version = versionOn(route, filedOn);
  if (!version) return [];
  return leavesOf(version.condition).filter((leaf) =>
    baseFacts(leaf.fact, facts).some((id) => factIds.includes(id)),
  );
}

/** The asked facts a fact is made of: itself, or those it is derived from. */
export function baseFacts(factId: string, facts: IndexedLaw['facts']): readonly string[] {
  const fact = facts.get(factId);
  if (fact?.kind !== 'derived') return [factId];
  const { derivation } = fact;
  return derivation.kind === 'elapsed'
    ? [derivation.since]
    : [
        derivation.monthly,
        ...(derivation.yearly ? [derivation.yearly] : []),
        ...(derivation.factorHoldsIf ? [derivation.factorHoldsIf.fact] : []),
      ];
}
