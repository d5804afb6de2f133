import { lastKnown, truthIn } from '../engine/claims.ts';
import { isDuring } from '../engine/period.ts';
import { isSaidWhenClosed } from '../engine/said-when-closed.ts';
import { type Clause, clausesOf } from '../engine/registry/statements.ts';
import type { Route } from '../engine/route.ts';
import type { Node } from './diagram.ts';
import type { Finding } from './finding.ts';
import { sameSpans } from './same-spans.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { isClosed, isOpenCode, verdictCodes } from './verdict-code.ts';

/** Every route can be found open and closed by somebody. */
export function proveReach(subject: Subject): readonly Finding[] {
  const { part, spans, logic, finding } = subject;
  return part.routes.flatMap((route) => {
    const verdictIs = (isWanted: (code: number) => boolean) =>
      sameSpans(spans, (span) => {
        const people = logic.where(subject.verdicts(route, span.from), isWanted);
        return logic.both(people, subject.judged(route, span));
      }).filter(({ node }) => node !== logic.never);
    const isHeld = (code: number) => code !== verdictCodes.notHeld;
    const hopeful = verdictIs((code) => isHeld(code) && !isClosed(code));
    const [never, people] =
      hopeful.length > 0
        ? ['is open to nobody, on any date; it is left open for', hopeful]
        : ['is closed to everybody, on every date:', verdictIs(isHeld)];
    return [
      ...(verdictIs(isOpenCode).length > 0
        ? []
        : [finding('neverOpen', [route.id], `${route.id} ${never}`, people)]),
      ...(verdictIs(isClosed).length > 0
        ? []
        : [
            finding(
              'neverClosed',
              [route.id],
              `${route.id} is closed to nobody, on any date, among`,
              verdictIs(isHeld),
            ),
          ]),
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
    const isSomebody = (find: typeof shownTo) =>
      uses.some(({ route, clause }) =>
        subject.spans.some((span) => find(subject, route, clause, span) !== subject.logic.never),
      );
    if (isSomebody(shownTo)) return [];
    const routes = [...new Set(uses.map(({ route }) => route.id))].join(', ');
    const id = uses[0]?.clause.clause.id ?? '';
    const [text, find] = isSomebody(meant)
      ? (['it is meant for, and the route is closed to,', meant] as const)
      : (['nobody meets what it hangs on among', told] as const);
    const people = sameSpans(subject.spans, (span) =>
      uses
        .map(({ route, clause }) => find(subject, route, clause, span))
        .reduce(subject.logic.either),
    ).filter(({ node }) => node !== subject.logic.never);
    const said = `${routes}: nobody is shown the ${name}; ${text}`;
    return [subject.finding('neverShown', [id], said, people)];
  });
}

/** 1 for those who are shown a part of a route. */
export function shownTo(subject: Subject, route: Route, clause: Clause, span: Span): Node {
  return subject.logic.both(
    told(subject, route, clause, span),
    meant(subject, route, clause, span),
  );
}

/** 1 for those to whom the route is not closed, or of whose refusal a part tells. */
function told(subject: Subject, route: Route, { clause }: Clause, span: Span): Node {
  const { logic } = subject;
  const isAlways = 'topic' in clause && isSaidWhenClosed(clause);
  const people = logic.where(
    subject.verdicts(route, span.from),
    (code) => isAlways || !isClosed(code),
  );
  return logic.both(people, subject.judged(route, span));
}

/** 1 for those to whom a part of a route applies, as far as is known, while it is in force. */
function meant(subject: Subject, route: Route, { clause }: Clause, span: Span): Node {
  const { logic, law } = subject;
  if (!isDuring(clause.during, span.from)) return logic.never;
  if (!clause.when) return subject.judged(route, span);
  const applies = logic.where(
    subject.claimsOf(clause.when, law, span.from),
    (value) => truthIn(value, lastKnown) !== 'false',
  );
  return logic.both(applies, subject.judged(route, span));
}
