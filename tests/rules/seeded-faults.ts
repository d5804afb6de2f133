import type { Condition } from '#rules/engine/condition.ts';
import type { Law } from '#rules/engine/law.ts';
import type { ListSlice } from '#rules/engine/occupation-list.ts';
import type { Slice } from '#rules/engine/parameter.ts';
import type { Route } from '#rules/engine/route.ts';
import { madeOf, mapped } from '#rules/proof/non-empty.ts';

/** A law in which one condition is another, wherever it stands; `null` takes it out of its group. */
export const withCondition = (
  law: Law,
  id: string,
  change: (condition: Condition) => Condition | null,
): Law => {
  const visit = (condition: Condition): Condition | null => {
    if (condition.id === id) return change(condition);
    if (!('of' in condition)) return condition;
    return madeOf(
      condition,
      condition.of.flatMap((part) => visit(part) ?? []),
    );
  };
  const must = (condition: Condition): Condition => {
    const made = visit(condition);
    if (!made) throw new Error(`nothing is left of ${condition.id}`);
    return made;
  };
  return withRoutes(law, (route) => ({
    ...route,
    versions: mapped(route.versions, (version) => ({
      ...version,
      condition: must(version.condition),
    })),
  }));
};

export const withRoutes = (law: Law, change: (route: Route) => Route): Law => ({
  ...law,
  routes: law.routes.map(change),
});

/** A law in which the slices of one parameter are others. */
export const withFigure = (
  law: Law,
  id: string,
  change: (slice: Slice, place: number) => Slice,
): Law => ({
  ...law,
  parameters: law.parameters.map((one) =>
    one.id === id ? { ...one, slices: mapped(one.slices, change) } : one,
  ),
});

/** A law in which the slices of one list are others. */
export const withList = (law: Law, id: string, change: (slice: ListSlice) => ListSlice): Law => ({
  ...law,
  lists: law.lists.map((one) =>
    one.id === id ? { ...one, slices: mapped(one.slices, change) } : one,
  ),
});
