import { type Condition, nodesOf } from '../condition.ts';
import type { Law } from '../law.ts';
import type { Provenance } from '../provenance.ts';
import type { Consequence, Document, Fee, Route, Step } from '../route.ts';

/** Conditions that are read together: those of one version of a route, or what a document hangs on. */
export interface Tree {
  readonly at: string;
  readonly roots: readonly Condition[];
}

/** A part of a route that may be bound to a period and a condition. */
export interface Clause {
  readonly kind: 'consequence' | 'document' | 'fee' | 'step';
  readonly at: string;
  readonly clause: Consequence | Document | Fee | Step;
}

/** A provenance with the piece of law that it belongs to and the place of what it supports. */
export interface Statement {
  readonly piece: { readonly kind: 'parameter' | 'list' | 'fact' | 'route'; readonly id: string };
  readonly at: string;
  readonly provenance: Provenance;
}

/** Consequences, documents, fees and steps of a route. */
export function clausesOf(route: Route): readonly Clause[] {
  const placed = (kind: Clause['kind'], clauses: readonly Clause['clause'][]): readonly Clause[] =>
    clauses.map((clause) => ({ kind, at: `route ${route.id}, ${kind} ${clause.id}`, clause }));
  return [
    ...placed('consequence', route.consequences),
    ...placed('document', route.documents),
    ...placed('fee', route.fees),
    ...placed('step', route.steps),
  ];
}

/** Every tree of conditions of a route: one for each version, with its exclusions, and one for each clause. */
export function treesOf(route: Route): readonly Tree[] {
  return [
    ...route.versions.map(({ from, condition, exclusions = [] }) => ({
      at: `route ${route.id}, version from ${from}`,
      roots: [condition, ...exclusions],
    })),
    ...clausesOf(route).flatMap(({ at, clause }) =>
      clause.when ? [{ at, roots: [clause.when] }] : [],
    ),
  ];
}

/** Everything in the law that has to say where it comes from. */
export function statementsOf(law: Law): readonly Statement[] {
  const series = [
    ...law.parameters.map(({ id, slices }) => ({ kind: 'parameter' as const, id, slices })),
    ...law.lists.map(({ id, slices }) => ({ kind: 'list' as const, id, slices })),
  ];
  return [
    ...series.flatMap(({ kind, id, slices }) =>
      slices.map(({ from, provenance }) => ({
        piece: { kind, id },
        at: `${kind} ${id}, slice from ${from}`,
        provenance,
      })),
    ),
    ...law.facts.flatMap((fact) =>
      fact.kind === 'derived' && fact.derivation.kind === 'yearlyPay'
        ? [
            {
              piece: { kind: 'fact' as const, id: fact.id },
              at: `fact ${fact.id}`,
              provenance: fact.derivation.provenance,
            },
          ]
        : [],
    ),
    ...law.routes.flatMap(routeStatements),
  ];
}

function routeStatements(route: Route): readonly Statement[] {
  const piece = { kind: 'route' as const, id: route.id };
  const placed: readonly Omit<Statement, 'piece'>[] = [
    { at: `route ${route.id}, competence`, provenance: route.competence },
    ...treesOf(route).flatMap(({ at, roots }) =>
      roots
        .flatMap(nodesOf)
        .flatMap((node) =>
          'of' in node ? [] : [{ at: `${at}, ${node.id}`, provenance: node.provenance }],
        ),
    ),
    ...clausesOf(route).map(({ at, clause }) => ({ at, provenance: clause.provenance })),
    ...route.steps.flatMap(({ id, target }) =>
      target
        ? [{ at: `route ${route.id}, step ${id}, target`, provenance: target.provenance }]
        : [],
    ),
  ];
  return placed.map((statement) => ({ piece, ...statement }));
}
