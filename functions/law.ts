import { catalogue } from '#rules/catalogue.ts';
import type { Fact } from '#rules/engine/fact.ts';
import { indexLaw } from '#rules/engine/law.ts';

/** The law by id, indexed once when the Worker starts. */
export const law = indexLaw(catalogue);

/** What anyone is asked in any check, in the order of the questions. */
export const askedFacts: readonly Fact[] = [
  ...new Set(catalogue.checks.flatMap(({ questions }) => questions.flatMap(({ facts }) => facts))),
]
  .map((id) => law.facts.get(id))
  .filter((fact): fact is Fact => fact !== undefined && fact.kind !== 'derived');
