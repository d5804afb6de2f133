import { schemeIds, figuresOf } from '#rules/calculators/scheme.ts';
import { premiumFigures, schemes } from '#rules/calculators/schemes.ts';
import { catalogue } from '#rules/catalogue.ts';
import { leavesOf } from '#rules/engine/condition.ts';
import type { Parameter, Slice } from '#rules/engine/parameter.ts';
import { type Jurisdiction, jurisdictions, type Route } from '#rules/engine/route.ts';
import { type FigureGroup, figureGroups, type FigureRow, type RowId } from './figure-groups.ts';

/** Who sets a figure where its id begins otherwise: the French Community is there in two regions, so nobody's alone. */
const setters: readonly (readonly [start: string, place: Jurisdiction])[] = [
  ['naric-', 'flanders'],
  ['dutch-', 'flanders'],
  ['evc-', 'flanders'],
  ['french-community-', 'federal'],
];

/** A figure with everything that pages say around it. */
export interface FigureEntry {
  readonly figure: Parameter;
  readonly place: Jurisdiction;
  readonly group: FigureGroup;
  /** The rows it stands in: more than one where a place asks the same of several. */
  readonly rows: readonly FigureRow[];
  /** Routes that compare with it or charge it. */
  readonly routes: readonly Route[];
}

const figures = [...catalogue.parameters, ...premiumFigures];

/** Every figure, group by group in the order of their rows. */
export const figureEntries: readonly FigureEntry[] = figureGroups.flatMap((group) =>
  [...new Set(group.rows.flatMap((row) => row.figures))].map((id) => entryOf(id, group)),
);

/** The entries of a group, or of some rows of it. */
export function entriesOf(group: FigureGroup, rows?: readonly RowId[]): readonly FigureEntry[] {
  return figureEntries.filter(
    (entry) => entry.group === group && (!rows || entry.rows.some(({ id }) => rows.includes(id))),
  );
}

/** The slice that was in force last: what holds on the day of a reader nobody knows. */
export function lastSlice({ slices }: Parameter): Slice {
  return slices.at(-1) ?? slices[0];
}

/** The place whose law sets a figure; ids begin with it, or with who sets it. */
export function placeOf(figure: string): Jurisdiction {
  const place =
    jurisdictions.find((one) => figure.startsWith(`${one}-`)) ??
    setters.find(([start]) => figure.startsWith(start))?.[1];
  if (!place) throw new Error(`the figure "${figure}" does not begin with its place`);
  return place;
}

function entryOf(id: string, group: FigureGroup): FigureEntry {
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure "${id}"`);
  const rows = group.rows.filter((row) => row.figures.includes(id));
  return { figure, place: placeOf(id), group, rows, routes: routesOf(id) };
}

function routesOf(figure: string): readonly Route[] {
  const schemeRoutes = schemeIds
    .map((id) => schemes[id])
    .filter((scheme) => figuresOf(scheme).some(({ id }) => id === figure))
    .map(({ route }) => route);
  return catalogue.routes.filter(
    (route) =>
      schemeRoutes.includes(route.id) ||
      route.fees.some(({ amount }) => amount === figure) ||
      comparedWith(route).has(figure),
  );
}

/** Figures that the conditions of a route compare with, in any version. */
function comparedWith({ versions }: Route): ReadonlySet<string> {
  const leaves = versions
    .flatMap(({ condition, exclusions = [] }) => [condition, ...exclusions])
    .flatMap(leavesOf);
  return new Set(
    leaves.flatMap((leaf) =>
      leaf.kind === 'compare' && 'parameter' in leaf.against ? [leaf.against.parameter] : [],
    ),
  );
}
