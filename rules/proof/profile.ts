import type { Answers } from '../engine/answer.ts';
import type { IsoDate } from '../engine/date.ts';
import type { Answer } from '../engine/answer.ts';
import { answerIn, type Axis, firstFiling } from './axis.ts';
import type { Diagrams, Node } from './diagram.ts';
import type { Span } from './spans.ts';

/** One cell for each axis. */
export type Place = readonly number[];

/** Somebody in particular: what they answer, and when they file. */
export interface Profile {
  readonly filedOn: IsoDate;
  readonly answers: Answers;
}

/** Somebody who stands in some cells and files within a span; `null` where there is nobody. */
export function profileAt(axes: readonly Axis[], place: Place, span: Span): Profile | null {
  for (const filedOn of filingsAt(axes, place, span)) {
    const profile = profileOn(axes, place, filedOn);
    if (profile) return profile;
  }
  return null;
}

/** Somebody who stands in some cells and files on a day; `null` where there is nobody. */
export function profileOn(axes: readonly Axis[], place: Place, filedOn: IsoDate): Profile | null {
  const answers: Record<string, Answer> = {};
  const isFound = axes.every((axis, i) => {
    const cell = axis.cells[place[i] ?? 0];
    const answer = cell ? answerIn(axis, cell, filedOn) : null;
    if (answer !== null) answers[axis.fact.id] = answer;
    return answer !== null;
  });
  return isFound ? { filedOn, answers } : null;
}

/** The first day of the span; then, where that does not do, the first on which each date fits. */
export function* filingsAt(axes: readonly Axis[], place: Place, span: Span): Generator<IsoDate> {
  yield span.from;
  for (const [i, axis] of axes.entries()) {
    const cell = axis.cells[place[i] ?? 0];
    const day = cell && axis.fact.kind === 'date' ? firstFiling(axis, cell, span) : null;
    if (day !== null) yield day;
  }
}

/**
 * The cells of somebody for whom a function has one of some values, as near as can be to where others stand;
 * `null` where there is nobody.
 */
export function placeWhere(
  diagrams: Diagrams,
  node: Node,
  isWanted: (value: number) => boolean,
  near: Place,
): Place | null {
  const dead = new Set<Node>();
  const found = [...near];
  const visit = (at: Node): boolean => {
    if (dead.has(at)) return false;
    const axis = diagrams.axisOf(at);
    if (axis === null) return isWanted(diagrams.valueOf(at));
    const branches = diagrams.branchesOf(at);
    const usual = near[axis] ?? 0;
    for (const cell of [usual, ...branches.keys()]) {
      const below = branches[cell];
      if (below === undefined || !visit(below)) continue;
      found[axis] = cell;
      return true;
    }
    dead.add(at);
    return false;
  };
  return visit(node) ? found : null;
}
