import { type Claims, oneOfThese } from './claims.ts';
import type { TestedFact } from './compile-condition.ts';
import type { Knowledge } from './knowledge.ts';

/** The cells in which a fact may be, and whether an answer can tell between them. */
export interface Standing {
  readonly cells: readonly number[];
  readonly canBeTold: boolean;
}

/** The cells in which a fact may be for what is known of it. */
export function standingOf(
  { cells, settled, anywhere }: TestedFact,
  { possible, dependsOn }: Pick<Knowledge, 'possible' | 'dependsOn'>,
): Standing {
  const { from, to, members } = possible;
  const first = cells.cellOf(from);
  const only = settled[first];
  if (from === to && only) return only;
  const last = cells.cellOf(to);
  const isAnywhere = members
    ? members.length === cells.count
    : first === 0 && last === settled.length - 1;
  if (isAnywhere && dependsOn.length > 0) return anywhere;
  const found: number[] = [first];
  if (members) {
    for (const member of members) {
      const cell = cells.cellOf(member);
      if (!found.includes(cell)) found.push(cell);
    }
  } else {
    for (let cell = first + 1; cell <= last; cell += 1) found.push(cell);
  }
  return found.length === 1 && only ? only : { cells: found, canBeTold: dependsOn.length > 0 };
}

/** What a test claims of several cells. */
export function claimsWithin(claims: readonly Claims[], { cells, canBeTold }: Standing): Claims {
  const first = claims[cells[0] ?? 0] ?? 0;
  if (cells.length === 1) return first;
  let every: Claims = first;
  let some: Claims = first;
  for (const cell of cells) {
    const found = claims[cell] ?? 0;
    every &= found;
    some |= found;
  }
  return oneOfThese(every, some, canBeTold);
}
