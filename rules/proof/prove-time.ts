import { isDuring } from '../engine/period.ts';
import type { Finding } from './finding.ts';
import { leavesOf } from '../engine/condition.ts';
import { wholeCondition } from './check-diagrams.ts';
import { spansText } from './region-text.ts';
import { seriesOf, type Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { clausesOf } from '../engine/registry/statements.ts';
import { pieceOf } from '../engine/law.ts';

/** Every figure and list has a value on every day on which a condition or fee in force is held against it. */
export function proveTime(subject: Subject): readonly Finding[] {
  const { part, law, spans, finding } = subject;
  return part.routes.flatMap((route) => {
    const missing = new Map<string, Span[]>();
    const need = (id: string, span: Span, slices: readonly Parameters<typeof isDuring>[0][]) => {
      if (slices.some((slice) => isDuring(slice, span.from))) return;
      const found = missing.get(id) ?? [];
      found.push(span);
      missing.set(id, found);
    };
    for (const span of spans) {
      const whole = wholeCondition(route, span.from);
      if (!whole) continue;
      const clauses = clausesOf(route).filter(({ clause }) => isDuring(clause.during, span.from));
      const roots = [whole, ...clauses.flatMap(({ clause: { when } }) => (when ? [when] : []))];
      for (const leaf of roots.flatMap(leavesOf)) {
        if (leaf.kind === 'listMembership') need(leaf.list, span, seriesOf(leaf, law));
        if (leaf.kind === 'compare' && 'parameter' in leaf.against) {
          need(leaf.against.parameter, span, seriesOf(leaf, law));
        }
      }
      for (const { clause } of clauses) {
        if ('amount' in clause) {
          need(clause.amount, span, pieceOf(law.parameters, clause.amount).slices);
        }
      }
    }
    return [...missing].map(([id, during]) =>
      finding(
        'holeInTime',
        [route.id, id],
        `${route.id}: ${id} has no value for whoever files ${spansText(during)}`,
      ),
    );
  });
}
