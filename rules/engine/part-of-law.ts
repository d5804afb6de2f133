import type { Check } from './check.ts';
import type { Law } from './law.ts';
import { jurisdictions, type Jurisdiction, type Route } from './route.ts';

/**
 * The part of a law that a check rests on: its routes and, step by step, everything that they and its questions
 * name. Of the check beside it what asks and decides, but nothing that is only shown. Throws on an unknown check.
 */
export function partOfLaw(law: Law, checkId: string): Law {
  const check = checkIn(law, checkId);
  const beside = check.beside === undefined ? [] : [checkIn(law, check.beside)];
  const routes = law.routes.flatMap((route) => {
    if (check.routes.includes(route.id)) return [route];
    return beside.some(({ routes: ids }) => ids.includes(route.id)) ? [decidingOf(route)] : [];
  });
  const checks = [check, ...beside.map((one) => decidingQuestions(law, one))];
  const named = namedBy(law, [checks, routes]);
  const isNamed = ({ id }: { readonly id: string }) => named.has(id);
  const facts = law.facts.filter(isNamed);
  return {
    facts,
    sources: law.sources.filter(isNamed),
    parameters: law.parameters.filter(isNamed),
    // All or none: an occupation that no list names can be the answer as well.
    occupations: facts.some(({ kind }) => kind === 'occupation') ? law.occupations : [],
    lists: law.lists.filter(isNamed),
    routes,
    checks,
  };
}

/**
 * Tells of an id which jurisdictions need it: those whose routes name it, step by step. What federal law names, or most
 * of the others, or nobody, is everybody's: then it is "federal" alone.
 */
export function needsIn(law: Law): (id: string) => readonly Jurisdiction[] {
  const places = jurisdictionsIn(law);
  const namedIn = places.map((place) => {
    const routes = law.routes.filter(({ jurisdiction }) => jurisdiction === place);
    return { place, named: namedBy(law, routes) };
  });
  return (id) =>
    neededBy(
      places,
      namedIn.flatMap(({ place, named }) => (named.has(id) ? [place] : [])),
    );
}

/** The jurisdictions that need what some of them use: "federal" alone where that is everybody. */
export function neededBy(
  places: readonly Jurisdiction[],
  users: readonly Jurisdiction[],
): readonly Jurisdiction[] {
  const local = places.filter((place) => place !== 'federal');
  const isShared =
    users.length === 0 ||
    users.includes('federal') ||
    (local.length > 1 && 2 * users.length > local.length);
  return isShared ? ['federal'] : users;
}

/** The jurisdictions with a route, in their order. */
export function jurisdictionsIn({ routes }: Law): readonly Jurisdiction[] {
  return jurisdictions.filter((place) => routes.some(({ jurisdiction }) => jurisdiction === place));
}

/** A route without papers, fees, steps and consequences. */
function decidingOf(route: Route): Route {
  return { ...route, official: [], consequences: [], documents: [], fees: [], steps: [] };
}

/** A check without the questions that only tell what is shown, such as the day on which something ends. */
function decidingQuestions(law: Law, check: Check): Check {
  const routes = law.routes.filter(({ id }) => check.routes.includes(id)).map(decidingOf);
  const named = namedBy(law, [check.placeFact, routes]);
  const [first, ...others] = check.questions;
  const deciding = others.filter(({ facts }) => facts.some((fact) => named.has(fact)));
  return { ...check, questions: [first, ...deciding] };
}

function checkIn({ checks }: Law, checkId: string): Check {
  const check = checks.find(({ id }) => id === checkId);
  if (!check) throw new Error(`no check "${checkId}"`);
  return check;
}

/**
 * Every text in a value and, step by step, in the pieces of the law whose ids are among them. What is named is found
 * by its id wherever it stands, so that no new kind of reference can be forgotten.
 */
function namedBy(law: Law, value: unknown): ReadonlySet<string> {
  const named = new Set<string>();
  collectTexts(value, named);
  const pieces = [...law.facts, ...law.parameters, ...law.lists, ...law.sources];
  const taken = new Set<(typeof pieces)[number]>();
  for (let before = -1; before !== taken.size;) {
    before = taken.size;
    for (const piece of pieces) {
      if (taken.has(piece) || !named.has(piece.id)) continue;
      taken.add(piece);
      collectTexts(piece, named);
    }
  }
  return named;
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collectTexts(part, into);
  }
}
