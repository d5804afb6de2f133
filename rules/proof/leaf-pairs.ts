import { type Leaf, leavesOf } from '../engine/condition.ts';
import { baseFacts } from '../engine/leaves-about.ts';
import { isDuring } from '../engine/period.ts';
import type { Route } from '../engine/route.ts';
import { placesIn, truthsOf, valueAt } from './boundary-cases.ts';
import { wholeCondition } from './check-diagrams.ts';
import type { Node } from './diagram.ts';
import { filingsAt, type Profile, profileOn } from './profile.ts';
import { turnsOn, verdictsIf } from './prove-conditions.ts';
import { type SameSpans, sameSpans } from './same-spans.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';

/** A test of one version of a route. */
interface TestOf {
  readonly route: string;
  readonly leaf: string;
  /** The first day of the version. */
  readonly from: string;
}

/** Two people who differ in one answer; one meets the test, the other misses it, and their verdicts differ for it. */
export interface LeafPair extends TestOf {
  readonly met: Profile;
  readonly missed: Profile;
  /** The codes of their verdicts. */
  readonly codes: readonly [met: number, missed: number];
  /**
   * Tests of the same answer that turn along with this one, though they do not matter: of these two people the verdict
   * would be the same with this test alone the other way. None where this test alone differs.
   */
  readonly along: readonly string[];
}

/** Why no two people differ in a test alone and in the verdict for it. */
export type WithoutPair =
  /** What it is held against is not known. */
  | 'notTold'
  | 'alwaysMet'
  | 'neverMet'
  /** Met or not, every verdict stays the same. */
  | 'changesNothing'
  /** Everybody whose verdict turns on it meets it, or everybody misses it. */
  | 'oneSided'
  /** No answer turns it without turning others, and what they come to together is not its doing. */
  | 'together'
  /** Nobody could file on one day with either of two answers that would turn it. */
  | 'noDay';

export interface LeafWithoutPair extends TestOf {
  readonly why: WithoutPair;
  /** The reason, with the people of whom it is so. */
  readonly message: string;
}

/**
 * For every test of every version of every route of a part a pair of people, or why there is none (modified condition
 * and decision coverage, over everybody).
 */
export function leafPairs(subject: Subject): {
  readonly pairs: readonly LeafPair[];
  readonly without: readonly LeafWithoutPair[];
} {
  const pairs: LeafPair[] = [];
  const without: LeafWithoutPair[] = [];
  for (const route of subject.part.routes) {
    for (const version of route.versions) {
      const spans = subject.spans.filter(({ from }) => isDuring(version, from));
      const [first] = spans;
      const condition = first && wholeCondition(route, first.from);
      if (!condition) continue;
      const leaves = [...new Map(leavesOf(condition).map((leaf) => [leaf.id, leaf])).values()];
      for (const leaf of leaves) {
        const test = { route, leaf, others: leaves.filter((other) => other !== leaf) };
        const named = { route: route.id, leaf: leaf.id, from: version.from };
        const pair =
          pairFor(subject, test, spans, aloneApart) ?? pairFor(subject, test, spans, apart);
        if (pair) pairs.push({ ...named, ...pair });
        else without.push({ ...named, ...whyNone(subject, test, spans) });
      }
    }
  }
  return { pairs, without };
}

interface Test {
  readonly route: Route;
  readonly leaf: Leaf;
  readonly others: readonly Leaf[];
}

type Sides = readonly [met: number, missed: number];

/** Those who would turn from one verdict to another between two cells of an axis, by the test. */
type Apart = (subject: Subject, test: Test, span: Span, axis: number, sides: Sides) => Node;

function pairFor(subject: Subject, test: Test, spans: readonly Span[], find: Apart) {
  const bases = baseFacts(test.leaf.fact, subject.law.facts);
  for (const span of spans) {
    for (const [axis, { fact, cells }] of subject.axes.entries()) {
      if (!bases.includes(fact.id)) continue;
      for (const met of cells.keys()) {
        for (const missed of cells.keys()) {
          if (met === missed) continue;
          const people = find(subject, test, span, axis, [met, missed]);
          if (people === subject.logic.never) continue;
          const pair = pairIn(subject, test, span, axis, [met, missed], people);
          if (pair) return pair;
        }
      }
    }
  }
  return null;
}

/** Nothing but the test differs between the two cells. */
function aloneApart(subject: Subject, test: Test, span: Span, axis: number, sides: Sides): Node {
  const { logic } = subject;
  const people = differing(subject, test, span, axis, sides);
  return test.others.reduce((left, other) => {
    if (left === logic.never) return left;
    const claims = subject.claimsOf(other, subject.law, span.from);
    const [one, another] = at(subject, claims, axis, sides);
    return one === another ? left : logic.without(left, subject.differing(one, another));
  }, people);
}

