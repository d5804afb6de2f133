import { describe, expect, it } from 'vitest';
import { firstSteps } from '#rules/checks/first-steps.ts';
import { waitsFor } from '#site/check/list-groups.ts';

const visa = { route: 'federal-first-health-visa' };
const before = (...shown: readonly string[]) =>
  waitsFor(visa, [visa, ...shown.map((route) => ({ route }))], firstSteps.waits ?? []).map(
    ({ route }) => route,
  );

describe('the plan of a list', () => {
  it('waits for all that the list shows of what has to come first', () => {
    const recognition = ['brussels-first-diploma-french', 'brussels-first-diploma-dutch'];
    expect(before('brussels-first-employment', ...recognition)).toEqual(recognition);
  });

  it('waits for nothing where what would come first is not on the list', () => {
    expect(before('brussels-first-employment')).toEqual([]);
  });
});
