import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { type Condition, type Leaf, leavesOf } from '#rules/engine/condition.ts';
import { addDays, addMonths, birthday, type IsoDate } from '#rules/engine/date.ts';
import { evaluate } from '#rules/engine/evaluate.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { ListSlice } from '#rules/engine/occupation-list.ts';
import { amountsIn, type Slice } from '#rules/engine/parameter.ts';
import { type Route, type RouteVersion, versionOn } from '#rules/engine/route.ts';
import { interpret } from '#rules/proof/reference.ts';
import { allCases } from './all-cases.ts';

const law = indexLaw(catalogue);
/** Worked cases of a route that serve as the middle from which one thing at a time is moved. */
const basesPerRoute = 10;

/** Conditions of a version and its exclusions. */
const rootsOf = ({ condition, exclusions = [] }: RouteVersion): readonly Condition[] => [
  condition,
  ...exclusions,
];

const leavesOfRoute = (route: Route): readonly Leaf[] =>
  route.versions.flatMap(rootsOf).flatMap(leavesOf);

/** One thing moved: an answer, or the day of filing. */
interface Move {
  readonly name: string;
  readonly filedOn: IsoDate;
  readonly answers: Answers;
}

const around = (amount: number): readonly number[] => [amount - 1, amount, amount + 1];

/** Figures that a leaf turns on, at every time. */
const figuresOf = (leaf: Leaf): readonly number[] => {
  if (leaf.kind === 'between') return [leaf.from, leaf.to];
  if (leaf.kind !== 'compare') return [];
  if ('literal' in leaf.against) return [leaf.against.literal];
  const slices = law.parameters.get(leaf.against.parameter)?.slices ?? [];
  return slices.flatMap(({ value }) => amountsIn(value));
};

/** Answers just below, on and just above everything that a leaf turns on, and "I don't know". */
const answersAround = (
  leaf: Leaf,
  filedOn: IsoDate,
): readonly Readonly<Record<string, Answer>>[] => {
  const fact = law.facts.get(leaf.fact);
  if (!fact) throw new Error(`no fact ${leaf.fact}`);
  const unknown = { [leaf.fact]: { unknown: true } } as const;
  switch (fact.kind) {
    case 'boolean':
      return [{ [fact.id]: true }, { [fact.id]: false }, unknown];
    case 'choice':
      return [...fact.options.map((option) => ({ [fact.id]: option })), unknown];
    case 'occupation': {
      const list = leaf.kind === 'listMembership' ? law.lists.get(leaf.list) : undefined;
      const named = (list?.slices ?? []).flatMap(({ listed, removed }) => [
        ...listed.slice(0, 2),
        ...removed.slice(0, 2),
      ]);
      const other = [...law.occupations.keys()].slice(-2);
      return [...named, ...other].map((id) => ({ [fact.id]: id }));
    }
    case 'number':
      return [
        ...figuresOf(leaf)
          .flatMap(around)
          .filter((amount) => amount >= fact.min && amount <= fact.max)
          .map((amount) => ({ [fact.id]: amount })),
        unknown,
      ];
    case 'date': {
      const day = leaf.kind === 'date' && leaf.day !== 'startsOn' ? leaf.day : filedOn;
      const middle = day === 'filedOn' ? filedOn : day;
      return [-1, 0, 1].map((days) => ({ [fact.id]: addDays(middle, days) }));
    }
    case 'derived': {
      const { derivation } = fact;
      if (derivation.kind === 'elapsed') {
        return figuresOf(leaf).flatMap((count) =>
          [-1, 0, 1].map((days) => ({
            [derivation.since]: addDays(back(filedOn, count, derivation.unit), days),
          })),
        );
      }
      const { monthly, yearly, factor } = derivation;
      return figuresOf(leaf).flatMap((amount) => [
        ...(yearly === undefined
          ? []
          : around(amount).map((total) => ({
              [yearly]: total,
              [monthly]: { unknown: true } as const,
            }))),
        ...around(Math.ceil((amount * 100) / factor.from)).map((pay) => ({
          [monthly]: pay,
          ...(yearly !== undefined && { [yearly]: { unknown: true } as const }),
        })),
      ]);
    }
  }
};

const back = (day: IsoDate, count: number, unit: string): IsoDate => {
  if (unit === 'years') return birthday(day, -count);
  if (unit === 'months') return addMonths(day, -count);
  return addDays(day, -count * (unit === 'weeks' ? 7 : 1));
};

/** Days on which the law of a route changes, or what we know of it ends. */
const turningDays = (route: Route): readonly IsoDate[] => {
  const used = leavesOfRoute(route).flatMap((leaf): readonly (Slice | ListSlice)[] => {
    if (leaf.kind === 'listMembership') return law.lists.get(leaf.list)?.slices ?? [];
    return leaf.kind === 'compare' && 'parameter' in leaf.against
      ? (law.parameters.get(leaf.against.parameter)?.slices ?? [])
      : [];
  });
  const days = [
    ...route.versions.map(({ from }) => from),
    ...used.flatMap(({ from, confirmedThrough }) => [
      from,
      ...(confirmedThrough === undefined ? [] : [addDays(confirmedThrough, 1)]),
    ]),
  ];
  return [...new Set(days)];
};

/** Conditions and versions that test the same fact move it to the same places. */
const distinct = <Moved extends object>(moved: readonly Moved[]): readonly Moved[] => [
  ...new Map(moved.map((one) => [JSON.stringify(one), one])).values(),
];

const movesFrom = (route: Route, { id, filedOn, answers }: LawCase): readonly Move[] => [
  ...distinct(leavesOfRoute(route).flatMap((leaf) => answersAround(leaf, filedOn))).map(
    (moved) => ({
      name: `${id} with ${JSON.stringify(moved)}`,
      filedOn,
      answers: { ...answers, ...moved },
    }),
  ),
  ...turningDays(route)
    .flatMap((day) => [addDays(day, -1), day])
    .map((day) => ({ name: `${id} filed on ${day}`, filedOn: day, answers })),
];

/** What the engine says and the naive reading says, where they differ. */
const disagreements = (route: Route, { name, filedOn, answers }: Move): readonly string[] => {
  const version = versionOn(route, filedOn);
  if (!version) return [];
  const dates = { filedOn, startsOn: filedOn };
  return rootsOf(version).flatMap((condition) => {
    const { truth, provisional } = evaluate(condition, law, answers, dates);
    const naive = interpret(condition, law, answers, dates);
    return truth === naive.truth && provisional === naive.provisional
      ? []
      : [`${name}: ${truth}/${provisional}, naively ${naive.truth}/${naive.provisional}`];
  });
};

describe('just below, on and just above everything the law turns on', () => {
  it.each(catalogue.routes.map((route) => [route.id, route] as const))('%s', (_, route) => {
    const bases = allCases.filter((lawCase) => lawCase.route === route.id);
    // Settled ones first: what moves them is the one thing moved.
    // And of those the fullest, because what a case leaves out is tried in every combination.
    const settled = bases
      .filter(({ expect: { kind } }) => kind !== 'undetermined')
      .sort((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length);
    const moves = settled.slice(0, basesPerRoute).flatMap((base) => movesFrom(route, base));
    // A route that tests little has little to move.
    const fewest = Math.min(51, 2 * basesPerRoute * (1 + leavesOfRoute(route).length));
    expect(moves.length).toBeGreaterThanOrEqual(fewest);
    expect(moves.flatMap((move) => disagreements(route, move))).toEqual([]);
  });
});