/** Other tests may differ, but the verdict changes as if this one alone did. */
function apart(subject: Subject, test: Test, span: Span, axis: number, sides: Sides): Node {
  const { diagrams, logic } = subject;
  const people = differing(subject, test, span, axis, sides);
  if (people === logic.never) return people;
  const claims = subject.claimsOf(test.leaf, subject.law, span.from);
  const [met, missed] = at(subject, claims, axis, sides);
  const verdicts = subject.verdicts(test.route, span.from);
  const alone = [missed, met].map((instead, side) =>
    diagrams.restrict(
      verdictsIf(subject, test.route, test.leaf.id, span, instead),
      axis,
      sides[side] ?? 0,
    ),
  );
  const turned = at(subject, verdicts, axis, [sides[1], sides[0]]);
  return alone.reduce(
    (left, node, side) => logic.without(left, subject.differing(node, turned[side] ?? node)),
    people,
  );
}

/** Those who meet the test in one cell and miss it in the other, and get another verdict. */
function differing(
  subject: Subject,
  { route, leaf }: Test,
  span: Span,
  axis: number,
  sides: Sides,
): Node {
  const { logic } = subject;
  const truths = truthsOf(subject, subject.claimsOf(leaf, subject.law, span.from));
  const [met, missed] = at(subject, truths, axis, sides);
  const isMet = logic.where(met, (value) => value === 1);
  if (isMet === logic.never) return isMet;
  const isMissed = logic.where(missed, (value) => value === 2);
  if (isMissed === logic.never) return isMissed;
  const verdicts = at(subject, subject.verdicts(route, span.from), axis, sides);
  return [
    isMet,
    isMissed,
    subject.differing(...verdicts),
    ...at(subject, subject.judged(route, span), axis, sides),
  ].reduce(logic.both);
}

/** A function in two cells of an axis. */
function at({ diagrams }: Subject, node: Node, axis: number, [one, other]: Sides) {
  return [diagrams.restrict(node, axis, one), diagrams.restrict(node, axis, other)] as const;
}

/** Two of these people, who file on the same day. */
function pairIn(
  subject: Subject,
  { route, others }: Test,
  span: Span,
  axis: number,
  sides: Sides,
  people: Node,
): Omit<LeafPair, keyof TestOf> | null {
  const { axes } = subject;
  const verdicts = subject.verdicts(route, span.from);
  for (const place of placesIn(subject, people)) {
    const [here, there] = [place.with(axis, sides[0]), place.with(axis, sides[1])];
    for (const filedOn of [...filingsAt(axes, here, span), ...filingsAt(axes, there, span)]) {
      const [met, missed] = [profileOn(axes, here, filedOn), profileOn(axes, there, filedOn)];
      if (!met || !missed) continue;
      const along = others.filter((other) => {
        const claims = subject.claimsOf(other, subject.law, span.from);
        return valueAt(subject, claims, here) !== valueAt(subject, claims, there);
      });
      return {
        ...{ met, missed, along: along.map(({ id }) => id) },
        codes: [valueAt(subject, verdicts, here), valueAt(subject, verdicts, there)],
      };
    }
  }
  return null;
}

function whyNone(
  subject: Subject,
  { route, leaf, others }: Test,
  spans: readonly Span[],
): Pick<LeafWithoutPair, 'why' | 'message'> {
  const { logic } = subject;
  const those = (find: (span: Span) => Node): readonly SameSpans[] =>
    sameSpans(spans, (span) => logic.both(find(span), subject.judged(route, span))).filter(
      ({ node }) => node !== logic.never,
    );
  const whose = (truth: number) =>
    those((span) =>
      logic.where(
        truthsOf(subject, subject.claimsOf(leaf, subject.law, span.from)),
        (value) => value === truth,
      ),
    );
  const [untold, met, missed] = [whose(0), whose(1), whose(2)];
  const turning = those((span) => turnsOn(subject, route, leaf, span));
  const told = (why: WithoutPair, text: string, people: readonly SameSpans[]) => {
    const who = people.map(({ node, spans: during }) => subject.tell(node, during)).join(' | ');
    return { why, message: `${route.id}, ${leaf.id}: ${text} ${who}` };
  };
  if (met.length === 0 && missed.length === 0) {
    return told('notTold', 'what it is held against is not known, for', untold);
  }
  if (missed.length === 0) return told('alwaysMet', 'nobody misses it; it is met by', met);
  if (met.length === 0) return told('neverMet', 'nobody meets it; it is missed by', missed);
  if (turning.length === 0)
    return told('changesNothing', 'no verdict turns on it; missed by', missed);
  const isOn = (side: readonly SameSpans[]) =>
    turning.some((one) =>
      side.some(
        (other) =>
          one.spans.some((span) => other.spans.includes(span)) &&
          logic.both(one.node, other.node) !== logic.never,
      ),
    );
  if (!isOn(missed))
    return told('oneSided', 'whoever it could turn the verdict of meets it:', turning);
  if (!isOn(met))
    return told('oneSided', 'whoever it could turn the verdict of misses it:', turning);
  const along = others.filter((other) => sharesAnswer(subject, leaf, other)).map(({ id }) => id);
  if (along.length === 0) return told('noDay', 'no day of filing fits either answer of', turning);
  const text = `no answer turns it without ${along.join(' or ')}, and it is they that decide, for`;
  return told('together', text, turning);
}

function sharesAnswer({ law }: Subject, one: Leaf, other: Leaf): boolean {
  const bases = baseFacts(one.fact, law.facts);
  return baseFacts(other.fact, law.facts).some((fact) => bases.includes(fact));
}
