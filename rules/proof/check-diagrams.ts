import type { Check } from '../engine/check.ts';
import { all, type Condition, not } from '../engine/condition.ts';
import type { IsoDate } from '../engine/date.ts';
import { type IndexedLaw, pieceOf } from '../engine/law.ts';
import { treesOf } from '../engine/registry/statements.ts';
import { jurisdictions, type Jurisdiction, type Route, versionOn } from '../engine/route.ts';
import type { Axis } from './axis.ts';
import { type ConditionDiagrams, conditionDiagrams } from './condition-diagram.ts';
import { cutFacts } from './cut-facts.ts';
import { diagrams, type Node } from './diagram.ts';
import { type Span, spansBetween, turningDays } from './spans.ts';
import { codeOfClaims, verdictCodes } from './verdict-code.ts';

/** The routes of a check that decide where the work is done in one place: its own and the federal ones, ranked. */
export interface Part {
  readonly check: Check;
  readonly place: Jurisdiction;
  readonly routes: readonly Route[];
}

/** A part of a check as diagrams. */
export interface PartDiagrams extends ConditionDiagrams {
  readonly part: Part;
  readonly law: IndexedLaw;
  readonly spans: readonly Span[];
  /** What a route claims on a filing date; `null` before the law we hold. */
  readonly routeClaims: (route: Route, filedOn: IsoDate) => Node | null;
  /** Its verdict for everybody who answers everything. */
  readonly verdicts: (route: Route, filedOn: IsoDate) => Node;
}

/** The parts of a check: one for each place with law of its own, or the federal law alone. */
export function partsOf(law: IndexedLaw, check: Check): readonly Part[] {
  const routes = check.routes.map((id) => pieceOf(law.routes, id));
  const local = jurisdictions.filter(
    (place) => place !== 'federal' && routes.some(({ jurisdiction }) => jurisdiction === place),
  );
  const places: readonly Jurisdiction[] = local.length > 0 ? local : ['federal'];
  return places.map((place) => ({
    check,
    place,
    routes: routes.filter(({ jurisdiction }) => [place, 'federal'].includes(jurisdiction)),
  }));
}

/** The axis of the question about the place, if a condition tests it, with 1 for the cell of the part's place. */
export function placeCells({ part, axes }: Pick<PartDiagrams, 'part' | 'axes'>): readonly {
  readonly axis: number;
  readonly cells: readonly number[];
}[] {
  if (part.place === 'federal') return [];
  const axis = axes.findIndex(({ fact }) => fact.id === part.check.placeFact);
  const cells = (axes[axis]?.cells ?? []).map(({ values }) =>
    values.includes(part.place) ? 1 : 0,
  );
  return cells.length > 0 ? [{ axis, cells }] : [];
}

/** Makes the diagrams of a part of a check. */
export function partDiagrams(law: IndexedLaw, part: Part): PartDiagrams {
  const [made] = partDiagramsOf([{ law, part }]);
  if (!made) throw new Error('no part');
  return made;
}

/** Makes the diagrams of one part in several laws, over the same axes: equal functions are equal nodes. */
export function partDiagramsOf(
  versions: readonly { readonly law: IndexedLaw; readonly part: Part }[],
): readonly PartDiagrams[] {
  const subjects = versions.map(({ law, part }) => ({
    law,
    roots: part.routes.flatMap((route) => treesOf(route).flatMap(({ roots }) => roots)),
    spans: spansBetween(turningDays(law, part.routes)),
  }));
  const asked = versions.flatMap(({ part }) => part.check.questions.flatMap(({ facts }) => facts));
  const axes: readonly Axis[] = cutFacts(subjects, [...new Set(asked)]);
  const made = conditionDiagrams(diagrams(axes.map(({ cells }) => cells.length)), axes);
  return versions.map(({ law, part }, i) => withRoutes(made, law, part, subjects[i]?.spans ?? []));
}

function withRoutes(
  conditions: ConditionDiagrams,
  law: IndexedLaw,
  part: Part,
  spans: readonly Span[],
): PartDiagrams {
  const claims = new Map<string, Node | null>();
  const codes = new Map<Node, Node>();
  const { diagrams: made } = conditions;
  const routeClaims = (route: Route, filedOn: IsoDate): Node | null => {
    const key = `${route.id} ${filedOn}`;
    const found = claims.get(key);
    if (found !== undefined) return found;
    const whole = wholeCondition(route, filedOn);
    const node = whole && conditions.claimsOf(whole, law, filedOn);
    claims.set(key, node);
    return node;
  };
  return {
    ...conditions,
    law,
    part,
    spans,
    routeClaims,
    verdicts: (route, filedOn) => {
      const node = routeClaims(route, filedOn);
      if (node === null) return made.constant(verdictCodes.notHeld);
      const code = codes.get(node) ?? made.map(node, codeOfClaims);
      codes.set(node, code);
      return code;
    },
  };
}

/** The conditions of a route on a filing date and the reverse of each exclusion; `null` before the law we hold. */
export function wholeCondition(route: Route, filedOn: IsoDate): Condition | null {
  if (route.versionsFollow) throw new Error(`${route.id}: proofs know no start of the work yet`);
  const version = versionOn(route, filedOn);
  if (!version) return null;
  const { condition, exclusions = [] } = version;
  if (exclusions.length === 0) return condition;
  return all(
    condition.id,
    condition,
    ...exclusions.map((exclusion) => not(`not-${exclusion.id}`, exclusion)),
  );
}
