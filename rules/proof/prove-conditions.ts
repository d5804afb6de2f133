import { claim, lastKnown, truthIn } from '../engine/claims.ts';
import type { Condition } from '../engine/condition.ts';
import { isDecisive } from '../engine/provenance.ts';
import { nodesOf } from '../engine/registry/statements.ts';
import type { Route } from '../engine/route.ts';
import { wholeCondition } from './check-diagrams.ts';
import { alwaysFalse, alwaysTrue } from './condition-diagram.ts';
import type { Node } from './diagram.ts';
import type { Finding } from './finding.ts';
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
          ...{ routes: new Set<string>(), isMet: false, isMissed: false, isTold: false },
        };
        found.set(single.id, known);
        known.routes.add(route.id);
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
    const text = `${[...sides.routes].join(', ')}: ${id} decides nothing: ${whyIdle(sides)}`;
    return [subject.finding('idleCondition', [id], text)];
  });
}

function whyIdle({ isMet, isMissed, isTold }: Sides): string {
  if (!isTold)
    return 'what it is held against is not known on any date, so nobody meets or misses it';
  if (!isMet && !isMissed) return 'met or not, every verdict stays the same';
  return isMet
    ? 'for everybody whose verdict could turn on it, it is met'
    : 'for everybody whose verdict could turn on it, it is not met';
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
): Omit<Sides, 'routes'> {
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
  const counts = countsFor(subject, route, single, span);
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
function countsFor(subject: Subject, route: Route, single: Single, span: Span): Node {
  const decides = single.kind === 'judgement' || isDecisive(single.provenance.confidence);
  const verdictsWith = (truth: 'true' | 'false') => {
    const fixed = decides ? (truth === 'true' ? alwaysTrue : alwaysFalse) : claim(lastKnown, truth);
    return verdictsIf(subject, route, single.id, span, subject.diagrams.constant(fixed));
  };
  return differ(subject, verdictsWith('true'), verdictsWith('false'), route, span);
}

/** The verdicts if a condition claimed something else. */
function verdictsIf(subject: Subject, route: Route, id: string, span: Span, instead: Node): Node {
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
