import type { Law } from '../law.ts';
import type { ListSlice } from '../occupation-list.ts';
import { repeated } from './identity-faults.ts';
import { fault, type LawFault } from './law-fault.ts';

/** Entries of occupation lists that name nothing, stand twice, or contradict each other. */
export function listFaults(law: Law): readonly LawFault[] {
  const known = new Set(law.occupations.map(({ id }) => id));
  return [
    ...law.lists.flatMap(({ id, slices }) =>
      slices.flatMap((slice) => sliceFaults(`list ${id}, slice from ${slice.from}`, slice, known)),
    ),
    ...law.occupations.flatMap(({ id, perhaps = [] }) =>
      unknownFaults(`occupation ${id}, perhaps`, perhaps, known),
    ),
  ];
}

function sliceFaults(
  at: string,
  { listed, removed, unresolved = [] }: ListSlice,
  known: ReadonlySet<string>,
): readonly LawFault[] {
  return [
    ...unknownFaults(at, [...listed, ...removed, ...unresolved], known),
    ...[listed, removed, unresolved]
      .flatMap(repeated)
      .map((name) => fault('duplicateEntry', at, `occupation "${name}" is named more than once`)),
    ...[...new Set(listed)]
      .filter((name) => removed.includes(name))
      .map((name) => fault('listedAndRemoved', at, `"${name}" is both listed and removed`)),
    ...[...new Set(unresolved)]
      .filter((name) => listed.includes(name) || removed.includes(name))
      .map((name) =>
        fault('resolvedAndUnresolved', at, `"${name}" is unresolved and also listed or removed`),
      ),
  ];
}

function unknownFaults(
  at: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): readonly LawFault[] {
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .map((name) => fault('unknownOccupation', at, `occupation "${name}" is not registered`));
}
