import type { CaseDates } from './answer.ts';
import { all, type Condition, not } from './condition.ts';
import { type CompiledCondition, compileCondition } from './evaluate.ts';
import type { IndexedLaw } from './law.ts';
import {
  type Consequence,
  type Document,
  type Fee,
  isDuring,
  type Route,
  type RouteVersion,
  type Step,
  versionOn,
} from './route.ts';

/** A part of a route that may depend on the answers. */
export interface CompiledPart<Part> {
  readonly part: Part;
  /** `null` for a part that always applies. */
  readonly when: CompiledCondition | null;
}

/** A route ready for the dates of a case. */
export interface CompiledRoute {
  readonly condition: CompiledCondition;
  readonly consequences: readonly CompiledPart<Consequence>[];
  readonly documents: readonly CompiledPart<Document>[];
  readonly fees: readonly CompiledPart<Fee>[];
  readonly steps: readonly CompiledPart<Step>[];
}

/** So many routes on so many dates are kept ready; a Worker lives long and dates are many. */
const maxKept = 256;
const kept = new WeakMap<IndexedLaw, Map<string, CompiledRoute | null>>();

/** The route ready for the dates, made once for each law, route and pair of dates; `null` before the law we hold. */
export function compiledRoute(
  law: IndexedLaw,
  route: Route,
  dates: CaseDates,
): CompiledRoute | null {
  const key = `${route.id} ${dates.filedOn} ${dates.startsOn ?? ''}`;
  let ready = kept.get(law);
  if (!ready) {
    ready = new Map();
    kept.set(law, ready);
  }
  const found = ready.get(key);
  if (found !== undefined) return found;
  if (ready.size >= maxKept) ready.clear();
  const compiled = compileRoute(law, route, dates);
  ready.set(key, compiled);
  return compiled;
}

function compileRoute(law: IndexedLaw, route: Route, dates: CaseDates): CompiledRoute | null {
  const version = versionOn(route, dates.filedOn);
  if (!version) return null;
  const parts = <Part extends Consequence | Document | Fee | Step>(of: readonly Part[]) =>
    of
      .filter(({ during }) => isDuring(during, dates.filedOn))
      .map((part) => ({
        part,
        when: part.when === undefined ? null : compileCondition(part.when, law, dates),
      }));
  return {
    condition: compileCondition(wholeCondition(version), law, dates),
    consequences: parts(route.consequences),
    documents: parts(route.documents),
    fees: parts(route.fees),
    steps: parts(route.steps),
  };
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
