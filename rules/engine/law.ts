import type { Check } from './check.ts';
import type { DerivedFact, Fact } from './fact.ts';
import type { Occupation, OccupationList } from './occupation-list.ts';
import type { Parameter } from './parameter.ts';
import type { Source } from './provenance.ts';
import type { Route } from './route.ts';

/** The whole law as one frozen, JSON-serialisable object. */
export interface Law {
  readonly facts: readonly (Fact | DerivedFact)[];
  readonly sources: readonly Source[];
  readonly parameters: readonly Parameter[];
  readonly occupations: readonly Occupation[];
  readonly lists: readonly OccupationList[];
  readonly routes: readonly Route[];
  readonly checks: readonly Check[];
}

/** A law with its parts by id, made once per law object. */
export interface IndexedLaw {
  readonly facts: ReadonlyMap<string, Fact | DerivedFact>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly occupations: ReadonlyMap<string, Occupation>;
  readonly lists: ReadonlyMap<string, OccupationList>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly checks: ReadonlyMap<string, Check>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Indexes a law by id. */
export function indexLaw(law: Law): IndexedLaw {
  return {
    facts: byId(law.facts),
    parameters: byId(law.parameters),
    occupations: byId(law.occupations),
    lists: byId(law.lists),
    routes: byId(law.routes),
    checks: byId(law.checks),
    sources: byId(law.sources),
  };
}

/** A piece of a law. Throws where there is none of that id: a fault of the law or of the caller. */
export function pieceOf<Piece>(pieces: ReadonlyMap<string, Piece>, id: string): Piece {
  const piece = pieces.get(id);
  if (piece === undefined) throw misfit(id);
  return piece;
}

/** A piece of a law that is not there, or not of the kind it is used as. */
export function misfit(id: string): Error {
  return new Error(`"${id}" does not fit the catalogue`);
}

/** Freezes a value and everything in it, and returns it. */
export function deepFreeze<T extends object>(value: T): T {
  // What is no object counts as frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
