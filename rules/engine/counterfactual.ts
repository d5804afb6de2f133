import type { Answers, CaseDates } from './answer.ts';
import { compiledRoute } from './compile-route.ts';
import type { LeafProgram } from './compile-leaf.ts';
import { fromEpochDay, type IsoDate } from './date.ts';
import { whenElapsed } from './elapsed.ts';
import type { DerivedFact, Fact } from './fact.ts';
import { partsOf } from './evaluate-exactly.ts';
import type { Knowledge, KnowFact, Possible } from './knowledge.ts';
import type { IndexedLaw } from './law.ts';
import type { Outcome } from './outcome.ts';
import type { Route } from './route.ts';

/** A smallest set of changes that would open a closed route. */
export interface Counterfactual {
  readonly changes: readonly [Change, ...Change[]];
}

/** What would have to be otherwise about one fact. */
export interface Change {
  /** The fact that the conditions test; a derived one for pay per year or an age. */
  readonly fact: string;
  readonly how: 'changeable' | 'comesWithTime';
  /** Values that would do: numbers as the law counts them (cents, years), options of a choice, yes or no. */
  readonly to: ChangedTo;
  /** For what comes with time and whose date is known: the day on which it is so. */
  readonly on: IsoDate | null;
  /** Conditions that would be met and are not now, left to right. */
  readonly meets: readonly string[];
}

export type ChangedTo =
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'anyOf'; readonly values: readonly (string | boolean)[] };

const maxFound = 3;
const maxChanges = 3;
/** Sets of changes tried at most; beyond it the smallest found so far stand. */
const maxTried = 2_000;

/** One part of a fact's values that the case is not in, and what it takes to get there. */
interface Move {
  readonly fact: string;
  readonly part: Knowledge;
  readonly how: Change['how'];
  readonly on: IsoDate | null;
}

/**
 * The smallest changes that would open a route that is closed, or closed on the last figures known: at most three,
 * fewest changes first, then those a person can make before those that come with time. Facts that are fixed are
 * never changed, nor is time turned back. Empty for a route that is not closed.
 */
export function counterfactuals(
  law: IndexedLaw,
  route: Route,
  answers: Answers,
  dates: CaseDates,
): readonly Counterfactual[] {
  const compiled = compiledRoute(law, route, dates);
  if (!compiled) return [];
  const { run, runKnown, know, programs } = compiled.condition;
  if (run(answers).provisional !== 'false') return [];
  const known = know(answers);
  const moves = [...new Set(programs.map(({ leaf }) => leaf.fact))].flatMap((fact) =>
    movesOf(law, fact, programs, known),
  );
  const after = (set: readonly Move[]) =>
    runKnown((fact) => set.find((move) => move.fact === fact)?.part ?? known(fact));
  const opens = (set: readonly Move[]) => after(set).provisional === 'true';
  return smallestSets(moves, opens)
    .map((set) => {
      const path = new Set(conditionsMet(after(set)));
      const changes = set.map((move) => changeOf(law, move, programs, known, path));
      return { changes: changes as unknown as Counterfactual['changes'] };
    })
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, maxFound);
}

/** Sets of moves that open the route and of which no smaller part does, by rising size. */
function smallestSets(
  moves: readonly Move[],
  opens: (set: readonly Move[]) => boolean,
): readonly (readonly Move[])[] {
  const found: (readonly Move[])[] = [];
  let tried = 0;
  let sets: readonly (readonly Move[])[] = moves.map((move) => [move]);
  for (let size = 1; size <= maxChanges && sets.length > 0; size += 1) {
    const next: (readonly Move[])[] = [];
    for (const set of sets) {
      if (found.some((smaller) => smaller.every((move) => set.includes(move)))) continue;
      tried += 1;
      if (tried > maxTried) return found;
      if (opens(set)) found.push(set);
      else next.push(...extensions(set, moves));
    }
    // What is already open need not be opened with more.
    if (found.length >= maxFound) break;
    sets = next;
  }
  return found;
}

/** A set with one more move, of a fact that comes later, so that every set is made once. */
function extensions(set: readonly Move[], moves: readonly Move[]): readonly (readonly Move[])[] {
  const last = set.at(-1);
  const after = last ? moves.indexOf(last) + 1 : 0;
  return moves
    .slice(after)
    .filter((move) => set.every(({ fact }) => fact !== move.fact))
    .map((move) => [...set, move]);
}

