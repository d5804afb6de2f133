import type { Answers, CaseDates } from './answer.ts';
import { lastKnown } from './claims.ts';
import type { ConditionNode, TestedFact } from './compile-condition.ts';
import { fromEpochDay, type IsoDate } from './date.ts';
import { whenElapsed } from './elapsed.ts';
import { evaluationOf, briefEvaluation, type Evaluation, standingIn } from './evaluation.ts';
import type { DerivedFact, Fact } from './fact.ts';
import { interval, isSettled, type Possible } from './knowledge.ts';
import { type IndexedLaw, pieceOf } from './law.ts';
import { lawOn } from './law-on-dates.ts';
import { truthOf } from './outcome.ts';
import { domainOf } from './read-answer.ts';
import { answering, know } from './read-facts.ts';
import { routeCondition } from './route-condition.ts';
import type { Route } from './route.ts';
import type { Standing } from './standing.ts';

/** A smallest set of changes that would open a closed route. */
export interface Counterfactual {
  readonly changes: readonly [Change, ...Change[]];
}

/** What would have to be otherwise about one fact. */
export interface Change {
  /** The fact that the conditions test; a derived one for pay per year or an age. */
  readonly fact: string;
  readonly how: 'changeable' | 'comesWithTime';
  /** Values that would do: numbers as the law counts them (cents, years), days, options of a choice, yes or no. */
  readonly to: ChangedTo;
  /** For what comes with time and whose date is known: the day on which it is so. */
  readonly on: IsoDate | null;
  /** Conditions that would be met and are not now, left to right. */
  readonly meets: readonly string[];
}

export type ChangedTo =
  | {
      readonly kind: 'range';
      readonly from: number | IsoDate | null;
      readonly to: number | IsoDate | null;
    }
  | { readonly kind: 'anyOf'; readonly values: readonly (string | boolean)[] };

const maxFound = 3;
const maxChanges = 3;
/** Sets of changes tried at most; beyond it the smallest found so far stand. */
const maxTried = 2_000;

/** A cell of a fact that the case is not in, and what it takes to get there. */
interface Move {
  readonly fact: TestedFact;
  readonly standing: Standing;
  readonly possible: Possible;
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
  const compiled = routeCondition(lawOn(law, dates), route);
  if (!compiled) return [];
  const known = answering(answers);
  const now = evaluationOf(compiled, known);
  if (truthOf(compiled.root, now, lastKnown) !== 'false') return [];
  const moves = compiled.facts.flatMap((fact) => movesOf(fact, now));
  const after = (set: readonly Move[]) =>
    briefEvaluation(
      compiled,
      known,
      compiled.facts.map((fact) => set.find((move) => move.fact === fact)?.standing),
    );
  return smallestSets(moves, (set) => isMet(compiled.root, after(set)))
    .map((set) => {
      const then = after(set);
      const met = testsMet(compiled.root, then).filter((node) => !isMet(node, now));
      const changes = set.map((move) => changeOf(law, move, met));
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
  for (let size = 1; size <= maxChanges; size += 1) {
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

function movesOf(tested: TestedFact, now: Evaluation): readonly Move[] {
  const { law } = now.compiled.on;
  const fact = pieceOf(law.facts, tested.id);
  const how = changeability(law, fact);
  if (how === 'fixed') return [];
  const { possible } = know(now.known, tested.reader);
  const here = standingIn(now, tested).cells;
  const domain = fact.kind === 'derived' ? interval(0, Infinity) : domainOf(fact, law.occupations);
  return tested.settled.flatMap((standing, cell): readonly Move[] => {
    const there = tested.cells.within(domain, cell);
    const isHere = here.includes(cell);
    if (isHere || there.from > there.to) return [];
    // Time only adds: years, experience, a diploma of a higher level.
    if (how === 'comesWithTime' && there.from <= possible.to) return [];
    return [{ fact: tested, standing, possible: there, how, on: dayOf(fact, there, now) }];
  });
}

function changeability(law: IndexedLaw, fact: Fact | DerivedFact): Change['how'] | 'fixed' {
  if (fact.kind !== 'derived') return fact.change;
  if (fact.derivation.kind === 'elapsed') return 'comesWithTime';
  return changeability(law, pieceOf(law.facts, fact.derivation.monthly));
}

/** For time since a known date: the day on which it is so much. */
function dayOf(fact: Fact | DerivedFact, { from }: Possible, now: Evaluation): IsoDate | null {
  if (fact.kind !== 'derived' || fact.derivation.kind !== 'elapsed') return null;
  const { since, unit } = fact.derivation;
  const { possible } = know(now.known, now.compiled.on.readerOf(since));
  return isSettled(possible) ? whenElapsed(fromEpochDay(possible.from), from, unit) : null;
}

function changeOf(law: IndexedLaw, move: Move, met: readonly ConditionNode[]): Change {
  const { fact, possible, how, on } = move;
  const own = met.filter(({ leaf }) => leaf?.fact === fact);
  const meets = own.map(({ id }) => id);
  return { fact: fact.id, how, to: changedTo(law, fact.id, possible), on, meets };
}

/**
 * The tests that make a condition true: of all of a group that needs all, else of the first part that is met. Where
 * only open parts together settle a group, whatever the person still has to say, each of them counts.
 */
function testsMet(node: ConditionNode, evaluation: Evaluation): readonly ConditionNode[] {
  if (node.of.length === 0) return isMet(node, evaluation) ? [node] : [];
  const met = node.of.filter((part) => isMet(part, evaluation));
  const open = node.of.filter((part) => truthOf(part, evaluation, lastKnown) === 'unknown');
  const through = met.length === 0 ? open : node.kind === 'any' ? met.slice(0, 1) : met;
  return through.flatMap((part) => testsMet(part, evaluation));
}

function isMet(node: ConditionNode, evaluation: Evaluation): boolean {
  return truthOf(node, evaluation, lastKnown) === 'true';
}

function changedTo(law: IndexedLaw, factId: string, possible: Possible): ChangedTo {
  const fact = pieceOf(law.facts, factId);
  if (!possible.members) {
    const told = (bound: number) => {
      if (!Number.isFinite(bound)) return null;
      return fact.kind === 'date' ? fromEpochDay(bound) : bound;
    };
    return { kind: 'range', from: told(possible.from), to: told(possible.to) };
  }
  const ids = fact.kind === 'occupation' ? [...law.occupations.keys()] : [];
  const values = possible.members.map((member) =>
    fact.kind === 'choice' ? (fact.options[member] ?? '') : (ids[member] ?? member === 1),
  );
  return { kind: 'anyOf', values };
}

function cost({ changes }: Counterfactual): number {
  const waiting = changes.filter(({ how }) => how === 'comesWithTime').length;
  return changes.length * 10 + waiting;
}
