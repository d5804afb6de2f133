import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { compiledRoute } from '#rules/engine/compile-route.ts';
import { type Change, type Counterfactual, counterfactuals } from '#rules/engine/counterfactual.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { interval, type KnowFact, values } from '#rules/engine/knowledge.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { arbitraryAnswers, arbitraryFiledOn } from './arbitrary-answers.ts';

const law = indexLaw(catalogue);
const routes = [...law.routes.values()];

const found = (route: string, filedOn: IsoDate, answers: Answers): readonly Counterfactual[] => {
  const law1 = law.routes.get(route);
  if (!law1) throw new Error(route);
  return counterfactuals(law, law1, answers, { filedOn });
};

/** The case with only these changes made. */
const changed =
  (know: KnowFact, changes: readonly Change[]): KnowFact =>
  (id) => {
    const change = changes.find(({ fact }) => fact === id);
    if (!change) return know(id);
    const { to } = change;
    const fact = law.facts.get(id);
    const possible =
      to.kind === 'range'
        ? interval(to.from ?? -Infinity, to.to ?? Infinity)
        : values(
            to.values.map((value) =>
              fact?.kind === 'choice' ? fact.options.indexOf(String(value)) : Number(value),
            ),
          );
    return { possible, dependsOn: [], holes: [] };
  };

describe('what would change a closed route', () => {
  it('is the amount, where only the pay is too low', () => {
    const sets = found('brussels-highly-skilled', '2025-06-02', {
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

  it('offers each way of its own, what can be changed before what comes with time', () => {
    const sets = found('wallonia-highly-skilled', '2025-06-02', {
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

  it('is nothing for a route that is open, undetermined or before our law', () => {
    expect(
      found('brussels-highly-skilled', '2025-06-02', {
        'diploma-level': 'level-6',
        'diploma-years': 3,
        'pay-monthly': 370_344,
      }),
    ).toEqual([]);
    expect(found('brussels-highly-skilled', '2025-06-02', {})).toEqual([]);
    expect(found('brussels-highly-skilled', '2020-06-02', { 'diploma-level': 'none' })).toEqual([]);
  });

  it('opens the route when made, and no part of it does, on 2,000 cases', () => {
    let sets = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...routes),
        arbitraryFiledOn(law),
        arbitraryAnswers(law, workPermit),
        (route, filedOn, answers) => {
          const compiled = compiledRoute(law, route, { filedOn });
          const all = counterfactuals(law, route, answers, { filedOn });
          expect(all.length).toBeLessThanOrEqual(3);
          for (const { changes } of all) {
            sets += 1;
            const know = compiled?.condition.know(answers);
            const after = (part: readonly Change[]) =>
              know && compiled?.condition.runKnown(changed(know, part)).provisional;
            expect(after(changes)).toBe('true');
            for (const left of changes) {
              expect(after(changes.filter((change) => change !== left))).not.toBe('true');
            }
            expect(changes.every(({ meets }) => meets.length > 0)).toBe(true);
          }
        },
      ),
      { numRuns: 2_000, seed: 20_261_122 },
    );
    expect(sets).toBeGreaterThan(50);
  });
});
