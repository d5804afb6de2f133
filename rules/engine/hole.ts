import type { IsoDate } from './date.ts';

/**
 * Something that we, not the person, do not know. Each names the piece of law concerned,
 * so that the page can say what is missing and where to ask.
 */
export type Hole =
  /** The last amount we could confirm is older than the filing date. */
  | { readonly kind: 'lapsed'; readonly parameter: string; readonly confirmedThrough: IsoDate }
  /** No source gives the amount of this period. */
  | { readonly kind: 'unknownAmount'; readonly parameter: string }
  /** Sources disagree whether reaching the amount is enough or it must be passed. */
  | { readonly kind: 'exactHit'; readonly parameter: string }
  /** The condition or amount rests on a source that may not decide. */
  | { readonly kind: 'unverified'; readonly condition: string }
  /** We do not hold the list of this period, or not all of it. */
  | { readonly kind: 'unknownList'; readonly list: string }
  /** The last list we could confirm is older than the filing date. */
  | { readonly kind: 'lapsedList'; readonly list: string; readonly confirmedThrough: IsoDate }
  /** How a yearly total is counted is not known to us. */
  | { readonly kind: 'convention'; readonly fact: string }
  /** A matter for another rule or service, which we do not assess. */
  | { readonly kind: 'referred'; readonly condition: string }
  /** The filing date is before the first version of the law that we hold. */
  | { readonly kind: 'notHeld'; readonly route: string; readonly knownFrom: IsoDate };

/** One hole once, however many conditions run into it. Order of first appearance. */
export function distinctHoles(holes: readonly Hole[]): readonly Hole[] {
  if (holes.length < 2) return holes;
  const seen = new Map(holes.map((hole) => [JSON.stringify(hole), hole]));
  return [...seen.values()];
}
