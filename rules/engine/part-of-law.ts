import type { Law } from './law.ts';

/**
 * The part of a law that a check rests on: its routes and, step by step, everything that they and its questions
 * name. What is named is found by its id wherever it stands, so that no new kind of reference can be forgotten.
 * Throws on an unknown check.
 */
export function partOfLaw(law: Law, checkId: string): Law {
  const check = law.checks.find(({ id }) => id === checkId);
  if (!check) throw new Error(`no check "${checkId}"`);
  const routes = law.routes.filter(({ id }) => check.routes.includes(id));
  const named = new Set<string>();
  collectTexts([check, routes], named);
  const things = [...law.facts, ...law.parameters, ...law.lists, ...law.sources];
  const taken = new Set<(typeof things)[number]>();
  for (let before = -1; before !== taken.size;) {
    before = taken.size;
    for (const thing of things) {
      if (taken.has(thing) || !named.has(thing.id)) continue;
      taken.add(thing);
      collectTexts(thing, named);
    }
  }
  const isTaken = (thing: (typeof things)[number]) => taken.has(thing);
  const facts = law.facts.filter(isTaken);
  return {
    facts,
    sources: law.sources.filter(isTaken),
    parameters: law.parameters.filter(isTaken),
    // All or none: an occupation that no list names can be the answer as well.
    occupations: facts.some(({ kind }) => kind === 'occupation') ? law.occupations : [],
    lists: law.lists.filter(isTaken),
    routes,
    checks: [check],
  };
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collectTexts(part, into);
  }
}
