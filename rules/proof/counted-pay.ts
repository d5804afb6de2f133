import type { Question } from '../engine/check.ts';
import type { NumberFact } from '../engine/fact.ts';
import { type IndexedLaw, indexLaw, type Law } from '../engine/law.ts';
import { mapped } from './non-empty.ts';

/**
 * The law with yearly pay as something that is asked: the total as the jurisdiction counts it. A verdict sees nothing
 * of the pay but that total, so people can be told apart by it, in fewer words than by all that it is counted from.
 */
export function withCountedPay(law: IndexedLaw): IndexedLaw {
  const counted = new Map<string, string>();
  const facts = [...law.facts.values()].map((fact) => {
    if (fact.kind !== 'derived' || fact.derivation.kind !== 'yearlyPay') return fact;
    counted.set(fact.id, fact.derivation.monthly);
    const base = law.facts.get(fact.derivation.monthly);
    return {
      ...{ id: fact.id, kind: 'number', unit: fact.unit, min: 0 },
      ...{ max: base?.kind === 'number' ? base.max * 15 : Number.MAX_SAFE_INTEGER },
      ...{ knownBy: 'employer', change: 'changeable' },
    } satisfies NumberFact;
  });
  const checks = [...law.checks.values()].map((check) => ({
    ...check,
    questions: mapped(check.questions, (question) => ({
      ...question,
      facts: withCounted(question.facts, counted),
    })),
  }));
  const whole: Law = {
    facts,
    sources: [...law.sources.values()],
    parameters: [...law.parameters.values()],
    occupations: [...law.occupations.values()],
    lists: [...law.lists.values()],
    routes: [...law.routes.values()],
    checks,
  };
  return indexLaw(whole);
}

/** Whether two laws count yearly pay alike: only then may the count stand for what it is made of. */
export function countAlike(one: IndexedLaw, other: IndexedLaw): boolean {
  const waysOf = (law: IndexedLaw) =>
    JSON.stringify(
      [...law.facts.values()]
        .flatMap((fact) =>
          fact.kind === 'derived' ? [{ id: fact.id, ...fact.derivation, provenance: null }] : [],
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  return waysOf(one) === waysOf(other);
}

function withCounted(
  facts: Question['facts'],
  counted: ReadonlyMap<string, string>,
): Question['facts'] {
  const own = [...counted].flatMap(([id, monthly]) => (facts.includes(monthly) ? [id] : []));
  return [...facts, ...own];
}
