import type { Jurisdiction } from '../engine/route.ts';
import type { Extent } from './extent.ts';

/** What a proof can find wrong with a law. */
export const findingKinds = [
  /** Somebody for whom every route is closed, whatever they change. */
  'deadEnd',
  /** A dead end that is declared, and is none. */
  'noDeadEnd',
  /** A route that nobody finds open. */
  'neverOpen',
  /** A route that nobody finds closed. */
  'neverClosed',
  /** A condition that changes nobody's verdict. */
  'idleCondition',
  /** A paper, fee, step or consequence that nobody gets to see. */
  'neverShown',
  /** Two routes that exclude each other, both open. */
  'bothOpen',
  /** More of something that can only help closes a route. */
  'notMonotone',
  /** A figure or list that has no value on a day on which a condition in force needs one. */
  'holeInTime',
  /** A question that is asked although no answer changes anything. */
  'idleQuestion',
  /** A question that nobody is ever asked. */
  'neverAsked',
  /** A condition that the engine may be too cautious about: too many combinations. */
  'notExact',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something that a proof found, with the people whom it concerns. */
export interface Finding {
  readonly kind: FindingKind;
  readonly check: string;
  readonly place: Jurisdiction;
  /** Ids of what it is about: a route, a condition, two routes, a fact. */
  readonly about: readonly string[];
  /** What is found and, in as few regions as can be, of whom. */
  readonly message: string;
  readonly extent: Extent;
}

/** What identifies a finding: declared ones are known by it. */
export function keyOf({ kind, about }: Pick<Finding, 'kind' | 'about'>): string {
  return [kind, ...about].join(' ');
}
