import type { IsoDate } from '../engine/date.ts';
import type { Law } from '../engine/law.ts';

/** The first day of which we hold the law, and the routes that we hold from that day. */
export interface HeldSince {
  readonly from: IsoDate;
  readonly routes: readonly string[];
}

/** From when we hold the law of each route, by day, the earliest first. What held before is not known to us. */
export function heldSince({ routes }: Pick<Law, 'routes'>): readonly HeldSince[] {
  const days = Map.groupBy(routes, ({ versions: [first] }) => first.from);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, held]) => ({ from, routes: held.map(({ id }) => id) }));
}
