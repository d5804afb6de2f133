import { lastKnown, truthIn } from '../engine/claims.ts';
import { isDuring } from '../engine/period.ts';
import { isSaidWhenClosed } from '../engine/said-when-closed.ts';
import { type Clause, clausesOf } from '../engine/registry/statements.ts';
import type { Route } from '../engine/route.ts';
import type { Node } from './diagram.ts';
import type { Finding } from './finding.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { isClosed, isOpenCode } from './verdict-code.ts';

/** Every route can be found open and closed by somebody. */
export function proveReach(subject: Subject): readonly Finding[] {
  const { part, spans, logic, finding } = subject;
  return part.routes.flatMap((route) => {
    const isReached = (isWanted: (code: number) => boolean) =>
      spans.some((span) => {
        const people = logic.where(subject.verdicts(route, span.from), isWanted);
        return logic.both(people, subject.judged(route, span)) !== logic.never;
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

/**
 * Every paper, fee, step and consequence is shown to somebody whose route is not closed, or is told of a refusal. What several routes share has
 * to be shown in one of them.
 */
export function proveClauses(subject: Subject): readonly Finding[] {
  const { part } = subject;
  const all = part.routes.flatMap((route) => clausesOf(route).map((clause) => ({ route, clause })));
  const shared = Map.groupBy(all, ({ clause }) => `${clause.kind} ${clause.clause.id}`);
  return [...shared].flatMap(([name, uses]) => {
    if (uses.some(({ route, clause }) => isShown(subject, route, clause))) return [];
    const routes = [...new Set(uses.map(({ route }) => route.id))].join(', ');
    const id = uses[0]?.clause.clause.id ?? '';
    return [subject.finding('neverShown', [id], `${routes}: nobody is shown the ${name}`)];
  });
}

function isShown(subject: Subject, route: Route, { clause }: Clause): boolean {
  const { spans, logic } = subject;
  return spans.some((span) => {
    if (!isDuring(clause.during, span.from)) return false;
    const isAlways = 'topic' in clause && isSaidWhenClosed(clause);
    const told = logic.where(
      subject.verdicts(route, span.from),
      (code) => isAlways || !isClosed(code),
    );
    const people = logic.both(subject.judged(route, span), applying(subject, clause, span));
    return logic.both(told, people) !== logic.never;
  });
}

/** 1 for those to whom a part of a route applies, as far as is known, if it is in force. */
function applying(subject: Subject, { when }: Clause['clause'], span: Span): Node {
  const { logic, law } = subject;
  if (!when) return logic.always;
  return logic.where(
    subject.claimsOf(when, law, span.from),
    (value) => truthIn(value, lastKnown) !== 'false',
  );
}
