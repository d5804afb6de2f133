/** What a collected fact is about. */
export type FactKind =
  | 'condition'
  | 'threshold'
  | 'document'
  | 'procedure'
  | 'list'
  | 'status'
  | 'card'
  | 'mention'
  | 'fee'
  /** What became of people, in numbers. */
  | 'figure'
  /** Where sources say different things. */
  | 'contradiction'
  /** What could not be verified. */
  | 'gap';

/** Where one of the facts collected for a law stands in it, or the honest reason why it does not. */
export type LedgerEntry = {
  readonly kind: FactKind;
  /** Id of the fact. */
  readonly fact: string;
} & (
  | {
      /** Ids of the law: conditions, amounts, lists, documents, fees, steps, consequences, derived facts, routes. */
      readonly ids: readonly [string, ...string[]];
    }
  | { readonly leftOut: string }
);

/** A fact of the law stands at these ids. */
export function entry(
  kind: FactKind,
  fact: string,
  ...ids: readonly [string, ...string[]]
): LedgerEntry {
  return { kind, fact, ids };
}

/** A fact that the law does not hold, and why. */
export function leftOut(kind: FactKind, fact: string, why: string): LedgerEntry {
  return { kind, fact, leftOut: why };
}
