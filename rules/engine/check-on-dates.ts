import type { Check } from './check.ts';
import type { Possible } from './knowledge.ts';
import { misfit, pieceOf } from './law.ts';
import type { LawOnDates } from './law-on-dates.ts';
import { know, type Known } from './read-facts.ts';
import { type Jurisdiction, jurisdictions, type Route } from './route.ts';

/** A check ready for the dates of a case. */
export interface CheckOnDates {
  readonly check: Check;
  readonly on: LawOnDates;
  /** In the rank of the check. */
  readonly routes: readonly Route[];
  /** The place of the question that asks a fact, in the authors' order. */
  readonly asking: ReadonlyMap<string, number>;
  /** The jurisdictions that may decide, for what is known of the place. */
  readonly competent: (known: Known) => readonly Jurisdiction[];
}

/** A check ready for the dates, made once. Throws for an unknown id, a fault of the caller. */
export function checkOn(on: LawOnDates, id: string): CheckOnDates {
  const found = on.checks.get(id);
  if (found) return found;
  const check = pieceOf(on.law.checks, id);
  const routes = check.routes.map((route) => pieceOf(on.law.routes, route));
  const asking = new Map(
    check.questions.flatMap(({ facts }, place) => facts.map((fact) => [fact, place] as const)),
  );
  const made = { check, on, routes, asking, competent: competence(on, check, routes) };
  on.checks.set(id, made);
  return made;
}

/** Federal law decides everywhere, of the others those that the answer about the place leaves possible. */
function competence(
  { law, readerOf }: LawOnDates,
  { placeFact }: Check,
  routes: readonly Route[],
): CheckOnDates['competent'] {
  const federal = routes.some(({ jurisdiction }) => jurisdiction === 'federal')
    ? (['federal'] as const)
    : [];
  if (placeFact === undefined) return () => federal;
  const fact = pieceOf(law.facts, placeFact);
  if (fact.kind !== 'choice') throw misfit(placeFact);
  const place = readerOf(placeFact);
  /** By what is possible: the same for everybody who names one place, or none. */
  const kept = new WeakMap<Possible, readonly Jurisdiction[]>();
  return (known) => {
    const { possible } = know(known, place);
    const found = kept.get(possible);
    if (found) return found;
    const { members } = possible;
    const isPossible = (one: Jurisdiction) => members?.includes(fact.options.indexOf(one));
    const made = [...federal, ...jurisdictions.filter(isPossible)];
    kept.set(possible, made);
    return made;
  };
}
