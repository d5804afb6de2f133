import type { Assessment, RouteAssessment } from './assess.ts';
import type { IsoDate } from './date.ts';
import type { Explanation } from './explain.ts';
import { type IndexedLaw, pieceOf } from './law.ts';
import { type Figure, type Slice, valueOn } from './parameter.ts';

/** A figure that is another one on another date; `null` where the law of a date has none. */
export interface FigureChange {
  readonly parameter: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** What the law of another date says otherwise of the routes that count for a case. */
export interface DateDifferences {
  readonly moved: readonly { readonly before: RouteAssessment; readonly after: RouteAssessment }[];
  readonly figures: readonly FigureChange[];
  /** Of each route that is not closed on both, what only one of the dates has; routes without that are left out. */
  readonly routes: readonly { readonly route: string; readonly parts: readonly RoutePart[] }[];
}

export interface RoutePart {
  readonly kind: 'condition' | 'paper' | 'step';
  readonly id: string;
  readonly how: 'added' | 'gone';
}

/** Holds two assessments of the same case against each other. */
export function dateDifferences(
  law: IndexedLaw,
  before: Assessment,
  after: Assessment,
): DateDifferences {
  const pairs = before.routes.flatMap((route) => {
    const then = after.routes.find((one) => one.route === route.route);
    return then && before.competent.includes(route.jurisdiction)
      ? [{ before: route, after: then }]
      : [];
  });
  const live = pairs.filter((pair) =>
    [pair.before, pair.after].some(({ verdict }) => verdict.kind !== 'notEligible'),
  );
  return {
    moved: pairs.filter((pair) => standing(pair.before) !== standing(pair.after)),
    figures: figureChanges(law, before, after, pairs),
    routes: live
      .map((pair) => ({ route: pair.before.route, parts: partChanges(pair.before, pair.after) }))
      .filter(({ parts }) => parts.length > 0),
  };
}

function partChanges(before: RouteAssessment, after: RouteAssessment): readonly RoutePart[] {
  const idsOf = ({ explanation, documents, steps }: RouteAssessment) => ({
    condition: leavesIn(explanation).map(({ id }) => id),
    paper: documents.map(({ id }) => id),
    step: steps.map(({ id }) => id),
  });
  const [from, to] = [idsOf(before), idsOf(after)];
  return (['condition', 'paper', 'step'] as const).flatMap((kind) => {
    const part = (how: RoutePart['how']) => (id: string) => ({ kind, id, how });
    return [...new Set(to[kind].filter((id) => !from[kind].includes(id)))]
      .map(part('added'))
      .concat([...new Set(from[kind].filter((id) => !to[kind].includes(id)))].map(part('gone')));
  });
}

/** A verdict as far as it counts here: without reasons, which follow from what else is different. */
function standing({ verdict }: RouteAssessment): string {
  const { kind } = verdict;
  if (kind === 'unconfirmed') return `${kind} ${String(verdict.provisional)}`;
  return kind === 'notYet' ? `${kind} ${verdict.opensOn}` : kind;
}

function figureChanges(
  law: IndexedLaw,
  before: Assessment,
  after: Assessment,
  pairs: readonly { readonly before: RouteAssessment; readonly after: RouteAssessment }[],
): readonly FigureChange[] {
  const routes = pairs.flatMap((pair) => [pair.before, pair.after]);
  const parameters = routes.flatMap(({ explanation, fees }) => [
    ...leavesIn(explanation).flatMap(({ figure }) => figure?.parameter ?? []),
    ...fees.map(({ amount }) => amount),
  ]);
  return [...new Set(parameters)]
    .map((parameter) => ({
      parameter,
      before: figureOn(law, parameter, before.filedOn),
      after: figureOn(law, parameter, after.filedOn),
    }))
    .filter((change) => amountOf(change.before) !== amountOf(change.after));
}

function figureOn(law: IndexedLaw, parameter: string, on: IsoDate): Figure | null {
  const { slice } = valueOn(pieceOf(law.parameters, parameter), on);
  return slice && { parameter, ...slice };
}

function amountOf(slice: Slice | null): string {
  return JSON.stringify(slice?.value ?? null);
}

function leavesIn(
  explanation: Explanation | null,
): readonly { readonly id: string; readonly figure: Figure | null }[] {
  if (!explanation) return [];
  if ('children' in explanation) return explanation.children.flatMap(leavesIn);
  return [{ id: explanation.id, figure: explanation.kind === 'leaf' ? explanation.figure : null }];
}
