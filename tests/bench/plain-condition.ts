import type { CompareLeaf, Condition } from '#rules/engine/condition.ts';
import { amountOf, benchLaw } from './bench-law.ts';

/** A condition as every rule engine can say it: amounts looked up, derived facts spelled out. */
export type PlainCondition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly PlainCondition[] }
  | { readonly kind: 'oneOf'; readonly fact: string; readonly values: readonly string[] }
  | {
      readonly kind: 'compare';
      readonly number: PlainNumber;
      readonly operator: CompareLeaf['operator'];
      readonly amount: number;
    };

/** An asked number, or one of the two ways in which the law computes one. */
export type PlainNumber =
  | { readonly kind: 'asked'; readonly fact: string }
  | { readonly kind: 'age'; readonly birthDate: string }
  | {
      readonly kind: 'yearlyPay';
      readonly monthly: string;
      /** Asked total that goes before the monthly pay. */
      readonly yearly: string | null;
      /** Hundredths of a month; `null` where only twelve months are certain. */
      readonly factor: number | null;
      /** The answer under which the factor holds; otherwise only twelve months are certain. */
      readonly holdsIf: { readonly fact: string; readonly is: string } | null;
    };

/** Translates a condition of the benched law. Throws on a kind that the benched routes do not use. */
export function plain(condition: Condition): PlainCondition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map(plain) };
    case 'oneOf':
      return { kind: 'oneOf', fact: condition.fact, values: condition.values.map(String) };
    case 'compare':
      return {
        kind: 'compare',
        number: plainNumber(condition.fact),
        operator: condition.operator,
        amount:
          'literal' in condition.against
            ? condition.against.literal
            : amountOf(condition.against.parameter),
      };
    case 'between':
    case 'date':
    case 'listMembership':
    case 'judgement':
    case 'referral':
    case 'atLeastOf':
    case 'not':
      throw new Error(`${condition.id}: the peers are not told about ${condition.kind}`);
  }
}

function plainNumber(factId: string): PlainNumber {
  const fact = benchLaw.facts.get(factId);
  if (fact?.kind !== 'derived') return { kind: 'asked', fact: factId };
  const { derivation } = fact;
  if (derivation.kind === 'elapsed') {
    if (derivation.unit !== 'years') throw new Error(`${factId}: peers only count years`);
    return { kind: 'age', birthDate: derivation.since };
  }
  return {
    kind: 'yearlyPay',
    monthly: derivation.monthly,
    yearly: derivation.yearly ?? null,
    factor: derivation.factor.to,
    holdsIf: derivation.factorHoldsIf ?? null,
  };
}

/** The number a complete set of answers gives; for peers that take numbers and not ways to compute them. */
export function numberFrom(
  number: PlainNumber,
  value: (fact: string) => unknown,
  filedOn: string,
): number {
  switch (number.kind) {
    case 'asked':
      return Number(value(number.fact));
    case 'age':
      return fullYears(String(value(number.birthDate)), filedOn);
    case 'yearlyPay':
      return number.yearly === null
        ? Math.floor((Number(value(number.monthly)) * (number.factor ?? 1200)) / 100)
        : Number(value(number.yearly));
  }
}

/** Full years between two ISO dates: one less until the month and day come round. */
export function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return from.slice(5) <= to.slice(5) ? years : years - 1;
}
