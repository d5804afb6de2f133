import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { routePlan } from '#rules/engine/route-plan.ts';
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
});
