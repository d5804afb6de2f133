import type { IsoDate } from '../engine/date.ts';
import type { Route } from '../engine/route.ts';
import type { PartDiagrams } from './check-diagrams.ts';
import type { Node } from './diagram.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';

/** One of two laws, or of two dates, and the day on which somebody files there. */
export interface ComparedSide {
  readonly made: PartDiagrams;
  readonly on: (span: Span) => IsoDate;
}

/** A route of a part of a check in two laws, or on two dates: their diagrams are of one family. */
export interface Compared {
  readonly subject: Subject;
  readonly id: string;
  readonly spans: readonly Span[];
  /** 1 for those who can file on both sides. */
  readonly people: (span: Span) => Node;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

/** A route of a part, by its id. */
export function routeIn({ part }: PartDiagrams, id: string): Route | undefined {
  return part.routes.find((route) => route.id === id);
}
