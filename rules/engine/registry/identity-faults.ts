import { nodesOf } from '../condition.ts';
import type { Law } from '../law.ts';
import { fault, type LawFault } from './law-fault.ts';
import { clausesOf, treesOf } from './statements.ts';

type Placeable = Named & { readonly when?: object; readonly after?: readonly string[] };

interface Named {
  readonly id: string;
}

/** Ids given twice: within a kind, the questions of a check, or the conditions that are read together. */
export function identityFaults(law: Law): readonly LawFault[] {
  const clausesByRoute = law.routes.map(clausesOf);
  const clauseIds = (kind: string): readonly Named[] => {
    const found = clausesByRoute.map((placed) =>
      placed.filter((one) => one.kind === kind).map(({ clause }) => clause),
    );
    const inOneRoute = found.flatMap((clauses) =>
      repeated(clauses.map(({ id }) => id)).flatMap((id) => [{ id }, { id }]),
    );
    return [...distinct(found.flat().map(withoutPlace)), ...inOneRoute];
  };
  const kinds: Readonly<Record<string, readonly Named[]>> = {
    facts: law.facts,
    sources: law.sources,
    parameters: law.parameters,
    occupations: law.occupations,
    lists: law.lists,
    routes: law.routes,
    checks: law.checks,
    consequences: clauseIds('consequence'),
    documents: clauseIds('document'),
    fees: clauseIds('fee'),
    steps: clauseIds('step'),
    authorities: distinct(law.routes.map(({ authority }) => authority)),
  };
  return [
    ...Object.entries(kinds).flatMap(([kind, items]) => duplicateIds(kind, items)),
    ...law.checks.flatMap(({ id, questions }) => [
      ...duplicateIds(`check ${id}, questions`, questions),
      ...questions.flatMap((question) =>
        duplicateIds(`check ${id}, situations of ${question.id}`, question.situations ?? []),
      ),
    ]),
    ...law.routes
      .flatMap(treesOf)
      .flatMap(({ at, roots }) => duplicateIds(at, roots.flatMap(nodesOf))),
  ];
}

/** The values that stand in a list more than once, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function duplicateIds(at: string, items: readonly Named[]): readonly LawFault[] {
  return repeated(items.map(({ id }) => id)).map((id) =>
    fault('duplicateId', at, `the id "${id}" is given more than once`),
  );
}

/** Routes may share a paper or a step and let it hang on conditions, and wait for steps, of their own. */
function withoutPlace({ when: _, after: __, ...clause }: Placeable): Named {
  return clause;
}

/** Routes share an authority, a paper, a step: the same one is one, another one under its id is not. */
function distinct(items: readonly Named[]): readonly Named[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
