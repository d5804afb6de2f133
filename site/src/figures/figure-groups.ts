import { catalogue } from '#rules/catalogue.ts';
import { leavesOf } from '#rules/engine/condition.ts';
import { isMoney } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { treesOf } from '#rules/engine/registry/statements.ts';
import type { Jurisdiction, Route } from '#rules/engine/route.ts';

/** What figures are about, in the order readers look for them; also the last part of the address of their page. */
export const figureGroups = [
  'highly-skilled',
  'blue-card',
  'manager',
  'transfer',
  'vacancy',
  'unlimited',
  'fees',
] as const;
export type FigureGroup = (typeof figureGroups)[number];

const groupOfKind: Readonly<Record<string, FigureGroup>> = {
  'highly-skilled': 'highly-skilled',
  'blue-card': 'blue-card',
  manager: 'manager',
  // Staff of a head office, in the German-speaking Community.
  'other-category': 'manager',
  'intra-company-transfer': 'transfer',
  'labour-market-test': 'vacancy',
  'shortage-occupation': 'vacancy',
  seasonal: 'vacancy',
  unlimited: 'unlimited',
};

/** A figure with where it counts. */
export interface PlacedFigure {
  readonly parameter: Parameter;
  readonly group: FigureGroup;
  readonly place: Jurisdiction;
  /** Routes that compare with it or ask it as a fee. */
  readonly routes: readonly Route[];
}

/** Every figure of the law, placed. Throws for one that belongs nowhere, so that a new one cannot be forgotten. */
export const placedFigures: readonly PlacedFigure[] = catalogue.parameters
  .map((parameter) => {
    const routes = catalogue.routes.filter((route) => uses(route, parameter.id));
    const compared = routes.find((route) => comparesWith(route, parameter.id));
    const [first] = routes;
    if (!first) throw new Error(`no route uses the figure "${parameter.id}"`);
    const group = compared ? groupOfKind[compared.kind] : 'fees';
    if (!group) throw new Error(`no page shows figures of routes like "${compared?.kind ?? ''}"`);
    const isShared = new Set(routes.map(({ jurisdiction }) => jurisdiction)).size > 1;
    const place = isShared ? 'federal' : first.jurisdiction;
    return { parameter, group, place, routes };
    // Bundlers order what a module exports in ways of their own.
  })
  .toSorted((one, other) => (one.parameter.id < other.parameter.id ? -1 : 1));

/** The figures of a group, by place. */
export function figuresOf(group: FigureGroup): readonly PlacedFigure[] {
  return placedFigures.filter((figure) => figure.group === group);
}

/** Whether a chart says more than a table: amounts of money that changed. */
export function hasChart({ parameter: { unit, slices } }: PlacedFigure): boolean {
  return isMoney(unit) && slices.length > 1;
}

function uses(route: Route, id: string): boolean {
  return comparesWith(route, id) || route.fees.some(({ amount }) => amount === id);
}

/** In a condition of the route, or in one that something hangs on which follows from it. */
function comparesWith(route: Route, id: string): boolean {
  return treesOf(route)
    .flatMap(({ roots }) => roots.flatMap(leavesOf))
    .some(
      (leaf) =>
        leaf.kind === 'compare' && 'parameter' in leaf.against && leaf.against.parameter === id,
    );
}
