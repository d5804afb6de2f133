import type { Node } from './diagram.ts';
import type { Span } from './spans.ts';

/** Spans for which something is the same for everybody. */
export interface SameSpans {
  readonly node: Node;
  readonly spans: readonly [Span, ...Span[]];
}

/** What is found in each span, said once for those in which it is the same. */
export function sameSpans(
  spans: readonly Span[],
  find: (span: Span) => Node,
): readonly SameSpans[] {
  return [...Map.groupBy(spans, find)].flatMap(([node, [first, ...rest]]) =>
    first ? [{ node, spans: [first, ...rest] as const }] : [],
  );
}
