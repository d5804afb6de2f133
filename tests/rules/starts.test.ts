import { expect, it } from 'vitest';
import { isStartKnown } from '#rules/engine/parameter.ts';
import { startFaults } from '#rules/engine/registry/start-faults.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';

it('says of every figure without a dated source, those of premiums too, whether its start is known', () => {
  expect(startFaults(wholeLaw)).toEqual([]);
});

it('does not know since when undated prices hold, and knows of amounts of a year or of a decision', () => {
  const unknown = wholeLaw.parameters
    .filter(({ slices: [first] }) => !isStartKnown(first))
    .map(({ id }) => id);
  expect(unknown).toEqual(
    expect.arrayContaining([
      ...['naric-level-fee', 'evc-fee', 'dutch-lesson-hour-fee', 'flanders-seasonal-days'],
      ...['german-speaking-community-unlimited-months', 'brussels-fpie-tax'],
    ]),
  );
  expect(unknown).not.toContain('german-speaking-community-manager-amount');
  expect(unknown).not.toContain('flanders-seasonal-vacancy-weeks');
  expect(unknown).not.toContain('flanders-unlimited-months');
});
