import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { routePlan } from '#rules/engine/route-plan.ts';
import type { Step } from '#rules/engine/route.ts';
import { step } from './arbitrary-steps.ts';

const law = indexLaw(catalogue);
const filedOn = '2026-06-01';

const planOf = (route: string, answers: Answers = {}) => {
  const input = { check: 'work-permit', voice: 'employer', filedOn, answers } as const;
  const found = assess(law, input).routes.find((one) => one.route === route);
  return routePlan(found?.steps ?? [], law.routes.get(route)?.steps ?? [], filedOn);
};
const daysOf = (route: string, id: string, answers?: Answers) =>
  planOf(route, answers)?.steps.find((dated) => dated.step.id === id);

describe('the plan of a route', () => {
  it('counts nine weeks back from the filing, within four months', () => {
    expect(daysOf('flanders-labour-market-test', 'flanders-publish-vacancy')).toMatchObject({
      part: 'before',
      start: '2026-03-30',
      end: '2026-06-01',
      countsFrom: '2026-02-01',
      isSure: true,
    });
  });

  it('begins what follows on the day of the filing, and says that it moves', () => {
    const first = { 'stay-length': 'over-90-days' };
    expect(daysOf('flanders-labour-market-test', 'flanders-file')).toMatchObject({
      ...{ part: 'filing', start: filedOn, end: filedOn },
    });
    expect(daysOf('flanders-highly-skilled', 'flanders-joint-decision', first)).toMatchObject({
      ...{ part: 'after', start: filedOn, end: '2026-10-02', isSure: false },
    });
    expect(daysOf('flanders-highly-skilled', 'flanders-completeness')).toMatchObject({
      ...{ start: filedOn, end: null, isSure: true },
    });
  });

  it('ends the Flemish part of an EU Blue Card with its decision', () => {
    const first = { 'stay-length': 'over-90-days' };
    const ends = ['flanders-blue-card-lane', 'flanders-blue-card-decision'].map(
      (id) => daysOf('flanders-blue-card', id, first)?.end,
    );
    expect(ends).toEqual(['2026-08-30', '2026-08-30']);
  });

  it('dates every step of every route that files an application, and of no other', () => {
    for (const { id, steps } of catalogue.routes) {
      const made = routePlan(steps, steps, filedOn);
      if (!steps.some(({ isFiling }) => isFiling)) expect(made, id).toBeNull();
      else if (made) expect(made.steps.length, id).toBe(steps.length);
    }
  });

  it('waits for what is behind a step that does not apply', () => {
    const file = { ...step('file', 0, 0, []), isFiling: true } as const;
    const all = [file, step('a', 5, 5, ['file']), step('b', 1, 1, ['a']), step('c', 2, 2, ['b'])];
    const made = routePlan(
      [all[0], all[1], all[3]].flatMap((one) => one ?? []),
      all,
      filedOn,
    );
    expect(made?.steps.map(({ step: { id }, start, end }) => [id, start, end])).toEqual([
      ['file', '2026-06-01', '2026-06-01'],
      ['a', '2026-06-01', '2026-06-06'],
      ['c', '2026-06-06', '2026-06-08'],
    ]);
  });

  it('is not sure of days behind a step that does not apply, where what is before it has no end', () => {
    const file = { ...step('file', 0, 0, []), isFiling: true } as const;
    const open = step('open', 0, null, ['file']);
    const last = step('last', 0, 10, ['absent']);
    const made = routePlan(
      [file, open, last],
      [file, open, step('absent', 1, 1, ['open']), last],
      filedOn,
    );
    expect(made?.steps.at(-1)).toMatchObject({ step: last, end: '2026-06-11', isSure: false });
  });

  const file = { ...step('file', 0, 0, ['vacancy', 'collect']), isFiling: true } as const;
  const vacancy = step('vacancy', 63, 63, [], { days: 63, withinMonths: 4, before: 'file' });
  const collect = step('collect', 5, 20, []);
  const dated = (steps: readonly Step[], all: readonly Step[] = steps) => {
    const made = routePlan(steps, all, filedOn);
    const days = made?.steps.map(({ step: { id }, start, end, isSure }) => [
      ...[id, start, end, isSure],
    ]);
    return made && { from: made.from, until: made.until, days };
  };

  it('gives what can wait before the filing the last day on which it may begin', () => {
    expect(dated([file, vacancy, collect])).toEqual({
      ...{ from: '2026-02-01', until: filedOn },
      days: [
        ['collect', '2026-05-12', filedOn, true],
        ['vacancy', '2026-03-30', filedOn, true],
        ['file', filedOn, filedOn, true],
      ],
    });
  });

  it('is sure of days as long as all that comes before has an end', () => {
    const after = (max: number | null) => [
      ...[
        { ...file, after: [] },
        step('advice', 1, max, ['file']),
        step('decide', 1, 30, ['advice']),
      ],
      step('notice', 0, null, ['advice']),
    ];
    expect(dated(after(10))).toMatchObject({
      ...{ from: filedOn, until: '2026-07-11' },
      days: [
        ['file', filedOn, filedOn, true],
        ['advice', filedOn, '2026-06-11', true],
        ['decide', '2026-06-02', '2026-07-11', true],
        ['notice', '2026-06-02', null, true],
      ],
    });
    expect(dated(after(null))).toMatchObject({
      ...{ from: filedOn, until: '2026-07-02' },
      days: [
        ['file', filedOn, filedOn, true],
        ['advice', filedOn, null, true],
        ['decide', '2026-06-02', '2026-07-02', false],
        ['notice', '2026-06-02', null, false],
      ],
    });
  });

  it('reaches to the latest day of all, not to the last step', () => {
    const steps = [
      { ...file, after: [] },
      step('long', 0, 50, ['file']),
      step('short', 0, 5, ['file']),
    ];
    expect(dated(steps)).toMatchObject({ from: filedOn, until: '2026-07-21' });
  });

  it('is none where only the day of the filing is known', () => {
    expect(dated([{ ...file, after: [] }])).toBeNull();
  });

  it('holds no step to months before one that does not apply', () => {
    const early = { ...vacancy, window: { days: 63, withinMonths: 4, before: 'interview' } };
    const all = [{ ...file, after: ['vacancy'] }, early, step('interview', 0, 0, [])];
    const made = routePlan(all.slice(0, 2), all, filedOn);
    expect(made?.steps.map(({ countsFrom }) => countsFrom)).toEqual([null, null]);
  });
});
