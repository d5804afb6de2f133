import type { IsoDate } from './date.ts';
import type {
  BooleanFact,
  ChoiceFact,
  DateFact,
  DerivedFact,
  NumberFact,
  NumberUnit,
  OccupationFact,
} from './fact.ts';
import type { OccupationList } from './occupation-list.ts';
import type { Parameter } from './parameter.ts';
import type { Provenance } from './provenance.ts';

/** A test of one fact, with the place in the law it comes from. Its id is also the key of its sentence. */
export type Leaf = OneOfLeaf | CompareLeaf | BetweenLeaf | DateLeaf | ListLeaf;

interface LeafBase {
  readonly id: string;
  readonly fact: string;
  readonly provenance: Provenance;
}

/** The fact has one of these values. */
export interface OneOfLeaf extends LeafBase {
  readonly kind: 'oneOf';
  readonly values: readonly (string | boolean)[];
}

/** `atLeast` and `atMost` include the amount, `over` and `under` do not. */
export interface CompareLeaf extends LeafBase {
  readonly kind: 'compare';
  readonly operator: 'atLeast' | 'atMost' | 'over' | 'under';
  readonly against: { readonly literal: number } | { readonly parameter: string };
}

/** Both bounds are included. */
export interface BetweenLeaf extends LeafBase {
  readonly kind: 'between';
  readonly from: number;
  readonly to: number;
}

/** A date compared with a day of the calendar or with a date of the case; that day is included. */
export interface DateLeaf extends LeafBase {
  readonly kind: 'date';
  readonly operator: 'onOrBefore' | 'onOrAfter';
  readonly day: IsoDate | 'filedOn' | 'startsOn';
}

/** The occupation is on the list in force on the filing date. */
export interface ListLeaf extends LeafBase {
  readonly kind: 'listMembership';
  readonly list: string;
}

/** Something the authority assesses freely. Never computed: met at best "if the authority agrees". */
export interface Judgement {
  readonly kind: 'judgement';
  readonly id: string;
  readonly provenance: Provenance;
}

/**
 * Something that this law leaves to another rule or service that we do not assess. Always unknown, with a hole of its
 * own: `any(leaf, referral)` says "ask the authority" where the leaf is not met.
 */
export interface Referral {
  readonly kind: 'referral';
  readonly id: string;
  readonly provenance: Provenance;
}

export type Group = AllOrAny | AtLeastOf | Not;

export interface AllOrAny {
  readonly kind: 'all' | 'any';
  readonly id: string;
  readonly of: readonly [Condition, ...Condition[]];
}

/** At least `count` of the conditions hold. */
export interface AtLeastOf {
  readonly kind: 'atLeastOf';
  readonly id: string;
  readonly count: number;
  readonly of: readonly [Condition, ...Condition[]];
}

export interface Not {
  readonly kind: 'not';
  readonly id: string;
  readonly of: readonly [Condition];
}

export type Condition = Leaf | Judgement | Referral | Group;

type NumericFact<Unit extends NumberUnit> = NumberFact<string, Unit> | DerivedFact<string, Unit>;

/** True when every condition is. */
export function all(id: string, ...of: readonly [Condition, ...Condition[]]): AllOrAny {
  return { kind: 'all', id, of };
}

/** True when at least one condition is. */
export function any(id: string, ...of: readonly [Condition, ...Condition[]]): AllOrAny {
  return { kind: 'any', id, of };
}

/** True when at least `count` of the conditions are. */
export function atLeastOf(
  id: string,
  count: number,
  ...of: readonly [Condition, ...Condition[]]
): AtLeastOf {
  return { kind: 'atLeastOf', id, count, of };
}

/** True when the condition is false. */
export function not(id: string, condition: Condition): Not {
  return { kind: 'not', id, of: [condition] };
}

/** The authority assesses this freely. */
export function judgement(id: string, provenance: Provenance): Judgement {
  return { kind: 'judgement', id, provenance };
}

/** We do not assess this; the authority is asked. */
export function referral(id: string, provenance: Provenance): Referral {
  return { kind: 'referral', id, provenance };
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

/** The fact is not above the amount: equal is enough. */
export function atMost<Unit extends NumberUnit>(
  id: string,
  fact: NumericFact<Unit>,
  against: number | Parameter<NoInfer<Unit>>,
  provenance: Provenance,
): CompareLeaf {
  return compare('atMost', id, fact.id, against, provenance);
}

/** The fact is above the amount: equal is not enough. */
export function over<Unit extends NumberUnit>(
  id: string,
  fact: NumericFact<Unit>,
  against: number | Parameter<NoInfer<Unit>>,
  provenance: Provenance,
): CompareLeaf {
  return compare('over', id, fact.id, against, provenance);
}

/** The fact lies between two numbers, both included. */
export function between<Unit extends NumberUnit>(
  id: string,
  fact: NumericFact<Unit>,
  from: number,
  to: number,
  provenance: Provenance,
): BetweenLeaf {
  return { kind: 'between', id, fact: fact.id, from, to, provenance };
}

/** The date is that day or earlier. */
export function onOrBefore(
  id: string,
  fact: DateFact,
  day: DateLeaf['day'],
  provenance: Provenance,
): DateLeaf {
  return { kind: 'date', operator: 'onOrBefore', id, fact: fact.id, day, provenance };
}

/** The date is that day or later. */
export function onOrAfter(
  id: string,
  fact: DateFact,
  day: DateLeaf['day'],
  provenance: Provenance,
): DateLeaf {
  return { kind: 'date', operator: 'onOrAfter', id, fact: fact.id, day, provenance };
}

/** The occupation is on the list in force on the filing date. */
export function listMembership(
  id: string,
  fact: OccupationFact,
  list: OccupationList,
  provenance: Provenance,
): ListLeaf {
  return { kind: 'listMembership', id, fact: fact.id, list: list.id, provenance };
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

/** A condition and every one below it. */
export function nodesOf(condition: Condition): readonly Condition[] {
  return 'of' in condition ? [condition, ...condition.of.flatMap(nodesOf)] : [condition];
}

/** Every test of a fact below a condition, left to right; judgements and referrals test none. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('of' in condition) return condition.of.flatMap(leavesOf);
  return 'fact' in condition ? [condition] : [];
}
