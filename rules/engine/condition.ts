import type { BooleanFact, ChoiceFact, DerivedFact, NumberFact, NumberUnit } from './fact.ts';
import type { Parameter } from './parameter.ts';
import type { Provenance } from './provenance.ts';

/** A test of one fact, with the place in the law it comes from. Its id is also the key of its sentence. */
export type Leaf = OneOfLeaf | CompareLeaf;

export interface OneOfLeaf {
  readonly kind: 'oneOf';
  readonly id: string;
  readonly fact: string;
  readonly values: readonly (string | boolean)[];
  readonly provenance: Provenance;
}

export interface CompareLeaf {
  readonly kind: 'compare';
  readonly id: string;
  readonly fact: string;
  readonly operator: 'atLeast' | 'under';
  readonly against: { readonly literal: number } | { readonly parameter: string };
  readonly provenance: Provenance;
}

export interface Group {
  readonly kind: 'all' | 'any';
  readonly id: string;
  readonly of: readonly [Condition, ...Condition[]];
}

export type Condition = Leaf | Group;

type NumericFact<Unit extends NumberUnit> = NumberFact<string, Unit> | DerivedFact<string, Unit>;

/** True when every condition is. */
export function all(id: string, ...of: readonly [Condition, ...Condition[]]): Group {
  return { kind: 'all', id, of };
}

/** True when at least one condition is. */
export function any(id: string, ...of: readonly [Condition, ...Condition[]]): Group {
  return { kind: 'any', id, of };
}

/** The fact has this value. */
export function is<Option extends string>(
  id: string,
  fact: ChoiceFact<string, Option>,
  value: NoInfer<Option>,
  provenance: Provenance,
): OneOfLeaf;
export function is(
  id: string,
  fact: BooleanFact,
  value: boolean,
  provenance: Provenance,
): OneOfLeaf;
export function is(
  id: string,
  fact: BooleanFact | ChoiceFact,
  value: string | boolean,
  provenance: Provenance,
): OneOfLeaf {
  return { kind: 'oneOf', id, fact: fact.id, values: [value], provenance };
}

/** The fact has one of these values. */
export function oneOf<Option extends string>(
  id: string,
  fact: ChoiceFact<string, Option>,
  values: readonly NoInfer<Option>[],
  provenance: Provenance,
): OneOfLeaf {
  return { kind: 'oneOf', id, fact: fact.id, values, provenance };
}

/** The fact reaches the amount: equal is enough. A parameter must have the unit of the fact. */
export function atLeast<Unit extends NumberUnit>(
  id: string,
  fact: NumericFact<Unit>,
  against: number | Parameter<NoInfer<Unit>>,
  provenance: Provenance,
): CompareLeaf {
  return compare('atLeast', id, fact.id, against, provenance);
}

/** The fact stays below the amount. A parameter must have the unit of the fact. */
export function under<Unit extends NumberUnit>(
  id: string,
  fact: NumericFact<Unit>,
  against: number | Parameter<NoInfer<Unit>>,
  provenance: Provenance,
): CompareLeaf {
  return compare('under', id, fact.id, against, provenance);
}

function compare(
  operator: CompareLeaf['operator'],
  id: string,
  fact: string,
  against: number | Parameter,
  provenance: Provenance,
): CompareLeaf {
  return {
    kind: 'compare',
    id,
    fact,
    operator,
    against: typeof against === 'number' ? { literal: against } : { parameter: against.id },
    provenance,
  };
}

/** Every leaf below a condition, left to right. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  return 'of' in condition ? condition.of.flatMap(leavesOf) : [condition];
}
