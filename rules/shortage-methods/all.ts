import { deepFreeze } from '../engine/law.ts';
import type { Provenance, Source } from '../engine/provenance.ts';
import type { LocalJurisdiction } from '../engine/route.ts';
import * as pages from '../sources/shortage-methods.ts';
import { brussels } from './brussels.ts';
import { flanders } from './flanders.ts';
import { germanSpeakingCommunity } from './german-speaking-community.ts';
import type { Comparison, ShortageMethod } from './method.ts';
import { wallonia } from './wallonia.ts';

/** The methods, in the order in which pages show them. */
export const shortageMethods: readonly ShortageMethod[] = deepFreeze([
  flanders,
  brussels,
  wallonia,
  germanSpeakingCommunity,
]);

/** Pages that only the methods cite: they stand beside those of the catalogue. */
export const shortageMethodSources: readonly Source[] = Object.values<Source>(pages);

/** The method of a place. */
export function methodOf(place: LocalJurisdiction): ShortageMethod {
  const found = shortageMethods.find((method) => method.place === place);
  if (!found) throw new Error(`no method of "${place}"`);
  return found;
}

/** Everything that a method says with a source: criteria first. */
export function statementsOf(method: ShortageMethod): readonly Provenance[] {
  return [
    ...criterionStatements(method),
    ...method.steps.map(({ provenance }) => provenance),
    ...method.lists.flatMap(({ provenance, entries }) => [
      provenance,
      ...(entries ? [entries.provenance] : []),
    ]),
  ];
}

/** What the criteria of a method rest on. */
export function criterionStatements({ tests }: ShortageMethod): readonly Provenance[] {
  return tests.flatMap(({ groups }) =>
    groups.flatMap((group) => group.flatMap(({ comparison }) => provenancesIn(comparison))),
  );
}

function provenancesIn(comparison: Comparison): readonly Provenance[] {
  return 'held' in comparison
    ? [comparison.held.provenance]
    : comparison.threshold.slices.map(({ provenance }) => provenance);
}
