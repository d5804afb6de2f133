import { agreed, certain, type Claims, lastKnown, truthIn } from '../engine/claims.ts';
import { type Node, operation } from './diagram.ts';
import type { Finding } from './finding.ts';
import { moreHelps } from './monotone.ts';
import { sameSpans } from './same-spans.ts';
import type { Subject } from './subject.ts';

/** In each reading: what was true stays true, and what becomes false was false. */
function isNotWorse(less: Claims, more: Claims): boolean {
  return ([certain, agreed, lastKnown] as const).every((reading) => {
    const [before, after] = [truthIn(less, reading), truthIn(more, reading)];
    return before === 'false' || after === 'true' || before === after;
  });
}

/** More of what can only help never makes a verdict worse. Its cells are compared one step at a time. */
export function proveMonotone(subject: Subject): readonly Finding[] {
  const { part, spans, axes, diagrams, logic, finding } = subject;
  const worse = operation((less, more) => (isNotWorse(less, more) ? 0 : 1));
  return part.routes.flatMap((route) =>
    moreHelps.flatMap((fact) => {
      const axis = axes.findIndex((one) => one.fact.id === fact);
      const cells = axes[axis]?.cells ?? [];
      const steps = cells.flatMap((cell, i) => (i > 0 && !cell.isLeftOut ? [i] : []));
      const found = sameSpans(spans, (span) => {
        const claims = subject.routeClaims(route, span.from);
        if (claims === null) return logic.never;
        const people = steps.reduce<Node>((all, more) => {
          const [below, above] = [more - 1, more].map((cell) =>
            diagrams.restrict(claims, axis, cell),
          );
          if (below === undefined || above === undefined || below === above) return all;
          const losers = diagrams.combine(worse, below, above);
          const here = diagrams.along(
            axis,
            cells.map((_, cell) => (cell === more ? 1 : 0)),
          );
          return logic.either(all, logic.both(losers, here));
        }, logic.never);
        return logic.both(people, subject.here(span));
      });
      const people = found.filter(({ node }) => node !== logic.never);
      const text = `${route.id}: a verdict gets worse on reaching`;
      return people.length === 0 ? [] : [finding('notMonotone', [route.id, fact], text, people)];
    }),
  );
}
