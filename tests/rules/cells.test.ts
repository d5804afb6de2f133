import { describe, expect, it } from 'vitest';
import { cellsFor } from '#rules/engine/cells.ts';
import { type Claims, type Truth } from '#rules/engine/claims.ts';
import { interval, values } from '#rules/engine/knowledge.ts';
import type { LeafTest } from '#rules/engine/leaf-test.ts';

/** A test by what it says of each value, or by where it turns. */
const test = (said: Partial<Pick<LeafTest, 'claimsAt' | 'truthAt' | 'turns'>>): LeafTest =>
  ({
    claimsAt: () => 0,
    truthAt: () => 'unknown',
    turns: [],
    ...said,
  }) as Partial<LeafTest> as LeafTest;
const claiming = (...claims: readonly Claims[]) =>
  test({ claimsAt: (value) => claims[value] ?? 0 });
const holding = (...truths: readonly Truth[]) =>
  test({ truthAt: (value) => truths[value] ?? 'unknown' });
const turning = (...turns: readonly number[]) => test({ turns });

const members = [0, 1, 2, 3];

describe('the values of a fact that can be counted', () => {
  const cut = (...tests: readonly LeafTest[]) => {
    const { samples, cellOf } = cellsFor(members, tests);
    return { samples, cells: members.map(cellOf) };
  };

  it.each<[string, readonly LeafTest[], readonly number[], readonly number[]]>([
    ['all of them where nothing is tested', [], [0], [0, 0, 0, 0]],
    ['those of which the same is claimed', [claiming(3, 5, 3, 5)], [0, 1], [0, 1, 0, 1]],
    [
      'those for which it holds alike, whatever is claimed',
      [holding('true', 'false', 'unknown', 'true')],
      [0, 1, 2],
      [0, 1, 2, 0],
    ],
    [
      'those that every test treats alike',
      [claiming(3, 3, 5, 5), claiming(3, 5, 3, 5)],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ],
    [
      'none that one test parts, though the next treats them alike',
      [claiming(3, 5, 5, 5), claiming(7, 7, 7, 7)],
      [0, 1],
      [0, 1, 1, 1],
    ],
    [
      'none of which other claims and another truth come to the same sum',
      [
        test({
          claimsAt: (value) => (value === 0 ? 3 : 0),
          truthAt: (value) => (value === 1 ? 'true' : 'unknown'),
        }),
      ],
      [0, 1, 2],
      [0, 1, 2, 2],
    ],
  ])('share a cell: %s', (_name, tests, samples, cells) => {
    expect(cut(...tests)).toEqual({ samples, cells });
  });

  it('are counted, and found again within their cell', () => {
    const { count, within } = cellsFor(members, [claiming(3, 5, 3, 5)]);
    expect(count).toBe(4);
    expect(within(values([0, 1, 2]), 0)).toEqual(values([0, 2]));
    expect(within(values([0, 1, 2]), 1)).toEqual(values([1]));
    expect(cellsFor(members, []).within(values([1, 3]), 0)).toEqual(values([1, 3]));
  });
});

describe('numbers', () => {
  it('are cut where any test turns, each time once', () => {
    const { count, samples, cellOf } = cellsFor(null, [turning(20, 5), turning(5)]);
    expect(count).toBeNull();
    expect(samples).toEqual([4, 5, 20]);
    expect([-1, 4, 5, 19, 20, 100].map(cellOf)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('are in order of their size, not of their digits', () => {
    expect(cellsFor(null, [turning(100, 9)]).samples).toEqual([8, 9, 100]);
  });

  it('lie in one cell where no test turns', () => {
    const { samples, cellOf, within } = cellsFor(null, [turning()]);
    expect(samples).toEqual([-1]);
    expect([-10, 10].map(cellOf)).toEqual([0, 0]);
    expect(within(interval(3, 8), 0)).toEqual(interval(3, 8));
  });

  it('of a cell reach from its turn to just before the next, as far as they are possible', () => {
    const { within } = cellsFor(null, [turning(5, 20)]);
    expect([0, 1, 2].map((cell) => within(interval(0, 30), cell))).toEqual([
      interval(0, 4),
      interval(5, 19),
      interval(20, 30),
    ]);
    expect(within(interval(7, 12), 1)).toEqual(interval(7, 12));
  });
});
