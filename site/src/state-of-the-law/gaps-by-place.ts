import type { Jurisdiction } from '#rules/engine/route.ts';
import { type HeldSince, heldSince } from '#rules/review/held-since.ts';
import type { PeriodGap } from '#rules/review/period-gaps.ts';
import type { StatementGap } from '#rules/review/statement-gaps.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import { placeOf } from './state-ui.ts';
import { gapsOfPeriods, gapsOfStatements } from './state-view.ts';

/** What can be missing, in the order of the page. */
export const gapKinds = ['figure', 'list', 'condition', 'part', 'referral', 'held'] as const;
export type GapKind = (typeof gapKinds)[number];

interface PlaceGaps {
  readonly figure: readonly PeriodGap[];
  readonly list: readonly PeriodGap[];
  readonly condition: readonly StatementGap[];
  readonly part: readonly StatementGap[];
  readonly referral: readonly StatementGap[];
  readonly held: readonly HeldSince[];
}

/** Everything that we do not know of a place; of periods the latest first. */
export function gapsIn(place: Jurisdiction): PlaceGaps {
  const periods = gapsOfPeriods
    .filter(({ id }) => placeOf(id) === place)
    .toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  const statements = gapsOfStatements.filter((gap) => gap.place === place);
  return {
    figure: periods.filter(({ kind }) => kind === 'figure'),
    list: periods.filter(({ kind }) => kind === 'list'),
    condition: statements.filter(({ kind }) => kind === 'condition'),
    part: statements.filter(({ kind }) => kind !== 'condition' && kind !== 'referral'),
    referral: statements.filter(({ kind }) => kind === 'referral'),
    held: heldSince({
      routes: wholeLaw.routes.filter(({ jurisdiction }) => jurisdiction === place),
    }),
  };
}
