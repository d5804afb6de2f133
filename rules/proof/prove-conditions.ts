import { claim, lastKnown, truthIn } from '../engine/claims.ts';
import { type Condition, nodesOf } from '../engine/condition.ts';
import { isDecisive } from '../engine/provenance.ts';
import type { Route } from '../engine/route.ts';
import { wholeCondition } from './check-diagrams.ts';
import { alwaysFalse, alwaysTrue } from './condition-diagram.ts';
import type { Node } from './diagram.ts';
import type { Finding } from './finding.ts';
import { type SameSpans, sameSpans } from './same-spans.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { codeOfClaims } from './verdict-code.ts';

/** A test, a judgement or a referral. */
export type Single = Exclude<Condition, { readonly of: unknown }>;

/** How a condition was found to count, over all dates and the routes that share it. */
interface Sides {
  readonly routes: Set<string>;
  /** It is met, and missed, by somebody whose verdict turns on it. */
  isMet: boolean;
  isMissed: boolean;
  /** It has a truth for somebody. */
  isTold: boolean;
  /** Where it stands: routes and spans. */
  readonly at: { readonly route: Route; readonly single: Single; readonly span: Span }[];
}

/**
 * Every condition decides: with all else equal, some verdict is another when it is met and when it is not, and people
 * are on both sides. One that may not decide counts where confirming it would change a verdict.
 */
export function proveConditions(subject: Subject): readonly Finding[] {
  const found = new Map<string, Sides>();
  const looked = new Set<string>();
  for (const route of subject.part.routes) {
    for (const span of subject.spans) {
      const whole = wholeCondition(route, span.from);
      if (!whole) continue;
      for (const single of singlesIn(whole)) {
        const known = found.get(single.id) ?? {
          ...{ routes: new Set<string>(), isMet: false, isMissed: false, isTold: false, at: [] },
        };
        found.set(single.id, known);
        known.routes.add(route.id);
        known.at.push({ route, single, span });
        if (known.isMet && known.isMissed) continue;
        const own = subject.claimsOf(single, subject.law, span.from);
        const key = [single.id, route.id, subject.routeClaims(route, span.from), own].join(' ');
        if (looked.has(key)) continue;
        looked.add(key);
        const sides = sidesOf(subject, route, single, span);
        known.isMet ||= sides.isMet;
        known.isMissed ||= sides.isMissed;
        known.isTold ||= sides.isTold;
      }
    }
  }
  return [...found].flatMap(([id, sides]) => {
    if (sides.isMet && sides.isMissed) return [];
    const { why, people } = whyIdle(subject, sides);
    const text = `${[...sides.routes].join(', ')}: ${id} decides nothing: ${why}`;
    return [subject.finding('idleCondition', [id], text, people)];
  });
}

/** Why a condition decides nothing, and the people of whom that is so. */
function whyIdle(
  subject: Subject,
  { isMet, isMissed, isTold, at }: Sides,
): { readonly why: string; readonly people: readonly SameSpans[] } {
  const { logic, law } = subject;
  const those = (find: (one: Sides['at'][number]) => Node) =>
    sameSpans([...new Set(at.map(({ span }) => span))], (span) =>
      at
        .filter((one) => one.span === span)
        .map((one) => logic.both(find(one), subject.judged(one.route, span)))
        .reduce(logic.either, logic.never),
    ).filter(({ node }) => node !== logic.never);
  const whoseTruth = (truth: 'true' | 'false') =>
    those(({ single, span }) =>
      logic.where(
        subject.claimsOf(single, law, span.from),
        (value) => truthIn(value, lastKnown) === truth,
      ),
    );
  const everybody = () => those(({ route, span }) => subject.judged(route, span));
  if (!isTold) {
    const turning = those(({ route, single, span }) => turnsOn(subject, route, single, span));
    const why =
      'what it is held against is not known, so nobody meets or misses it; it would count for';
    return { why, people: turning.length > 0 ? turning : everybody() };
  }
  if (!isMet && !isMissed) {
    return { why: 'met or not, the verdict stays the same for', people: everybody() };
  }
  const others = whoseTruth(isMet ? 'false' : 'true');
  if (others.length === 0) {
    return { why: isMet ? 'met by' : 'missed by', people: everybody() };
  }
  const why = isMet
    ? 'everybody whose verdict could turn on it meets it; for those who do not, something else decides:'
    : 'nobody whose verdict could turn on it meets it; for those who do, something else decides:';
  return { why, people: others };
}

function singlesIn(condition: Condition): readonly Single[] {
  const singles = nodesOf(condition).flatMap((node) => ('of' in node ? [] : [node]));
  return [...new Map(singles.map((single) => [single.id, single])).values()];
}

function sidesOf(
  subject: Subject,
  route: Route,
  single: Single,
  span: Span,
): Pick<Sides, 'isMet' | 'isMissed' | 'isTold'> {
  const { logic, diagrams, law } = subject;
  const isTest = single.kind !== 'judgement' && single.kind !== 'referral';
  if (isTest && !isDecisive(single.provenance.confidence)) {
    const [official] = [{ ...single.provenance, confidence: 'official' as const }];
    const confirmed = subject.claimsOf({ ...single, provenance: official }, law, span.from);
    const counts = verdictsIf(subject, route, single.id, span, confirmed);
    const isHeard =
      differ(subject, counts, subject.verdicts(route, span.from), route, span) !== logic.never;
    if (isHeard) return { isMet: true, isMissed: true, isTold: true };
  }
  const counts = turnsOn(subject, route, single, span);
  if (!isTest) {
    const isCounting = counts !== logic.never;
    return { isMet: isCounting, isMissed: isCounting, isTold: true };
  }
  const claims = subject.claimsOf(single, law, span.from);
  const isSomebody = (truth: 'true' | 'false') =>
    logic.both(
      counts,
      logic.where(claims, (value) => truthIn(value, lastKnown) === truth),
    ) !== logic.never;
  return {
    isMet: isSomebody('true'),
    isMissed: isSomebody('false'),
    isTold: [...diagrams.values(claims)].some((value) => truthIn(value, lastKnown) !== 'unknown'),
  };
}

/** 1 for those whose verdict turns on a condition, with all else equal. */
export function turnsOn(subject: Subject, route: Route, single: Single, span: Span): Node {
  const decides = single.kind === 'judgement' || isDecisive(single.provenance.confidence);
  const verdictsWith = (truth: 'true' | 'false') => {
    const fixed = decides ? (truth === 'true' ? alwaysTrue : alwaysFalse) : claim(lastKnown, truth);
    return verdictsIf(subject, route, single.id, span, subject.diagrams.constant(fixed));
  };
  return differ(subject, verdictsWith('true'), verdictsWith('false'), route, span);
}

/** The verdicts if a condition claimed something else. */
export function verdictsIf(
  subject: Subject,
  route: Route,
  id: string,
  span: Span,
  instead: Node,
): Node {
  const whole = wholeCondition(route, span.from);
  if (!whole) return subject.logic.never;
  const claims = subject.claimsOf(whole, subject.law, span.from, (one, made) =>
    one.id === id ? instead : made,
  );
  return subject.diagrams.map(claims, codeOfClaims);
}

function differ(subject: Subject, one: Node, other: Node, route: Route, span: Span): Node {
  return subject.logic.both(subject.differing(one, other), subject.judged(route, span));
}
