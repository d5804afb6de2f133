import { lastKnown, truthIn } from '../engine/claims.ts';
import type { Leaf } from '../engine/condition.ts';
import { leavesOf } from '../engine/condition.ts';
import { baseFacts } from '../engine/leaves-about.ts';
import type { Route } from '../engine/route.ts';
import { answerIn } from './axis.ts';
import { wholeCondition } from './check-diagrams.ts';
import type { Node } from './diagram.ts';
import { type Place, placeWhere, type Profile, profileAt } from './profile.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';

/** Somebody at a point where a verdict turns, and the verdict of one route that the diagrams give. */
export interface BoundaryCase extends Profile {
  readonly route: string;
  /** The condition, or the day, on one side of which they stand. */
  readonly about: string;
  readonly code: number;
}

/**
 * For every test of every route, in every period: people with all else equal of whom one meets it and one does not, and
 * whose verdicts differ for it; at a number or date just below and on where it turns. And for every day of change,
 * people whose verdict is another on the day before.
 */
export function boundaryCases(subject: Subject): readonly BoundaryCase[] {
  const found = new Map<string, BoundaryCase>();
  const add = (one: BoundaryCase) =>
    found.set(JSON.stringify([one.route, one.filedOn, one.answers]), one);
  for (const route of subject.part.routes) {
    const looked = new Set<Node>();
    for (const [i, span] of subject.spans.entries()) {
      const condition = wholeCondition(route, span.from);
      const claims = subject.routeClaims(route, span.from);
      if (!condition || claims === null) continue;
      const before = subject.spans[i - 1];
      if (before) atTurnOf(subject, route, before, span).forEach(add);
      if (looked.has(claims)) continue;
      looked.add(claims);
      for (const leaf of new Map(leavesOf(condition).map((one) => [one.id, one])).values()) {
        atTestOf(subject, route, leaf, span).forEach(add);
      }
    }
  }
  return [...found.values()];
}

function atTestOf(subject: Subject, route: Route, leaf: Leaf, span: Span): readonly BoundaryCase[] {
  const { axes, law } = subject;
  const bases = baseFacts(leaf.fact, law.facts);
  return axes.flatMap(({ fact, cells }, axis) => {
    if (!bases.includes(fact.id)) return [];
    const claims = subject.claimsOf(leaf, law, span.from);
    const isScale = fact.kind === 'number' || fact.kind === 'date';
    const truths = truthsOf(subject, claims);
    const sides = [...cells.keys()].map((cell) => subject.diagrams.restrict(truths, axis, cell));
    return (isScale ? neighbours(sides) : optionPairs(sides)).flatMap((pair) =>
      onBothSides(subject, { route, leaf, truths, span, axis }, pair),
    );
  });
}

/** 1 where a test is met, 2 where it is missed, 0 where neither is known. */
export function truthsOf({ diagrams }: Subject, claims: Node): Node {
  return diagrams.map(claims, (value) => ['true', 'false'].indexOf(truthIn(value, lastKnown)) + 1);
}

type Pair = readonly [number, number];

function neighbours(sides: readonly Node[]): readonly Pair[] {
  return sides.flatMap((side, cell) =>
    cell > 0 && side !== sides[cell - 1] ? [[cell - 1, cell] as const] : [],
  );
}

/** Each option with the first that stands on another side. */
function optionPairs(sides: readonly Node[]): readonly Pair[] {
  return sides.flatMap((side, cell) =>
    [...sides.keys()]
      .filter((other) => sides[other] !== side)
      .slice(0, 2)
      .map((other) => [Math.min(cell, other), Math.max(cell, other)] as const),
  );
}

interface Test {
  readonly route: Route;
  readonly leaf: Leaf;
  readonly truths: Node;
  readonly span: Span;
  readonly axis: number;
}

/** Two people who differ in one cell of one fact, in the truth of the test and in the verdict. */
function onBothSides(
  subject: Subject,
  { route, leaf, truths, span, axis }: Test,
  pair: Pair,
): readonly BoundaryCase[] {
  const { diagrams, logic } = subject;
  const verdicts = subject.verdicts(route, span.from);
  const existing = subject.existing(span);
  const within = (node: Node) => pair.map((cell) => diagrams.restrict(node, axis, cell));
  const differing = [truths, verdicts].map((node) => {
    const [one = 0, other = 0] = within(node);
    return subject.differing(one, other);
  });
  const people = [...differing, ...within(existing)].reduce(logic.both);
  if (people === logic.never) return [];
  return placesIn(subject, people).flatMap((place) =>
    pair.flatMap((cell, side) => {
      const there = place.with(axis, cell);
      const profile = profileAt(subject.axes, there, span);
      const own = subject.axes[axis];
      const cellThere = own?.cells[cell];
      if (!profile || !own || !cellThere) return [];
      const answer = answerIn(own, cellThere, profile.filedOn, side === 0 ? 'last' : 'first');
      if (answer === null) return [];
      return [
        {
          ...{ route: route.id, about: leaf.id, filedOn: profile.filedOn },
          answers: { ...profile.answers, [own.fact.id]: answer },
          code: valueAt(subject, verdicts, there),
        },
      ];
    }),
  );
}

/** Somebody whose verdict changes with the day, on the last day before and on the day itself. */
function atTurnOf(
  subject: Subject,
  route: Route,
  before: Span,
  after: Span,
): readonly BoundaryCase[] {
  const { logic } = subject;
  const days: readonly Span[] = [
    { from: before.last, last: before.last },
    { from: after.from, last: after.from },
  ];
  const verdicts = [before, after].map(({ from }) => subject.verdicts(route, from));
  const [one = 0, other = 0] = verdicts;
  const people = [subject.differing(one, other), ...days.map(subject.existing)].reduce(logic.both);
  return placesIn(subject, people).flatMap((place) =>
    days.flatMap((day, i) => {
      const profile = profileAt(subject.axes, place, day);
      const about = `filed on ${day.from}`;
      const code = valueAt(subject, verdicts[i] ?? 0, place);
      return profile ? [{ ...profile, route: route.id, about, code }] : [];
    }),
  );
}

/** A few people in different circumstances for whom a function is 1, each once. */
export function placesIn(subject: Subject, people: Node): readonly Place[] {
  const { diagrams, axes } = subject;
  const near: readonly Place[] = [
    // The last option is mostly "none of these".
    axes.map(({ fact, cells }) => (fact.kind === 'choice' ? cells.length - 1 : 0)),
    axes.map(() => 0),
    axes.map(({ cells }) => cells.length - 1),
    axes.map(({ cells }, axis) => (axis * 7 + 3) % cells.length),
    axes.map(({ cells }, axis) => (axis * 5 + 1) % cells.length),
  ];
  const found = near.flatMap((place) => {
    const there = placeWhere(diagrams, people, (value) => value === 1, place);
    return there ? [there] : [];
  });
  return [...new Map(found.map((place) => [place.join(), place])).values()];
}

/** The value of a function for somebody. */
export function valueAt({ diagrams }: Pick<Subject, 'diagrams'>, node: Node, place: Place): number {
  let at = node;
  for (let axis = diagrams.axisOf(at); axis !== null; axis = diagrams.axisOf(at)) {
    at = diagrams.branchesOf(at)[place[axis] ?? 0] ?? at;
  }
  return diagrams.valueOf(at);
}
