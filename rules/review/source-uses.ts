import type { Law } from '../engine/law.ts';
import { citedIds } from '../engine/registry/provenance-faults.ts';
import { type Statement, statementsOf } from '../engine/registry/statements.ts';

/** Where a source is used: ids of routes, figures and lists, each once, and how many statements cite it. */
export interface SourceUse {
  readonly statements: number;
  readonly routes: readonly string[];
  readonly figures: readonly string[];
  readonly lists: readonly string[];
}

const kinds = { route: 'routes', parameter: 'figures', list: 'lists' } as const;

/** Where each source is used, by its id: cited, or named as the text that another source reports. */
export function sourceUses(law: Law): ReadonlyMap<string, SourceUse> {
  const statements = new Map<string, Statement[]>(law.sources.map(({ id }) => [id, []]));
  for (const statement of statementsOf(law)) {
    for (const id of new Set(citedIds(statement))) statements.get(id)?.push(statement);
  }
  return new Map([...statements].map(([id, cited]) => [id, useOf(cited)]));
}

function useOf(statements: readonly Statement[]): SourceUse {
  const ids = { routes: new Set<string>(), figures: new Set<string>(), lists: new Set<string>() };
  for (const { piece } of statements) {
    // A fact that is derived, such as pay per year, belongs to the figures it is held against.
    if (piece.kind !== 'fact') ids[kinds[piece.kind]].add(piece.id);
  }
  return {
    statements: statements.length,
    routes: [...ids.routes],
    figures: [...ids.figures],
    lists: [...ids.lists],
  };
}
