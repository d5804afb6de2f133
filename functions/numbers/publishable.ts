import { type CountedResult, type PublishedCount, smallestGroup } from '#content/open-numbers.ts';

/** A group of results. */
export interface Counted extends CountedResult {
  readonly total: number;
}

/** From what tells least to what tells most: small groups are put together from the end. */
const dimensions = ['check', 'jurisdiction', 'route', 'verdict', 'language'] as const;

/** Groups too small to be shown, that stand together. */
interface Rest {
  readonly total: number;
  readonly groups: number;
}

interface Parted {
  readonly shown: readonly PublishedCount[];
  readonly rest: Rest;
}

/**
 * What may be shown of the counts of a month that is over. Groups of ten or more are shown as they are; smaller ones stand
 * together with their neighbours, first those of other languages, then of other verdicts, and so on. What is shown does
 * not overlap, and every total that we give is a sum of it: no difference of totals holds a small group. A group put
 * together is shown only if each of those in it could as well be empty, so that its size says nothing about any of them.
 */
export const publishable = (counts: readonly Counted[]): readonly PublishedCount[] =>
  part(counts, []).shown;

const part = (counts: readonly Counted[], known: readonly string[]): Parted => {
  const dimension = dimensions[known.length];
  if (dimension === undefined) return leaf(counts, known);
  const parts = valuesOf(counts, dimension).map((value) =>
    part(
      counts.filter((count) => count[dimension] === value),
      [...known, value],
    ),
  );
  const shown = parts.flatMap((below) => below.shown);
  const rest = {
    total: sumOf(parts.map((below) => below.rest.total)),
    groups: sumOf(parts.map((below) => below.rest.groups)),
  };
  return isSafe(rest)
    ? { shown: [...shown, published(known, rest.total)], rest: { total: 0, groups: 0 } }
    : { shown, rest };
};

const leaf = (counts: readonly Counted[], known: readonly string[]): Parted => {
  const total = sumOf(counts.map((count) => count.total));
  return total >= smallestGroup
    ? { shown: [published(known, total)], rest: { total: 0, groups: 0 } }
    : { shown: [], rest: { total, groups: 1 } };
};

/** Large enough, and small enough that the others could hold all of it. */
const isSafe = ({ total, groups }: Rest): boolean =>
  total >= smallestGroup && total <= (groups - 1) * (smallestGroup - 1);

const published = (known: readonly string[], total: number): PublishedCount => {
  const [check = null, jurisdiction = null, route = null, verdict = null, language = null] = known;
  return { check, jurisdiction, route, verdict, language, total };
};

const valuesOf = (
  counts: readonly Counted[],
  dimension: (typeof dimensions)[number],
): readonly string[] => [...new Set(counts.map((count) => count[dimension]))].toSorted();

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
