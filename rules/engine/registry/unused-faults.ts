import { leavesOf } from '../condition.ts';
import type { Law } from '../law.ts';
import { testedFacts } from './check-faults.ts';
import { basesOf } from './fact-references.ts';
import { fault, type LawFault } from './law-fault.ts';
import { citedIds } from './provenance-faults.ts';
import { statementsOf, treesOf } from './statements.ts';

/** Facts, parameters, lists, occupations, sources and routes that nothing refers to. */
export function unusedFaults(law: Law): readonly LawFault[] {
  const leaves = law.routes.flatMap(treesOf).flatMap(({ roots }) => roots.flatMap(leavesOf));
  return [
    ...unused('fact', law.facts, 'no condition, derivation, date or question refers to it', [
      ...law.routes.flatMap(testedFacts),
      ...law.facts.flatMap(basesOf).map(({ fact }) => fact),
      ...law.checks.flatMap((check) => [
        ...(check.placeFact === undefined ? [] : [check.placeFact]),
        ...check.questions.flatMap(({ facts }) => facts),
      ]),
    ]),
    ...unused('parameter', law.parameters, 'no condition or fee refers to it', [
      ...leaves.flatMap((leaf) =>
        leaf.kind === 'compare' && 'parameter' in leaf.against ? [leaf.against.parameter] : [],
      ),
      ...law.routes.flatMap(({ fees }) => fees.map(({ amount }) => amount)),
    ]),
    ...unused('list', law.lists, 'no condition refers to it', [
      ...leaves.flatMap((leaf) => (leaf.kind === 'listMembership' ? [leaf.list] : [])),
    ]),
    ...unused('occupation', law.occupations, 'no list names it', [
      ...law.occupations.flatMap(({ id, isRest }) => (isRest ? [id] : [])),
      ...law.lists.flatMap(({ slices }) =>
        slices.flatMap(({ listed, removed, unresolved = [] }) => [
          ...listed,
          ...removed,
          ...unresolved,
        ]),
      ),
    ]),
    ...unused('source', law.sources, 'nothing is cited from it', [
      ...statementsOf(law).flatMap(citedIds),
    ]),
    ...unused('route', law.routes, 'no check decides it', [
      ...law.checks.flatMap(({ routes }) => routes),
    ]),
  ];
}

function unused(
  kind: string,
  items: readonly { readonly id: string }[],
  why: string,
  used: readonly string[],
): readonly LawFault[] {
  const ids = new Set(used);
  return items
    .filter(({ id }) => !ids.has(id))
    .map(({ id }) => fault('unused', `${kind} ${id}`, why));
}
