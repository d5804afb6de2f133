import type { Claims } from './claims.ts';
import type { ConditionNode, TestedFact } from './compile-condition.ts';
import type { LeafTest } from './leaf-test.ts';

/** A test where it stands in a condition; its claims for each cell, turned so that "true" helps the person. */
export interface Occurrence {
  readonly fact: TestedFact;
  readonly claims: readonly Claims[];
}

/**
 * Finds, for one group after another from the bottom up, the facts all of whose tests have just met in it: taken
 * together the group knows more of them than each of its parts does.
 */
export function repeatedFacts(
  tests: readonly LeafTest[],
): (below: readonly Occurrence[]) => Pick<ConditionNode, 'repeated' | 'ungraded'> {
  const counts = new Map<string, number>();
  for (const { leaf } of tests) counts.set(leaf.fact, (counts.get(leaf.fact) ?? 0) + 1);
  const met = new Set<TestedFact>();
  return (below) => {
    const repeated = [...new Set(below.map(({ fact }) => fact))].filter((fact) => {
      const count = below.filter((one) => one.fact === fact).length;
      return count > 1 && count === counts.get(fact.id) && !met.has(fact);
    });
    for (const fact of repeated) met.add(fact);
    const ungraded = repeated.filter((fact) => !isGraded(below.filter((one) => one.fact === fact)));
    return { repeated, ungraded };
  };
}

/**
 * Whether the tests of a fact ask for more and more of the same: of any two cells, one meets all that the other
 * meets. Then some cell is the worst of those possible and some the best, and Kleene logic is exact.
 */
function isGraded(occurrences: readonly Occurrence[]): boolean {
  return occurrences.every((one) => occurrences.every((other) => areNested(one, other)));
}

/** For no claim is there a cell in which only the one makes it and a cell in which only the other does. */
function areNested(one: Occurrence, other: Occurrence): boolean {
  let onlyOne = 0;
  let onlyOther = 0;
  one.claims.forEach((claims, cell) => {
    const others = other.claims[cell] ?? 0;
    onlyOne |= claims & ~others;
    onlyOther |= others & ~claims;
  });
  return (onlyOne & onlyOther) === 0;
}
