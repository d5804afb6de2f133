import { describe, expect, it } from 'vitest';
import { plan } from '#rules/engine/plan.ts';
import { step } from './arbitrary-steps.ts';

const from = { kind: 'forward', from: '2026-01-01' } as const;

describe('the steps of a plan', () => {
  it('come by their first day, then before what waits for them, then by their ids', () => {
    const steps = [
      step('late', 0, 0, ['long']),
      step('long', 10, 10, []),
      step('a', 0, 0, ['c']),
      step('c', 0, 0, []),
      step('b', 0, 0, []),
    ];
    const order = ['b', 'c', 'long', 'a', 'late'];
    expect(plan(steps, from).steps.map(({ id }) => id)).toEqual(order);
    expect(plan(steps.toReversed(), from).steps.map(({ id }) => id)).toEqual(order);
  });

  it('end with the last of them, however many wait for nothing', () => {
    const made = plan([step('short', 2, 40, []), step('long', 5, 9, [])], from);
    expect([made.earliestFinish, made.latestFinish]).toEqual(['2026-01-06', '2026-02-10']);
  });

  it('leave the last step on its day, whatever else takes longer', () => {
    const made = plan(
      [step('work', 0, 0, ['file']), step('file', 5, 9, []), step('card', 90, 90, [])],
      {
        ...{ kind: 'backward', until: '2026-03-01', lastStep: 'work' },
      },
    );
    const latest = made.steps.map(({ id, latestFinish }) => [id, latestFinish]);
    expect(Object.fromEntries(latest)).toEqual({
      ...{ work: '2026-03-01', file: '2026-03-01', card: '2026-05-21' },
    });
  });

  it('leave the last step its day though nobody knows how long one before it takes', () => {
    const steps = [
      step('work', 0, 0, ['file']),
      step('file', 5, null, []),
      step('card', 1, 1, ['work']),
    ];
    const made = plan(steps, { kind: 'backward', until: '2026-03-01', lastStep: 'work' });
    expect(made.steps.map(({ id, latestFinish }) => [id, latestFinish])).toEqual([
      ...[
        ['file', '2026-03-01'],
        ['work', '2026-03-01'],
        ['card', null],
      ],
    ]);
  });
});

it.each([
  [
    [step('b', 1, 1, []), step('b', 2, 2, []), step('a', 1, 1, []), step('a', 1, 1, [])],
    'Steps given twice: a, b',
  ],
  [
    [step('b', 1, 1, ['y']), step('a', 1, 1, ['x', 'b'])],
    'Unknown steps: x (named by a), y (named by b)',
  ],
  [[step('a', -1, null, [])], 'Step a cannot take 0 to any number of days'],
])('steps that are wrong are all named, by their ids: %#', (steps, message) => {
  expect(() => plan(steps, from)).toThrow(new Error(message));
});
