import { leavesOf } from '#rules/engine/condition.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import type { Route } from '#rules/engine/route.ts';

/** The routes that ask whether the occupation is on a list. */
export function routesUsing(law: IndexedLaw, list: string): readonly Route[] {
  return [...law.routes.values()].filter(({ versions }) =>
    versions.some(({ condition }) =>
      leavesOf(condition).some((leaf) => leaf.kind === 'listMembership' && leaf.list === list),
    ),
  );
}
