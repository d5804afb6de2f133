import { expect, it } from 'vitest';
import type { Fee, Step } from '#rules/engine/route.ts';
import { bachelor, compare, official, stampAs, step } from './side-by-side-law.ts';

/** What is due in one place: fees and steps. */
interface Due {
  readonly fees?: readonly Fee[];
  readonly steps?: readonly Step[];
}

const differences = (flanders: Due, brussels: Due) => {
  const condition = bachelor('diploma');
  return compare({
    flanders: { condition, ...flanders },
    brussels: { condition, ...brussels },
  }).kinds.flatMap((one) => one.differences);
};
const decision = (days: number | null, target?: number): Step => ({
  ...step('decision', 'authority', days),
  ...(target !== undefined && { target: { days: target, provenance: official } }),
});
const stamp = stampAs('stamp');
const other: Fee = { ...stamp, id: 'other', amount: 'no-such-amount' };

it.each<[string, Due, Due, readonly string[]]>([
  ['the same fees in another order', { fees: [stamp, other] }, { fees: [other, stamp] }, []],
  ['another fee', { fees: [stamp] }, { fees: [other] }, ['fees']],
  ['a fee more', { fees: [stamp] }, { fees: [stamp, other] }, ['fees']],
  ['the same limit', { steps: [decision(30)] }, { steps: [decision(30)] }, []],
  ['another limit', { steps: [decision(30)] }, { steps: [decision(31)] }, ['time']],
  ['no limit', { steps: [decision(0)] }, { steps: [decision(null)] }, ['time']],
  ['no step of the authority', { steps: [decision(30)] }, { steps: [] }, ['time']],
  ['a target', { steps: [decision(30)] }, { steps: [decision(30, 10)] }, ['time']],
  ['another target', { steps: [decision(30, 9)] }, { steps: [decision(30, 10)] }, ['time']],
  ['the same target', { steps: [decision(30, 10)] }, { steps: [decision(30, 10)] }, []],
  [
    'one limit more that changes nothing',
    { steps: [decision(30)] },
    { steps: [decision(30), step('advice', 'authority', 10)] },
    [],
  ],
  [
    'one step without a limit among others',
    { steps: [decision(30), step('advice', 'authority', 0)] },
    { steps: [decision(30), step('advice', 'authority', null)] },
    ['time'],
  ],
  ['a step of the worker', { steps: [] }, { steps: [step('wait', 'worker', 10)] }, []],
])('of two places, %s', (_name, flanders, brussels, kinds) => {
  expect(differences(flanders, brussels).map(({ kind }) => kind)).toEqual(kinds);
});

it('tells of a fee who pays it, where that is known, and no amount that is not held', () => {
  const [fees] = differences({ fees: [{ ...stamp, by: 'worker' }] }, { fees: [stamp, other] });
  expect(fees?.kind === 'fees' && fees.said.map((one) => one.fees)).toEqual([
    [expect.objectContaining({ id: 'stamp', by: 'worker', amount: 'stamp' })],
    [expect.not.objectContaining({ by: 'worker' }), expect.objectContaining({ figure: null })],
  ]);
});
