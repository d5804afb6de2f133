import type { DerivedFact, Fact, FigureUnit } from '../fact.ts';
import type { IndexedLaw } from '../law.ts';
import { fault, type LawFault } from './law-fault.ts';

export type FactKind = (Fact | DerivedFact)['kind'];

/** A fact named by its id, and what it has to be at that place. */
export interface FactReference {
  readonly fact: string;
  readonly kinds: readonly FactKind[];
  readonly unit?: FigureUnit;
  /** Values that are compared with it. */
  readonly values?: readonly (string | boolean)[];
}

/** What is wrong with a fact named at a place: missing, of another kind or unit, or without such an option. */
export function referenceFaults(
  at: string,
  reference: FactReference,
  { facts }: IndexedLaw,
): readonly LawFault[] {
  const fact = facts.get(reference.fact);
  if (!fact) return [fault('unknownFact', at, `fact "${reference.fact}" does not exist`)];
  if (!reference.kinds.includes(fact.kind)) {
    const text = `fact "${fact.id}" is of kind ${fact.kind}; needed: ${reference.kinds.join(' or ')}`;
    return [fault('wrongFactKind', at, text)];
  }
  if ('unit' in fact && reference.unit !== undefined && fact.unit !== reference.unit) {
    const text = `fact "${fact.id}" counts ${fact.unit}; needed: ${reference.unit}`;
    return [fault('wrongUnit', at, text)];
  }
  return (reference.values ?? [])
    .filter((value) => !isValue(fact, value))
    .map((value) => fault('unknownOption', at, `"${String(value)}" is no answer to "${fact.id}"`));
}

/** The facts a derived fact is computed from; none for a fact that is asked. */
export function basesOf(fact: Fact | DerivedFact): readonly FactReference[] {
  if (fact.kind !== 'derived') return [];
  const { derivation } = fact;
  if (derivation.kind === 'elapsed') return [{ fact: derivation.since, kinds: ['date'] }];
  const { monthly, yearly, factorHoldsIf } = derivation;
  return [
    { fact: monthly, kinds: ['number'], unit: 'EUR/month' },
    ...(yearly === undefined
      ? []
      : [{ fact: yearly, kinds: ['number'], unit: 'EUR/year' } as const]),
    ...(factorHoldsIf
      ? [{ fact: factorHoldsIf.fact, kinds: ['choice'], values: [factorHoldsIf.is] } as const]
      : []),
  ];
}

/** What is wrong with the derived facts: their unit, their bases. */
export function derivationFaults(law: IndexedLaw): readonly LawFault[] {
  return [...law.facts.values()].flatMap((fact) => {
    if (fact.kind !== 'derived') return [];
    const at = `fact ${fact.id}`;
    const { derivation } = fact;
    const unit = derivation.kind === 'elapsed' ? derivation.unit : 'EUR/year';
    const wrongUnit = `is declared in ${fact.unit}, but its derivation gives ${unit}`;
    return [
      ...(fact.unit === unit ? [] : [fault('wrongUnit', at, wrongUnit)]),
      ...basesOf(fact).flatMap((base) => referenceFaults(at, base, law)),
    ];
  });
}

function isValue(fact: Fact | DerivedFact, value: string | boolean): boolean {
  if (fact.kind === 'boolean') return typeof value === 'boolean';
  return fact.kind === 'choice' && fact.options.some((option) => option === value);
}
