import type { Condition } from '../engine/condition.ts';
import { leavesOf } from '../engine/condition.ts';
import { pieceOf } from '../engine/law.ts';
import { type Dated, isDuring } from '../engine/period.ts';
import { clausesOf } from '../engine/registry/statements.ts';
import type { Route } from '../engine/route.ts';
import { wholeCondition } from './check-diagrams.ts';
import type { Node } from './diagram.ts';
import type { Finding } from './finding.ts';
import { turnsOn } from './prove-conditions.ts';
import { shownTo } from './prove-reach.ts';
import { sameSpans } from './same-spans.ts';
import { seriesIdOf, seriesOf, type Span } from './spans.ts';
import type { Subject } from './subject.ts';

/** A figure or list that is needed on some days, and those for whom. */
interface Need {
  readonly id: string;
  readonly slices: readonly Dated[];
  readonly people: () => Node;
}

/** Every figure and list has a value on every day on which a condition or fee in force is held against it. */
export function proveTime(subject: Subject): readonly Finding[] {
  const { part, spans, logic, finding } = subject;
  return part.routes.flatMap((route) => {
    const missing = new Map<string, Map<Span, Node>>();
    for (const span of spans) {
      for (const { id, slices, people } of needsOf(subject, route, span)) {
        if (slices.some((slice) => isDuring(slice, span.from))) continue;
        const found = missing.get(id) ?? new Map<Span, Node>();
        found.set(span, logic.either(found.get(span) ?? logic.never, people()));
        missing.set(id, found);
      }
    }
    return [...missing].map(([id, during]) => {
      // Where nobody's verdict turns on it, it is missing to all the same.
      const isNeeded = [...during.values()].some((node) => node !== logic.never);
      const people = sameSpans([...during.keys()], (span) =>
        isNeeded ? (during.get(span) ?? logic.never) : subject.judged(route, span),
      ).filter(({ node }) => node !== logic.never);
      const text = `${route.id}: ${id} has no value for`;
      return finding('holeInTime', [route.id, id], text, people);
    });
  });
}

/** What a route is held against on the days of a span, and for whom something turns on it. */
function needsOf(subject: Subject, route: Route, span: Span): readonly Need[] {
  const { law } = subject;
  const whole = wholeCondition(route, span.from);
  if (!whole) return [];
  const inForce = clausesOf(route).filter(({ clause }) => isDuring(clause.during, span.from));
  return [
    ...seriesIn(whole, subject).map(({ leaf, ...series }) => ({
      ...series,
      people: () => turnsOn(subject, route, leaf, span),
    })),
    ...inForce.flatMap((clause) => {
      const people = () => shownTo(subject, route, clause, span);
      const { when } = clause.clause;
      const fee = 'amount' in clause.clause ? [clause.clause.amount] : [];
      return [
        ...(when ? seriesIn(when, subject).map((series) => ({ ...series, people })) : []),
        ...fee.map((id) => ({ id, slices: pieceOf(law.parameters, id).slices, people })),
      ];
    }),
  ];
}

function seriesIn(condition: Condition, { law }: Subject) {
  return leavesOf(condition).flatMap((leaf) => {
    const id = seriesIdOf(leaf);
    return id === null ? [] : [{ leaf, id, slices: seriesOf(leaf, law) }];
  });
}
