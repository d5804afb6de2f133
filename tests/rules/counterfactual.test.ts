import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { lastKnown } from '#rules/engine/claims.ts';
import type { CompiledCondition } from '#rules/engine/compile-condition.ts';
import { type Change, type Counterfactual, counterfactuals } from '#rules/engine/counterfactual.ts';
import { type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import { briefEvaluation } from '#rules/engine/evaluation.ts';
import { interval, values } from '#rules/engine/knowledge.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { truthOf } from '#rules/engine/outcome.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { routeCondition } from '#rules/engine/route-condition.ts';
import { standingOf } from '#rules/engine/standing.ts';
import { nearWorkedCase } from './near-worked-case.ts';
import { runs, share } from './runs.ts';

const law = indexLaw(catalogue);

const found = (route: string, filedOn: IsoDate, answers: Answers): readonly Counterfactual[] => {
  const law1 = law.routes.get(route);
  if (!law1) throw new Error(route);
  return counterfactuals(law, law1, answers, { filedOn });
};

/** What a change makes possible for its fact. */
const possibleAfter = ({ fact: id, to }: Change) => {
  if (to.kind === 'range') {
    const counted = (bound: number | IsoDate) =>
      typeof bound === 'string' ? toEpochDay(bound) : bound;
    return interval(counted(to.from ?? -Infinity), counted(to.to ?? Infinity));
  }
  const fact = law.facts.get(id);
  return values(
    to.values.map((value) =>
      fact?.kind === 'choice' ? fact.options.indexOf(String(value)) : Number(value),
    ),
  );
};

/** The provisional truth of a condition with only these changes made to a case. */
const provisionalAfter = (
  compiled: CompiledCondition,
  answers: Answers,
  changes: readonly Change[],
) => {
  const standings = compiled.facts.map((fact) => {
    const change = changes.find(({ fact: id }) => id === fact.id);
    return change && standingOf(fact, { possible: possibleAfter(change), dependsOn: [] });
  });
  const evaluation = briefEvaluation(compiled, answering(answers), standings);
  return truthOf(compiled.root, evaluation, lastKnown);
};

describe('what would change a closed route', () => {
  it('is the amount, where only the pay is too low', () => {
    const sets = found('brussels-highly-skilled', '2025-06-02', {
      'job-move': 'ordinary',
      'diploma-level': 'level-6',
      'diploma-years': 3,
      'pay-monthly': 370_343,
    });
    expect(sets).toEqual([
      {
        changes: [
          {
            fact: 'pay-monthly',
            how: 'changeable',
            to: { kind: 'range', from: 370_344, to: 10_000_000 },
            on: null,
            meets: ['brussels-highly-skilled-pay'],
          },
        ],
      },
    ]);
  });

  it('is a day, where the day is wrong', () => {
    const answers = {
      ...{ 'job-place': 'flanders', 'training-starts-on': '2025-12-31' },
      ...{ 'jobseeker-registration': 'none', 'right-to-work': 'any-employer' },
      ...{ 'resigned-for-training': false, 'permanent-contract-in-company': false },
      ...{ 'days-in-company': 0, 'company-kind': 'private', 'training-weeks': 27 },
      ...{ 'long-training-ground': 'none-of-these', 'training-share': 100 },
      ...{ 'training-hours': 2280, 'works-part-time': false, 'hiring-promise': true },
      ...{ 'workforce-grows': true, 'company-tutor': 'five-years-or-certificate' },
      ...{ 'company-barred': false, 'contract-before-start': true },
    } as const;
    const days = found('flanders-ibo', '2025-12-15', answers)
      .flatMap(({ changes }) => changes)
      .filter(({ fact }) => fact === 'training-starts-on')
      .map(({ to }) => to);
    expect(days[0]).toMatchObject({ kind: 'range', from: '2026-01-01' });
  });

  it('offers each way of its own, what can be changed before what comes with time', () => {
    const sets = found('wallonia-highly-skilled', '2025-06-02', {
      'job-move': 'ordinary',
      'diploma-level': 'none',
      'experience-years': 2,
      'job-ict': 'neither',
      'pay-monthly': 500_000,
      'pay-yearly': 6_000_000,
    });
    expect(sets.map(({ changes }) => changes.map(({ fact, how }) => [fact, how]))).toEqual([
      [['diploma-level', 'comesWithTime']],
      [['experience-years', 'comesWithTime']],
    ]);
  });

  it('never asks to change what is fixed, nor to grow younger', () => {
    expect(
      found('brussels-highly-skilled', '2025-06-02', {
        'job-move': 'ordinary',
        'diploma-level': 'level-6',
        'diploma-years': 2,
        'pay-monthly': 500_000,
      }),
    ).toEqual([]);
    const facts = found('flanders-highly-skilled', '2025-06-02', {
      'job-move': 'ordinary',
      'diploma-level': 'level-6',
      'pay-monthly': 300_000,
      'pay-yearly': 4_000_000,
      'contract-employer': 'belgian',
      'job-group': 'other',
      'worker-birth-date': '1980-01-01',
    }).flatMap(({ changes }) => changes.map(({ fact }) => fact));
    expect(facts).toEqual(['pay-yearly-flanders']);
  });

  it('names every amount that may count, where the group is one of several', () => {
    const [set] = found('flanders-highly-skilled', '2025-06-02', {
      'job-move': 'ordinary',
      'diploma-level': 'level-6',
      'pay-yearly': 3_730_560,
      'contract-employer': 'belgian',
      'job-group': { anyOf: ['nurse', 'teacher'] },
      'worker-birth-date': '1980-01-01',
    });
    expect(set?.changes.flatMap(({ meets }) => meets)).toEqual([
      'flanders-highly-skilled-pay-nurse',
      'flanders-highly-skilled-pay-teacher',
    ]);
  });

  it('is nothing for a route that is open, undetermined or before our law', () => {
    expect(
      found('brussels-highly-skilled', '2025-06-02', {
        'job-move': 'ordinary',
        'diploma-level': 'level-6',
        'diploma-years': 3,
        'pay-monthly': 370_344,
      }),
    ).toEqual([]);
    expect(found('brussels-highly-skilled', '2025-06-02', {})).toEqual([]);
    expect(found('brussels-highly-skilled', '2020-06-02', { 'diploma-level': 'none' })).toEqual([]);
  });

  it('names every condition that would be met where a fact is only known in part', () => {
    const [set] = found('flanders-highly-skilled', '2025-06-02', {
      'job-move': 'ordinary',
      'diploma-level': 'level-6',
      'contract-employer': 'belgian',
      'job-group': { anyOf: ['nurse', 'teacher'] },
      'worker-birth-date': '1985-03-10',
      'pay-monthly': 200_000,
      'pay-yearly': 2_500_000,
    });
    expect(set?.changes.map(({ fact, meets }) => [fact, meets])).toEqual([
      [
        'pay-yearly-flanders',
        ['flanders-highly-skilled-pay-nurse', 'flanders-highly-skilled-pay-teacher'],
      ],
    ]);
  });

  it('opens the route when made, and no part of it does, on 2,500 cases', () => {
    let sets = 0;
    fc.assert(
      fc.property(nearWorkedCase(law, workPermit), ({ route: id, filedOn, answers }) => {
        const route = law.routes.get(id);
        if (!route) throw new Error(id);
        const compiled = routeCondition(lawOn(law, { filedOn }), route);
        const all = counterfactuals(law, route, answers, { filedOn });
        expect(all.length).toBeLessThanOrEqual(3);
        for (const { changes } of all) {
          sets += 1;
          const after = (part: readonly Change[]) =>
            compiled && provisionalAfter(compiled, answers, part);
          expect(after(changes)).toBe('true');
          for (const left of changes) {
            expect(after(changes.filter((change) => change !== left))).not.toBe('true');
          }
          expect(changes.every(({ meets }) => meets.length > 0)).toBe(true);
        }
      }),
      { numRuns: runs(2_500), seed: 20_261_122 },
    );
    expect(sets).toBeGreaterThan(300 * share);
  });
});