function movesOf(
  law: IndexedLaw,
  factId: string,
  programs: readonly LeafProgram[],
  know: KnowFact,
): readonly Move[] {
  const fact = law.facts.get(factId);
  if (!fact) return [];
  const how = changeability(law, fact);
  if (how === 'fixed') return [];
  const tests = programs.filter(({ leaf }) => leaf.fact === factId);
  const now = know(factId);
  const others = partsOf({ ...now, possible: domainOf(law, fact) }, tests).filter(
    ({ possible }) => !overlaps(possible, now.possible),
  );
  return others.flatMap((part) => {
    // Time only adds: years, experience, a diploma of a higher level.
    if (how === 'comesWithTime' && part.possible.from <= now.possible.to) return [];
    return [{ fact: factId, part, how, on: dayOf(fact, part.possible, know) }];
  });
}

function changeability(law: IndexedLaw, fact: Fact | DerivedFact): Change['how'] | 'fixed' {
  if (fact.kind !== 'derived') return fact.change;
  const base = fact.derivation.kind === 'elapsed' ? fact.derivation.since : fact.derivation.monthly;
  const baseFact = law.facts.get(base);
  return fact.derivation.kind === 'elapsed'
    ? 'comesWithTime'
    : baseFact && baseFact.kind !== 'derived'
      ? baseFact.change
      : 'fixed';
}

function domainOf(law: IndexedLaw, fact: Fact | DerivedFact): Possible {
  const everyNumber: Possible = { from: 0, to: Infinity, members: null };
  switch (fact.kind) {
    case 'boolean':
      return { from: 0, to: 1, members: [0, 1] };
    case 'choice':
      return { from: 0, to: fact.options.length - 1, members: fact.options.map((_, i) => i) };
    case 'occupation': {
      const members = [...law.occupations.keys()].map((_, i) => i);
      return { from: 0, to: members.length - 1, members };
    }
    case 'number':
      return { from: fact.min, to: fact.max, members: null };
    case 'date':
      return { from: -Infinity, to: Infinity, members: null };
    case 'derived':
      return everyNumber;
  }
}

function overlaps(a: Possible, b: Possible): boolean {
  if (a.members && b.members) return a.members.some((member) => b.members?.includes(member));
  return a.from <= b.to && b.from <= a.to;
}

/** For time since a known date: the day on which the part begins. */
function dayOf(fact: Fact | DerivedFact, { from }: Possible, know: KnowFact): IsoDate | null {
  if (fact.kind !== 'derived' || fact.derivation.kind !== 'elapsed') return null;
  const { since, unit } = fact.derivation;
  const { possible } = know(since);
  return possible.from === possible.to
    ? whenElapsed(fromEpochDay(possible.from), from, unit)
    : null;
}

function changeOf(
  law: IndexedLaw,
  { fact, part, how, on }: Move,
  programs: readonly LeafProgram[],
  know: KnowFact,
  path: ReadonlySet<string>,
): Change {
  const after: KnowFact = (id) => (id === fact ? part : know(id));
  const meets = programs
    .filter(({ leaf }) => leaf.fact === fact && path.has(leaf.id))
    .filter(({ run }) => !isMet(run(know)) && isMet(run(after)))
    .map(({ leaf }) => leaf.id);
  return { fact, how, to: changedTo(law, fact, part.possible), on, meets };
}

/** The leaves that make an outcome true: all of a group that needs all, else the first part that is met. */
function conditionsMet({ condition, children }: Outcome): readonly string[] {
  if (children.length === 0) return [condition.id];
  const met = children.filter(isMet);
  return (condition.kind === 'any' ? met.slice(0, 1) : met).flatMap(conditionsMet);
}

function isMet({ provisional }: Outcome): boolean {
  return provisional === 'true';
}

function changedTo(law: IndexedLaw, factId: string, possible: Possible): ChangedTo {
  const fact = law.facts.get(factId);
  if (!possible.members) {
    const finite = (bound: number) => (Number.isFinite(bound) ? bound : null);
    return { kind: 'range', from: finite(possible.from), to: finite(possible.to) };
  }
  const ids = fact?.kind === 'occupation' ? [...law.occupations.keys()] : [];
  const values = possible.members.map((member) =>
    fact?.kind === 'choice' ? (fact.options[member] ?? '') : (ids[member] ?? member === 1),
  );
  return { kind: 'anyOf', values };
}

function cost({ changes }: Counterfactual): number {
  const waiting = changes.filter(({ how }) => how === 'comesWithTime').length;
  return changes.length * 10 + waiting;
}
