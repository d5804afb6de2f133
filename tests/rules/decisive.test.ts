import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { all, any, type Condition, judgement, not, under } from '#rules/engine/condition.ts';
import { decisiveOf } from '#rules/engine/decisive.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import { type CaseInput, verdicts } from '#rules/engine/verdicts.ts';
import { catalogueCases, madeUpCases } from './arbitrary-case.ts';
import { runs } from './runs.ts';
import {
  bachelor,
  isYoung,
  lapsed,
  low,
  master,
  official,
  pay,
  placesLaw,
  reaches,
} from './side-by-side-law.ts';

/** What the verdicts on a case turn on: told with the verdicts, and read off the explanations of an assessment. */
const bothWays = (law: IndexedLaw, input: CaseInput) => ({
  told: verdicts(law, input),
  read: assess(law, input, 'competent').routes.map((route) => decisiveOf(route)),
});

const decisive = (condition: Condition, answers: Answers) => {
  const { told, read } = bothWays(placesLaw({ flanders: { condition } }), {
    ...{ check: 'permit', voice: 'worker', filedOn: '2026-06-01' },
    answers: { place: 'flanders', ...answers },
  });
  expect(told.routes.map((route) => route.decisive)).toEqual(read);
  return read[0];
};

const poor = { diploma: 'none', young: false, pay: 100_000 } as const;
const paid = reaches('paid', low);

describe('the verdicts on a case', () => {
  const law = placesLaw({ flanders: { condition: isYoung }, brussels: { condition: isYoung } });
  const input = { check: 'permit', voice: 'worker', filedOn: '2026-06-01' } as const;
  const answers = { place: 'brussels' };

  it('are those of the places that may decide, unless all are wanted', () => {
    const ids = ({ routes }: { readonly routes: readonly { readonly route: string }[] }) =>
      routes.map(({ route }) => route);
    expect(ids(verdicts(law, { ...input, answers }))).toEqual(['brussels-route']);
    expect(ids(assess(law, { ...input, answers }, 'competent'))).toEqual(['brussels-route']);
    const all = ['flanders-route', 'brussels-route'];
    expect(ids(assess(law, { ...input, answers }))).toEqual(all);
    expect(ids(verdicts(law, { ...input, answers: {} }))).toEqual(all);
  });

  it('say on which dates they hold', () => {
    const startsOn = '2026-09-01';
    expect(verdicts(law, { ...input, answers })).toMatchObject({
      ...{ check: 'permit', filedOn: '2026-06-01', startsOn: null, competent: ['brussels'] },
    });
    expect(verdicts(law, { ...input, startsOn, answers })).toMatchObject({ startsOn });
  });
});

describe('what a verdict turns on', () => {
  it.each<[string, Condition, Answers, string, boolean]>([
    ['the only test of a route', isYoung, poor, 'is-young', false],
    ['the first of all of these that is not met', all('f', bachelor('b'), paid), poor, 'b', false],
    [
      'not one before it that is met',
      all('f', isYoung, paid),
      { ...poor, young: true },
      'paid',
      false,
    ],
    ['one in a group within the group', all('f', all('g', paid, isYoung)), poor, 'paid', false],
    ['all alternatives of a route at once', any('f', isYoung, paid), poor, 'f', true],
    ['all alternatives within a group', all('f', any('g', isYoung, paid)), poor, 'g', false],
    ['a reverse as a whole', not('f', under('poor', pay, 200_000, official)), poor, 'f', true],
    [
      'parts that can only be met one without the other',
      all('f', bachelor('b'), not('g', bachelor('c'))),
      {},
      'f',
      true,
    ],
  ])('is %s', (_name, condition, answers, id, isWhole) => {
    expect(decisive(condition, answers)).toMatchObject({ kind: 'unmet', part: { id }, isWhole });
  });

  it('is shown with what was answered and what it was held against', () => {
    expect(decisive(all('f', isYoung, paid), { young: true, pay: 100_000 })).toMatchObject({
      part: {
        ...{ kind: 'leaf', fact: 'pay', answer: 100_000, truth: 'false', opensOn: null },
        figure: { parameter: 'low', value: { amount: 300_000 } },
      },
    });
  });

  it.each<[string, Condition, Answers, unknown]>([
    [
      'the answers that are missing',
      all('f', isYoung, master('m')),
      {},
      { kind: 'waitsFor', facts: ['young', 'diploma'] },
    ],
    [
      'the first thing we lack',
      all('f', reaches('old', lapsed), isYoung),
      { young: true, pay: 400_000 },
      { kind: 'hole', hole: { kind: 'lapsed', parameter: 'lapsed' } },
    ],
    [
      'the first thing that is assessed freely',
      all('f', judgement('need', official), judgement('merit', official)),
      {},
      { kind: 'judgement', condition: 'need' },
    ],
  ])('is %s', (_name, condition, answers, expected) => {
    expect(decisive(condition, answers)).toMatchObject(expected as object);
  });

  it('is what time mends, where it does', () => {
    const part: Explanation = {
      ...{ kind: 'judgement', id: 'later', truth: 'false', provisional: 'false' },
      ...{ opensOn: '2027-01-01', provenance: official },
    };
    const verdict = { kind: 'notYet', opensOn: '2027-01-01', reasons: ['later'] } as const;
    expect(decisiveOf({ verdict, explanation: part })).toMatchObject({ kind: 'unmet', part });
  });

  it.each<Verdict>([
    { kind: 'unconfirmed', holes: [], provisional: null },
    { kind: 'eligibleSubjectToJudgement', judgements: [] },
  ])('is nothing where the verdict names nothing: %j', (verdict) => {
    expect(decisiveOf({ verdict, explanation: null })).toBeNull();
  });

  it('is nothing where the route is open', () => {
    expect(decisive(isYoung, { young: true })).toBeNull();
  });

  it('is the law that is not held where no version of a route can be looked at', () => {
    const law = placesLaw({ flanders: { condition: isYoung } });
    const { told } = bothWays(law, {
      ...{ check: 'permit', voice: 'worker', filedOn: '2023-06-01', answers: {} },
    });
    const hole = { kind: 'notHeld', route: 'flanders-route', knownFrom: '2024-01-01' } as const;
    expect(told.routes).toMatchObject([
      ...[{ verdict: { kind: 'unconfirmed', holes: [hole] }, holes: [hole] }],
    ]);
    expect(told.routes[0]?.decisive).toEqual({ kind: 'hole', hole });
  });

  it.each([
    ['the catalogue', catalogueCases],
    ['made-up laws', madeUpCases],
  ] as const)('is under %s what the explanation of the verdict says', (_name, cases) => {
    fc.assert(
      fc.property(cases, ({ law, check, dates, answers }) => {
        const { told, read } = bothWays(law, {
          ...{ check: check.id, voice: 'worker', answers },
          ...dates,
        });
        expect(told.routes.map((route) => route.decisive)).toEqual(read);
      }),
      { numRuns: runs(500) },
    );
  });
});
