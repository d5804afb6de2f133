import type { Law } from '../law.ts';
import { repeated } from './identity-faults.ts';
import { fault, type LawFault } from './law-fault.ts';

/** Entries of occupation lists that name nothing, stand twice, or contradict each other. */
export function listFaults(law: Law): readonly LawFault[] {
  const known = new Set(law.occupations.map(({ id }) => id));
  return law.lists.flatMap(({ id, slices }) =>
    slices.flatMap(({ from, listed, removed }) => {
      const at = `list ${id}, slice from ${from}`;
      return [
        ...[...new Set([...listed, ...removed])]
          .filter((name) => !known.has(name))
          .map((name) => fault('unknownOccupation', at, `occupation "${name}" is not registered`)),
        ...[...repeated(listed), ...repeated(removed)].map((name) =>
          fault('duplicateEntry', at, `occupation "${name}" is named more than once`),
        ),
        ...[...new Set(listed)]
          .filter((name) => removed.includes(name))
          .map((name) => fault('listedAndRemoved', at, `"${name}" is both listed and removed`)),
      ];
    }),
  );
}
