import type { Jurisdiction } from '#rules/engine/route.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import { type Statement, statementsOf } from '#rules/engine/registry/statements.ts';
import { type Review, reviewsOf } from '#rules/review/calendar.ts';
import { changesOf } from '#rules/review/changes.ts';
import { periodGaps } from '#rules/review/period-gaps.ts';
import { lapsesOf } from '#rules/review/lapses.ts';
import { sourceUses } from '#rules/review/source-uses.ts';
import { statementGaps } from '#rules/review/statement-gaps.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import { placeOf } from './state-ui.ts';

/*
 * What is worked out from the law once and shown in every language. Nothing here speaks.
 */

export const statements = statementsOf(wholeLaw);
export const reviews = reviewsOf(wholeLaw);
export const lapses = lapsesOf(wholeLaw);
export const changes = changesOf(wholeLaw);
export const uses = sourceUses(wholeLaw);
export const gapsOfPeriods = periodGaps(wholeLaw);
export const gapsOfStatements = statementGaps(wholeLaw);

const placesOfRoutes = new Map(wholeLaw.routes.map(({ id, jurisdiction }) => [id, jurisdiction]));

/** Whose a statement is: a route knows its place, the rest goes by who needs it. */
export function placeOfStatement({ piece }: Statement): Jurisdiction {
  return placesOfRoutes.get(piece.id) ?? placeOf(piece.id);
}

/** What has to be read again, by what it is. */
export const reviewOf: ReadonlyMap<string, Review> = new Map(
  reviews.toReversed().map((review) => [review.id, review]),
);

/** What belongs to each place, in the order of the places; those with nothing stay out. */
export function byPlace<T>(
  items: readonly T[],
  place: (item: T) => Jurisdiction,
): readonly (readonly [Jurisdiction, readonly T[]])[] {
  const groups = Map.groupBy(items, place);
  return jurisdictions.flatMap((one) => {
    const found = groups.get(one);
    return found ? [[one, found] as const] : [];
  });
}
