import { claim, lastKnown, type Reading, truthIn } from '../engine/claims.ts';
import { type Condition, leavesOf } from '../engine/condition.ts';
import { isDuring } from '../engine/period.ts';
import { isDecisive } from '../engine/provenance.ts';
import { clausesOf, nodesOf } from '../engine/registry/statements.ts';
import type { Route } from '../engine/route.ts';
import { wholeCondition } from './check-diagrams.ts';
import { alwaysFalse, alwaysTrue } from './condition-diagram.ts';
import type { Node } from './diagram.ts';
import type { Finding } from './finding.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { codeOfClaims, isClosed, isOpenCode } from './verdict-code.ts';

type Single = Exclude<Condition, { readonly of: unknown }>;

/** Every route can be found open and closed by somebody. */
export function proveReach(subject: Subject): readonly Finding[] {
  const { part, spans, logic, finding } = subject;
  return part.routes.flatMap((route) => {
    const isReached = (isWanted: (code: number) => boolean) =>
      spans.some((span) => {
        const people = logic.where(subject.verdicts(route, span.from), isWanted);
        return logic.both(people, subject.existing(span)) !== logic.never;
      });
    return [
      ...(isReached(isOpenCode)
        ? []
        : [finding('neverOpen', [route.id], `${route.id} is open to nobody, on any date`)]),
      ...(isReached(isClosed)
        ? []
        : [finding('neverClosed', [route.id], `${route.id} is closed to nobody, on any date`)]),
    ];
  });
}

/** Every condition decides: with all else equal, some verdict is another when it is met and when it is not. */
export function proveConditions(subject: Subject): readonly Finding[] {
  return subject.part.routes.flatMap((route) => {
    const seen = new Map<string, { isMet: boolean; isMissed: boolean; isFree: boolean }>();
    const looked = new Set<string>();
    for (const span of subject.spans) {
      const condition = wholeCondition(route, span.from);
      if (!condition) continue;
      for (const single of singlesIn(condition)) {
        const known = seen.get(single.id) ?? { isMet: false, isMissed: false, isFree: false };
        seen.set(single.id, known);
        if (known.isMet && known.isMissed) continue;
        const key = `${single.id} ${String(subject.routeClaims(route, span.from))} ${leafKey(subject, single, span)}`;
        if (looked.has(key)) continue;
        looked.add(key);
        const found = sidesOf(subject, route, single, span);
        known.isMet ||= found.isMet;
        known.isMissed ||= found.isMissed;
        known.isFree ||= found.isFree;
      }
    }
    return [...seen].flatMap(([id, { isMet, isMissed, isFree }]) => {
      if (isMet && isMissed) return [];
      const why = isFree
        ? isMet || isMissed
          ? `where it counts it is ${isMet ? 'always met' : 'never met'}`
          : 'met or not, every verdict stays the same'
        : 'what it is held against is not known on any date, so it is neither met nor missed';
      return [
        subject.finding('idleCondition', [route.id, id], `${route.id}: ${id} decides nothing: ${why}`),
      ];
    });
  });
}

function leafKey(subject: Subject, single: Single, span: Span): string {
  return String(subject.claimsOf(single, subject.law, span.from));
}

function singlesIn(condition: Condition): readonly Single[] {
  const singles = nodesOf(condition).flatMap((node) => ('of' in node ? [] : [node]));
  return [...new Map(singles.map((single) => [single.id, single])).values()];
}

/** Whether a condition is met, and missed, by somebody for whom it counts; `isFree`: it has a truth for somebody. */
function sidesOf(subject: Subject, route: Route, single: Single, span: Span) {
  const { logic, diagrams } = subject;
  const counts = countsFor(subject, route, single, span);
  if (single.kind === 'judgement' || single.kind === 'referral') {
    const counted = counts !== logic.never;
    return { isMet: counted, isMissed: counted, isFree: true };
  }
  const claims = subject.claimsOf(single, subject.law, span.from);
  const where = (truth: 'true' | 'false') =>
    logic.where(claims, (value) => truthIn(value, lastKnown as Reading) === truth);
  const [met, missed] = [where('true'), where('false')];
  return {
    isMet: logic.both(counts, met) !== logic.never,
    isMissed: logic.both(counts, missed) !== logic.never,
    isFree: [...diagrams.values(claims)].some((value) => truthIn(value, lastKnown) !== 'unknown'),
  };
}

/** 1 for those whose verdict turns on a condition, with all else equal. */
export function countsFor(subject: Subject, route: Route, single: Single, span: Span): Node {
  const { diagrams, logic } = subject;
  const whole = wholeCondition(route, span.from);
  if (!whole) return logic.never;
  const decides = single.kind === 'judgement' || isDecisive(single.provenance.confidence);
  const verdictIf = (truth: 'true' | 'false') => {
    const fixed = decides ? (truth === 'true' ? alwaysTrue : alwaysFalse) : claim(lastKnown, truth);
    const claims = subject.claimsOf(whole, subject.law, span.from, (one, made) =>
      one.id === single.id ? diagrams.constant(fixed) : made,
    );
    return diagrams.map(claims, codeOfClaims);
  };
  const [met, missed] = [verdictIf('true'), verdictIf('false')];
  return logic.both(subject.differing(met, missed), subject.existing(span));
}

/** Every paper, fee, step and consequence is shown to somebody whose route is not closed. */
export function proveClauses(subject: Subject): readonly Finding[] {
  const { part, spans, logic, law } = subject;
  return part.routes.flatMap((route) =>
    clausesOf(route).flatMap(({ kind, clause }) => {
      const { id, during, when } = clause;
      const isShown = spans.some((span) => {
        if (!isDuring(during, span.from)) return false;
        const hopeful = logic.where(subject.verdicts(route, span.from), (code) => !isClosed(code));
        const applies = when
          ? logic.where(
              subject.claimsOf(when, law, span.from),
              (value) => truthIn(value, lastKnown) !== 'false',
            )
          : logic.always;
        const people = logic.both(logic.both(hopeful, applies), subject.existing(span));
        return people !== logic.never;
      });
      if (isShown) return [];
      const text = `${route.id}: the ${kind} ${id} is shown to nobody for whom the route is not closed`;
      const facts = when ? ` (it hangs on ${[...new Set(leavesOf(when).map(({ fact }) => fact))].join(', ')})` : '';
      return [subject.finding('neverShown', [route.id, id], `${text}${facts}`)];
    }),
  );
}
