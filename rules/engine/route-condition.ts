import { type CompiledCondition, compileCondition } from './compile-condition.ts';
import { all, type Condition, not } from './condition.ts';
import type { LawOnDates } from './law-on-dates.ts';
import { dayOfVersion, type Route, type RouteVersion, versionOn } from './route.ts';

/** The condition of a route ready for the dates, made once; `null` before the law we hold, or without its start. */
export function routeCondition(on: LawOnDates, route: Route): CompiledCondition | null {
  return madeOnce(on, route, () => {
    const day = dayOfVersion(route, on.dates);
    const version = day === undefined ? undefined : versionOn(route, day);
    return version ? compileCondition(wholeCondition(version), on) : null;
  });
}

/** The condition under which a part of a route applies, ready for the dates, made once. */
export function partCondition(on: LawOnDates, when: Condition): CompiledCondition | null {
  return madeOnce(on, when, () => compileCondition(when, on));
}

function madeOnce(
  { conditions }: LawOnDates,
  piece: object,
  make: () => CompiledCondition | null,
): CompiledCondition | null {
  const found = conditions.get(piece);
  if (found !== undefined) return found;
  const made = make();
  conditions.set(piece, made);
  return made;
}

/** The conditions of a version and the reverse of each exclusion. */
function wholeCondition({ condition, exclusions = [] }: RouteVersion): Condition {
  return exclusions.length === 0
    ? condition
    : all(
        condition.id,
        condition,
        ...exclusions.map((exclusion) => not(`not-${exclusion.id}`, exclusion)),
      );
}
