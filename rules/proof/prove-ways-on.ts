import { pieceOf } from '../engine/law.ts';
import { declaredIn } from './dead-ends.ts';
import type { Node } from './diagram.ts';
import { exclusivePairs } from './exclusive.ts';
import type { Finding } from './finding.ts';
import { sameSpans } from './same-spans.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { isClosed, isOpenCode } from './verdict-code.ts';

/** 1 for those who are not turned away everywhere: some route is open, left to somebody, or not known to be closed. */
function hopeful(subject: Subject, span: Span): Node {
  const { part, logic } = subject;
  return part.routes.reduce(
    (all, route) =>
      logic.either(
        all,
        logic.where(subject.verdicts(route, span.from), (code) => !isClosed(code)),
      ),
    logic.never,
  );
}

/**
 * Nobody is stuck: for everybody there is a route that is not closed, or that some change of what can change would
 * not leave closed. The place stays as it is, for regions are not a menu.
 */
export function proveWaysOn(subject: Subject): readonly Finding[] {
  const { spans, logic, axes, law, part } = subject;
  const changeable = new Set(
    axes.flatMap(({ fact }, place) => {
      const found = pieceOf(law.facts, fact.id);
      const canChange = found.kind !== 'derived' && found.change !== 'fixed';
      return canChange && fact.id !== part.check.placeFact ? [place] : [];
    }),
  );
  const declared = declaredIn(subject).map((one) => ({ ...one, isMet: false }));
  const stuck = sameSpans(spans, (span) => {
    const existing = subject.here(span);
    const hope = logic.both(hopeful(subject, span), existing);
    const found = logic.without(logic.some(existing, changeable), logic.some(hope, changeable));
    return declared.reduce((left, one) => {
      if (logic.both(found, one.people) !== logic.never) one.isMet = true;
      return logic.without(left, one.people);
    }, found);
  });
  const people = stuck.filter(({ node }) => node !== logic.never);
  const text = 'every route is closed, whatever they change, for';
  return [
    ...(people.length === 0 ? [] : [subject.finding('deadEnd', [part.check.id], text, people)]),
    ...declared.flatMap(({ deadEnd: { who, reason }, people: node, isMet }) => {
      if (isMet) return [];
      const said = `nobody is in a dead end that is declared ("${reason}"):`;
      const everyone = sameSpans(spans, (span) => logic.both(node, subject.here(span)));
      return [subject.finding('noDeadEnd', Object.keys(who), said, everyone)];
    }),
  ];
}

/** Two routes that exclude each other are never both open. */
export function proveExclusive(subject: Subject): readonly Finding[] {
  const { part, spans, logic } = subject;
  const routes = new Map(part.routes.map((route) => [route.id, route]));
  return exclusivePairs.flatMap(([one, other]) => {
    const [first, second] = [routes.get(one), routes.get(other)];
    if (!first || !second) return [];
    const people = sameSpans(spans, (span) => {
      const open = [first, second].map((route) =>
        logic.where(subject.verdicts(route, span.from), isOpenCode),
      );
      return [...open, subject.here(span)].reduce(logic.both);
    }).filter(({ node }) => node !== logic.never);
    if (people.length === 0) return [];
    const text = `${one} and ${other} are both open for`;
    return [subject.finding('bothOpen', [one, other], text, people)];
  });
}
