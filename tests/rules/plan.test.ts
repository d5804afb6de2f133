import { describe, expect, it } from 'vitest';
import { plan, type Plan, type PlannedStep } from '#rules/engine/plan.ts';
import type { Step } from '#rules/engine/route.ts';
import { step } from './arbitrary-steps.ts';

/** Modelled on a labour market test: no text of law stands behind these figures. */
const labourMarketTest: readonly Step[] = [
  step('vacancy', 63, null, [], { days: 63, withinMonths: 4, before: 'file' }),
  step('collect', 5, 20, []),
  step('file', 0, 0, ['collect']),
  step('admissible', 1, 10, ['file']),
  step('decide', 1, 120, ['admissible']),
  step('visa', 15, 30, ['decide']),
  step('work', 0, 0, ['visa']),
];
const recognition = step('recognise', 60, 200, []);
const withRecognition = labourMarketTest
  .map((each) => (each.id === 'file' ? { ...each, after: ['collect', 'recognise'] } : each))
  .concat(recognition);

const find = ({ steps }: Plan, id: string): PlannedStep => {
  const found = steps.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not planned`);
  return found;
};
const startsOf = (made: Plan, id: string) => {
  const { earliestStart, latestStart } = find(made, id);
  return [earliestStart, latestStart];
};

describe('a plan from a day on', () => {
  const made = plan(labourMarketTest, { kind: 'forward', from: '2026-03-02' });

  it('gives the earliest dates with the shortest durations, the latest with the longest', () => {
    expect(startsOf(made, 'vacancy')).toEqual(['2026-03-02', '2026-03-02']);
    expect(find(made, 'vacancy').earliestFinish).toBe('2026-05-04');
    expect(startsOf(made, 'file')).toEqual(['2026-05-04', '2026-05-04']);
    expect(startsOf(made, 'decide')).toEqual(['2026-05-05', '2026-05-14']);
    expect(find(made, 'decide').latestFinish).toBe('2026-09-11');
    expect([made.begins, made.earliestFinish, made.latestFinish]).toEqual([
      ...['2026-03-02', '2026-05-21', '2026-10-11'],
    ]);
  });

  it('leaves float to what is not on the critical path, and says who acts', () => {
    expect(find(made, 'collect')).toEqual({
      id: 'collect',
      by: 'employer',
      earliestStart: '2026-03-02',
      earliestFinish: '2026-03-07',
      latestStart: '2026-04-14',
      latestFinish: '2026-05-04',
      isCritical: false,
      isOpenEnded: false,
    });
    expect(made.steps.filter(({ isCritical }) => isCritical).map(({ id }) => id)).toEqual([
      ...['vacancy', 'file', 'admissible', 'decide', 'visa', 'work'],
    ]);
  });

  it('gives the four months in which the nine weeks have to run', () => {
    expect(find(made, 'vacancy').window).toEqual({
      from: '2026-01-04',
      until: '2026-05-04',
      isKept: true,
    });
  });

  it('holds a vacancy back until it is not too old on the day of filing', () => {
    const later = plan(withRecognition, { kind: 'forward', from: '2026-01-01' });
    // Filed on 20 July at the latest, a vacancy of before 20 March would no longer count.
    expect(startsOf(later, 'file')).toEqual(['2026-03-05', '2026-07-20']);
    expect(find(later, 'vacancy')).toMatchObject({
      earliestStart: '2026-01-01',
      latestStart: '2026-05-18',
      window: { from: '2026-03-20', until: '2026-07-20', isKept: true },
    });
    const slow = plan(
      withRecognition.map((each) =>
        each === recognition ? { ...each, days: { min: 200, max: 200 } } : each,
      ),
      { kind: 'forward', from: '2026-01-01' },
    );
    expect(startsOf(slow, 'vacancy')).toEqual(['2026-03-20', '2026-05-18']);
  });

  it('takes the window to the last day of a shorter month', () => {
    const { window } = find(
      plan(labourMarketTest, { kind: 'forward', from: '2026-04-28' }),
      'vacancy',
    );
    expect(window).toMatchObject({ from: '2026-02-28', until: '2026-06-30' });
  });

  it('plans nothing as nothing', () => {
    expect(plan([], { kind: 'forward', from: '2026-01-01' })).toEqual({
      begins: '2026-01-01',
      earliestFinish: '2026-01-01',
      latestFinish: '2026-01-01',
      isOpenEnded: false,
      steps: [],
    });
  });
});

describe('a plan back from a wished start of work', () => {
  const made = plan(labourMarketTest, { kind: 'backward', until: '2026-10-11', lastStep: 'work' });

  it('is the plan that ends on that day', () => {
    expect(made).toEqual(plan(labourMarketTest, { kind: 'forward', from: '2026-03-02' }));
  });

  it('gives the latest day on which each step may begin', () => {
    expect(made.steps.map(({ id, latestStart }) => [id, latestStart])).toEqual([
      ['collect', '2026-04-14'],
      ['vacancy', '2026-03-02'],
      ['file', '2026-05-04'],
      ['admissible', '2026-05-04'],
      ['decide', '2026-05-14'],
      ['visa', '2026-09-11'],
      ['work', '2026-10-11'],
    ]);
  });

  it('lets a step wait until the last day that looks back to the last of February', () => {
    const steps = [
      step('vacancy', 63, 63, [], { days: 63, withinMonths: 4, before: 'file' }),
      step('interview', 100, 100, ['vacancy']),
      step('file', 0, 0, []),
      step('work', 0, 0, ['interview', 'file']),
    ];
    const { begins, steps: planned } = plan(steps, {
      kind: 'backward',
      until: '2026-08-10',
      lastStep: 'work',
    });
    expect(begins).toBe('2026-02-28');
    expect(planned.find(({ id }) => id === 'file')?.latestStart).toBe('2026-06-30');
  });

  it('lets what follows the last step come after it', () => {
    const steps = [...labourMarketTest, step('card', 10, 40, ['work'])];
    const longer = plan(steps, { kind: 'backward', until: '2026-10-11', lastStep: 'work' });
    expect(longer.begins).toBe('2026-03-02');
    expect(find(longer, 'work').latestFinish).toBe('2026-10-11');
    expect(find(longer, 'card').latestFinish).toBe('2026-11-20');
    expect(longer.latestFinish).toBe('2026-11-20');
  });
});

describe('a step of which nobody knows how long it takes', () => {
  const steps = withRecognition.map((each) =>
    each.id === 'recognise' ? { ...each, days: { min: 90, max: null } } : each,
  );

  it('leaves lower bounds after it in a forward plan', () => {
    const made = plan(steps, { kind: 'forward', from: '2026-01-01' });
    expect(made).toMatchObject({ latestFinish: null, isOpenEnded: true });
    expect(find(made, 'recognise')).toMatchObject({
      latestStart: '2026-01-01',
      latestFinish: null,
      isCritical: true,
      isOpenEnded: true,
    });
    expect(find(made, 'file')).toMatchObject({
      earliestStart: '2026-04-01',
      latestStart: null,
      latestFinish: null,
      isOpenEnded: true,
    });
    expect(find(made, 'collect')).toMatchObject({ isOpenEnded: false, latestFinish: '2026-04-01' });
  });

  it('leaves days by which things have to be done in a backward plan', () => {
    const made = plan(steps, { kind: 'backward', until: '2026-10-11', lastStep: 'work' });
    expect(made.begins).toBe('2026-02-03');
    expect(find(made, 'recognise')).toMatchObject({
      latestStart: '2026-02-03',
      latestFinish: '2026-05-04',
      isOpenEnded: true,
    });
    expect(find(made, 'decide')).toMatchObject({ latestStart: '2026-05-14', isOpenEnded: true });
  });

  it('starts as soon as it can, however short it may turn out', () => {
    const short = steps.map((each) =>
      each.id === 'recognise' ? { ...each, days: { min: 1, max: null } } : each,
    );
    const critical = { latestStart: '2026-03-02', isCritical: true };
    const onward = plan(short, { kind: 'forward', from: '2026-03-02' });
    expect(find(onward, 'recognise')).toMatchObject({ ...critical, latestFinish: null });
    const back = plan(short, { kind: 'backward', until: '2026-10-11', lastStep: 'work' });
    expect(find(back, 'recognise')).toMatchObject({ ...critical, latestFinish: '2026-05-04' });
  });

  it('makes a window uncertain when it runs beside it, not when it comes before it', () => {
    const beside = plan(steps, { kind: 'forward', from: '2026-01-01' });
    expect(find(beside, 'vacancy').window?.isKept).toBe(false);
    const first = steps.map((each) =>
      each.id === 'vacancy' ? { ...each, after: ['recognise'] } : each,
    );
    const behind = plan(first, { kind: 'forward', from: '2026-01-01' });
    expect(find(behind, 'vacancy').window?.isKept).toBe(true);
  });
});

describe('a window that steps in between can break', () => {
  const between = (days: number) =>
    plan(
      [
        step('vacancy', 63, 63, [], { days: 63, withinMonths: 4, before: 'file' }),
        step('certify', 1, days, ['vacancy']),
        step('file', 0, 0, ['certify']),
      ],
      { kind: 'forward', from: '2026-03-02' },
    );

  it('holds as long as the shortest four months leave room', () => {
    // Four months have 120 days at least, the nine weeks take 63 of them.
    expect(find(between(57), 'vacancy').window?.isKept).toBe(true);
    expect(find(between(58), 'vacancy').window?.isKept).toBe(false);
  });

  it('still comes back with dates', () => {
    expect(startsOf(between(90), 'file')).toEqual(['2026-05-05', '2026-08-02']);
  });

  it('is found when two windows break each other', () => {
    const window = (before: string) => ({ days: 63, withinMonths: 4, before });
    const made = plan(
      [
        step('a', 63, 63, [], window('file-a')),
        step('b', 63, 63, [], window('file-b')),
        step('after-a', 100, 100, ['a']),
        step('after-b', 100, 100, ['b']),
        step('file-a', 0, 0, ['after-b']),
        step('file-b', 0, 0, ['after-a']),
      ],
      { kind: 'forward', from: '2026-01-01' },
    );
    expect(['a', 'b'].map((id) => find(made, id).window?.isKept)).toEqual([true, false]);
  });
});

describe('steps that are wrong', () => {
  const from = { kind: 'forward', from: '2026-01-01' } as const;
  it.each<readonly [string, readonly Step[], RegExp]>([
    ['unknown', [step('a', 1, 1, ['b'])], /b \(named by a\)/],
    [
      'unknown before',
      [step('a', 1, 1, [], { days: 1, withinMonths: 1, before: 'z' })],
      /z \(named by a\)/,
    ],
    ['twice', [step('a', 1, 1, []), step('a', 2, 2, [])], /twice: a$/],
    ['itself', [step('a', 1, 1, ['a'])], /cycle: a waits for a$/],
    [
      'a cycle behind an innocent step',
      [step('a', 1, 1, ['b']), step('b', 1, 1, ['c']), step('c', 1, 1, ['b'])],
      /cycle: b waits for c waits for b$/,
    ],
    [
      'a cycle through a window',
      [step('a', 5, 5, ['b'], { days: 5, withinMonths: 1, before: 'b' }), step('b', 1, 1, [])],
      /cycle: a waits for b waits for a$/,
    ],
    ['longest below shortest', [step('a', 2, 1, [])], /a cannot take 2 to 1 days/],
    ['negative', [step('a', -1, null, [])], /a cannot take/],
    [
      'a window longer than the step',
      [step('a', 5, 8, [], { days: 9, withinMonths: 1, before: 'b' }), step('b', 1, 1, [])],
      /a cannot take 9 to 8 days/,
    ],
  ])('%s', (_, steps, message) => {
    expect(() => plan(steps, from)).toThrow(message);
  });

  it('an unknown last step', () => {
    const until = { kind: 'backward', until: '2026-01-01', lastStep: 'z' } as const;
    expect(() => plan([step('a', 1, 1, [])], until)).toThrow(/z \(named as the last step\)/);
  });
});
