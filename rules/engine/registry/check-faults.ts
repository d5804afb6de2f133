import type { Check, Question } from '../check.ts';
import { basesOfDate } from '../computed-date.ts';
import { leavesOf } from '../condition.ts';
import type { IndexedLaw } from '../law.ts';
import type { Route } from '../route.ts';
import { basesOf, referenceFaults } from './fact-references.ts';
import { repeated } from './identity-faults.ts';
import { fault, type LawFault } from './law-fault.ts';
import { clausesOf, treesOf } from './statements.ts';

/** What a person can be asked. */
const askable = ['boolean', 'choice', 'number', 'date', 'occupation'] as const;

/** Checks that name what does not exist, leave a fact of their routes unasked, or ask for nothing. */
export function checkFaults(law: IndexedLaw): readonly LawFault[] {
  return [...law.checks.values()].flatMap((check) => [
    ...referenceInCheck(check, law),
    ...questionFaults(check, law),
  ]);
}

/** The facts a route asks about, in conditions and dates, as they are tested: derived ones are not resolved. */
export function testedFacts(route: Route): readonly string[] {
  return [
    ...treesOf(route).flatMap(({ roots }) => roots.flatMap(leavesOf).map(({ fact }) => fact)),
    ...clausesOf(route).flatMap(({ clause }) =>
      'date' in clause ? basesOfDate(clause.date).map(({ fact }) => fact) : [],
    ),
  ];
}

function referenceInCheck(check: Check, law: IndexedLaw): readonly LawFault[] {
  const at = `check ${check.id}`;
  return [
    ...check.routes
      .filter((id) => !law.routes.has(id))
      .map((id) => fault('unknownRoute', at, `route "${id}" does not exist`)),
    ...(check.waits ?? [])
      .flatMap((wait) => [wait.route, ...wait.for])
      .filter((id) => !check.routes.includes(id))
      .map((id) =>
        fault('unknownRoute', at, `route "${id}" waits or is waited for, but is not in the list`),
      ),
    ...(check.beside === undefined || law.checks.has(check.beside)
      ? []
      : [fault('unknownCheck', at, `check "${check.beside}" does not exist`)]),
    ...placeFaults(check, law),
    ...check.questions.flatMap(({ id, facts }) =>
      facts.flatMap((fact) =>
        referenceFaults(`${at}, question ${id}`, { fact, kinds: askable }, law),
      ),
    ),
    ...check.questions.flatMap((question) => situationFaults(at, question, check, law)),
    ...(check.compared ?? []).flatMap(({ id, facts }) =>
      facts.flatMap((fact) =>
        referenceFaults(`${at}, compared ${id}`, { fact, kinds: askable }, law),
      ),
    ),
  ];
}

/** A situation says more than an option of the only fact on its page, and nothing that the check does not ask. */
function situationFaults(
  check: string,
  { id, facts: [first, ...more], situations = [] }: Question,
  { questions }: Check,
  law: IndexedLaw,
): readonly LawFault[] {
  const asked = questions.flatMap(({ facts }) => facts);
  const about = law.facts.get(first);
  const options =
    about?.kind === 'choice' ? [...about.options, ...Object.keys(about.vague ?? {})] : [];
  return situations.flatMap(({ id: situation, answers }) => {
    const at = `${check}, question ${id}, situation ${situation}`;
    const said = Object.entries(answers);
    return [
      ...said.flatMap(([fact, option]) =>
        referenceFaults(at, { fact, kinds: ['choice'], values: [option] }, law),
      ),
      ...said
        .filter(([fact]) => law.facts.has(fact) && !asked.includes(fact))
        .map(([fact]) => fault('notAsked', at, `no question asks "${fact}"`)),
      ...(answers[first] === undefined || said.length === 1 || options.includes(situation)
        ? [fault('noSituation', at, `has to say more than an option of "${first}"`)]
        : []),
      ...more.map((fact) => fault('noSituation', at, `leaves "${fact}" on its page unsaid`)),
    ];
  });
}

/** A check with local law asks for the place; each of its local jurisdictions is an answer. */
function placeFaults(check: Check, law: IndexedLaw): readonly LawFault[] {
  const at = `check ${check.id}, placeFact`;
  const local = routesOf(check, law)
    .map(({ jurisdiction }) => jurisdiction)
    .filter((jurisdiction) => jurisdiction !== 'federal');
  if (check.placeFact === undefined) {
    return [...new Set(local)].map((jurisdiction) =>
      fault(
        'notAsked',
        at,
        `nothing asks for the place, which decides on the law of ${jurisdiction}`,
      ),
    );
  }
  const place = { fact: check.placeFact, kinds: ['choice'], values: [...new Set(local)] } as const;
  return referenceFaults(at, place, law);
}

function questionFaults(check: Check, law: IndexedLaw): readonly LawFault[] {
  const at = `check ${check.id}`;
  const asked = check.questions.flatMap(({ facts }) => facts);
  const needed = neededFacts(check, law);
  const isAskable = (id: string) => askable.some((kind) => kind === law.facts.get(id)?.kind);
  return [
    ...repeated(asked).map((id) => fault('askedTwice', at, `fact "${id}" is asked more than once`)),
    ...[...needed]
      .filter(([id]) => isAskable(id) && !asked.includes(id))
      .map(([id, by]) => fault('notAsked', at, `no question asks "${id}", which ${by} needs`)),
    ...check.questions.flatMap((question) =>
      question.facts
        .filter((id) => isAskable(id) && !needed.has(id))
        .map((id) => {
          const text = `asks "${id}", which none of the routes of the check tests`;
          return fault('askedForNothing', `${at}, question ${question.id}`, text);
        }),
    ),
  ];
}

/** The facts a person has to be asked for a check, each with the first that needs it. */
function neededFacts(check: Check, law: IndexedLaw): ReadonlyMap<string, string> {
  const needed = new Map(check.placeFact === undefined ? [] : [[check.placeFact, 'the check']]);
  for (const route of routesOf(check, law)) {
    for (const id of testedFacts(route)) {
      const fact = law.facts.get(id);
      const bases = fact ? basesOf(fact).map((base) => base.fact) : [];
      for (const base of bases.length > 0 ? bases : [id]) {
        if (!needed.has(base)) needed.set(base, `route ${route.id}`);
      }
    }
  }
  return needed;
}

function routesOf(check: Check, law: IndexedLaw): readonly Route[] {
  return check.routes.flatMap((id) => law.routes.get(id) ?? []);
}
