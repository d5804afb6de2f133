import type { ChoiceFact, DerivedFact, Fact } from './fact.ts';

/** Who knows an answer and what can be done about it: plays no part before something is decided. */
type Traits = Pick<Fact, 'knownBy' | 'change'>;
type WithoutTraits<Of> = Of extends Traits ? Omit<Of, keyof Traits> : never;

/** A fact as it is needed to ask for it; where no check begins with it, without the names of places. */
export type AskedFact = WithoutTraits<Fact>;

/** What comes later of the same facts. */
export interface FactRules {
  /** In the order of the facts. */
  readonly traits: { readonly [Trait in keyof Traits]: readonly Traits[Trait][] };
  /** The names of places, by fact. */
  readonly named: Readonly<Record<string, NonNullable<ChoiceFact['municipalities']>>>;
}

/** Stands in until the rest has come. */
const notSaid: Traits = { knownBy: 'worker', change: 'fixed' };

/** Divides the facts that are asked; `first` are those that checks begin with. */
export function splitFacts(
  all: readonly (Fact | DerivedFact)[],
  first: readonly string[],
): { readonly asked: readonly AskedFact[]; readonly rules: FactRules } {
  const facts = all.filter((fact) => fact.kind !== 'derived');
  const late = facts.flatMap((fact) =>
    'municipalities' in fact && !first.includes(fact.id)
      ? [[fact.id, fact.municipalities] as const]
      : [],
  );
  const named = Object.fromEntries(late);
  return {
    asked: facts.map(({ knownBy: _, change: __, ...fact }) =>
      named[fact.id] ? { ...fact, municipalities: {} } : fact,
    ),
    rules: {
      traits: {
        knownBy: facts.map(({ knownBy }) => knownBy),
        change: facts.map(({ change }) => change),
      },
      named,
    },
  };
}

/** Facts as far as they have come. */
export function joinFacts(asked: readonly AskedFact[], rules: FactRules | null): readonly Fact[] {
  return asked.map((fact, place) => {
    const municipalities = rules?.named[fact.id];
    return {
      ...fact,
      knownBy: rules?.traits.knownBy[place] ?? notSaid.knownBy,
      change: rules?.traits.change[place] ?? notSaid.change,
      ...(municipalities && { municipalities }),
    };
  });
}
