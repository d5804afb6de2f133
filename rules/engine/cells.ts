import { truths } from './claims.ts';
import { interval, type Possible, values } from './knowledge.ts';
import type { LeafTest } from './leaf-test.ts';

/**
 * The values of a fact, cut where a test of a condition turns: within a cell every test says the same. However many
 * amounts and dates there are, a condition sees these few.
 */
export interface Cells {
  /** How many values there are, where they can be counted. */
  readonly count: number | null;
  /** One value of each cell, at which its tests are tried. */
  readonly samples: readonly number[];
  readonly cellOf: (value: number) => number;
  /** Those of a fact's possible values that lie in a cell; there are some. */
  readonly within: (possible: Possible, cell: number) => Possible;
}

/** Cuts a fact for its tests. `members` are its values where they can be counted, else `null`. */
export function cellsFor(members: readonly number[] | null, tests: readonly LeafTest[]): Cells {
  return members ? cellsOfMembers(members, tests) : cellsOfNumbers(tests);
}

/** Members for which every test says the same share a cell: one test after the other divides the cells further. */
function cellsOfMembers(members: readonly number[], tests: readonly LeafTest[]): Cells {
  let samples = members.slice(0, 1);
  let cells = members.map(() => 0);
  for (const { claimsAt, truthAt } of tests) {
    const found: number[] = [];
    const seen = new Map<number, number>();
    cells = members.map((member, place) => {
      const said = claimsAt(member) * truths.length + truths.indexOf(truthAt(member));
      const key = (cells[place] ?? 0) * saidAtMost + said;
      const cell = seen.get(key) ?? found.push(member) - 1;
      seen.set(key, cell);
      return cell;
    });
    samples = found;
  }
  return {
    count: members.length,
    samples,
    cellOf: (member) => cells[member] ?? 0,
    within: (possible, cell) =>
      values((possible.members ?? []).filter((member) => cells[member] === cell)),
  };
}

/** What a test can say of a value, counted: its claims, twelve bits, and its truth. */
const saidAtMost = 4096 * truths.length;

/** Runs of numbers from one turn to the next. */
function cellsOfNumbers(tests: readonly LeafTest[]): Cells {
  const turns = [...new Set(tests.flatMap((test) => test.turns))].sort((a, b) => a - b);
  const before = (turns[0] ?? 0) - 1;
  return {
    count: null,
    samples: [before, ...turns],
    cellOf: (value) => {
      let cell = 0;
      for (const turn of turns) if (turn <= value) cell += 1;
      return cell;
    },
    within: ({ from, to }, cell) =>
      interval(
        Math.max(from, turns[cell - 1] ?? -Infinity),
        Math.min(to, (turns[cell] ?? Infinity) - 1),
      ),
  };
}
