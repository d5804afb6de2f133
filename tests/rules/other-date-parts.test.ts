import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw, type Law } from '#rules/engine/law.ts';
import { dateDifferences } from '#rules/engine/other-date.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import type { Route } from '#rules/engine/route.ts';
import { age, smallLaw } from './small-law.ts';

const [skilled] = smallLaw.routes;
const [check] = smallLaw.checks;
const [vacancy] = skilled?.steps ?? [];
if (!skilled || !check || !vacancy) throw new Error('the small law has a route with steps');

const open: Answers = {
  ...{ place: 'flanders', diploma: 'bachelor', posted: true, weeks: 10, monthly: 400_000 },
  ...{ 'birth-date': '1980-05-01', occupation: 'nurse' },
};
const closed: Answers = { ...open, diploma: 'none' };

/** The same case on two days. */
const between = (one: IsoDate, other: IsoDate, answers: Answers, law: Law = smallLaw) => {
  const indexed = indexLaw(law);
  const on = (filedOn: IsoDate) =>
    assess(indexed, { check: 'permit', voice: 'worker', filedOn, answers });
  const { moved, figures, routes } = dateDifferences(indexed, on(one), on(other));
  return {
    moved: moved.map(({ before, after }) => [before.verdict.kind, after.verdict.kind]),
    figures: figures.map(({ parameter, before, after }) => [
      parameter,
      before && [before.parameter, before.from],
      after && [after.parameter, after.from],
    ]),
    parts: routes.map(({ route, parts }) => [
      route,
      parts.map(({ kind, id, how }) => `${kind} ${id} ${how}`),
    ]),
  };
};
const withRoute = (route: Partial<Route>): Law => ({
  ...smallLaw,
  routes: [{ ...skilled, ...route }],
});

const come = [
  ...['skilled-diploma', 'skilled-pay', 'skilled-age', 'skilled-weeks', 'skilled-list'],
  ...['skilled-born', 'skilled-need', 'skilled-posted'],
];

describe('a case on two days', () => {
  it('says which conditions, papers and steps come and which go', () => {
    const until = { from: null, to: '2025-01-01' } as const;
    const law = withRoute({
      documents: [...skilled.documents, ...skilled.documents.map((one) => ({ ...one, id: 'old' }))]
        // The same paper twice is one part.
        .flatMap((one) => (one.id === 'old' ? [{ ...one, during: until }] : [one, one])),
      steps: [...skilled.steps, { ...vacancy, id: 'step-of-then', during: until }],
    });
    const added = [...come.map((id) => `condition ${id} added`), 'condition skilled gone'];
    const later = ['paper paper added', 'paper old gone', 'step step-of-then gone'];
    expect(between('2024-06-03', '2025-06-02', open, law).parts).toEqual([
      ['skilled', [...added, ...later]],
    ]);
    const back = [
      ...['condition skilled added', ...come.map((id) => `condition ${id} gone`)],
      ...['paper old added', 'paper paper gone', 'step step-of-then added'],
    ];
    expect(between('2025-06-02', '2024-06-03', open, law).parts).toEqual([['skilled', back]]);
  });

  it('says nothing of the parts of a route that is closed on both, nor where nothing is else', () => {
    expect(between('2024-06-03', '2025-06-02', closed).parts).toEqual([]);
    expect(between('2025-06-02', '2025-06-03', open)).toEqual({
      ...{ moved: [], figures: [], parts: [] },
    });
    const opened = { ...closed, diploma: 'master', posted: false };
    expect(between('2024-06-03', '2025-06-02', opened)).toMatchObject({
      moved: [['eligible', 'notEligible']],
      parts: [['skilled', expect.arrayContaining(['condition skilled-pay added'])]],
    });
  });

  it('says which verdicts move', () => {
    expect(between('2024-06-03', '2025-06-02', open).moved).toEqual([
      ['eligible', 'eligibleSubjectToJudgement'],
    ]);
    expect(between('2024-06-03', '2025-06-02', closed).moved).toEqual([]);
    // Before our law nothing is known; after it lapsed, the last figure says something.
    const held = between('2023-06-02', '2026-06-02', open);
    expect(held.moved).toEqual([['unconfirmed', 'unconfirmed']]);
    const parts = ['paper paper', 'step vacancy', 'step application', 'step decision'];
    expect(held.parts).toEqual([
      [
        'skilled',
        [...come.map((id) => `condition ${id}`), ...parts].map((part) => `${part} added`),
      ],
    ]);
    expect(between('2026-06-02', '2026-06-03', open).moved).toEqual([]);
  });

  it('says that a day on which a route opens is another one', () => {
    const grown = (count: number): Route['versions'][number]['condition'] => ({
      ...{ kind: 'compare', id: 'grown', fact: age.id, operator: 'atLeast' },
      ...{ against: { literal: count }, provenance: skilled.competence },
    });
    const told = (first: number, second: number) =>
      between(
        ...(['2024-06-03', '2025-06-02', open] as const),
        withRoute({
          versions: [
            { from: '2024-01-01', to: '2025-01-01', condition: grown(first) },
            { from: '2025-01-01', to: null, condition: grown(second) },
          ],
        }),
      ).moved;
    expect(told(50, 50)).toEqual([]);
    expect(told(51, 50)).toEqual([['notYet', 'notYet']]);
  });

  it('names each amount once that is another one, or that one of the days does not have', () => {
    const fee = (id: string) => ({ ...skilled.fees[0], id }) as (typeof skilled.fees)[number];
    const law = withRoute({ fees: [fee('one'), fee('two')] });
    const [pay, contribution] = smallLaw.parameters;
    if (!pay || !contribution) throw new Error('the small law has two figures');
    expect(between('2024-06-03', '2025-06-02', open, law).figures).toEqual([
      ['pay', ['pay', '2024-01-01'], ['pay', '2025-01-01']],
    ]);
    const [slice] = contribution.slices;
    const later: Parameter = { ...contribution, slices: [{ ...slice, from: '2025-01-01' }] };
    const feeOnly = { ...law, parameters: [pay, later] };
    expect(between('2024-06-03', '2024-06-04', open, feeOnly).figures).toEqual([]);
    expect(between('2025-06-02', '2024-06-03', open, feeOnly).figures).toEqual([
      ['pay', ['pay', '2025-01-01'], ['pay', '2024-01-01']],
      ['fee', ['fee', '2025-01-01'], null],
    ]);
    // The same amount in another period is no change.
    const [first, ...others] = pay.slices.map((one) => ({ ...one, value: slice.value }));
    if (!first) throw new Error('the pay has an amount');
    const same: Parameter = { ...pay, slices: [first, ...others] };
    expect(
      between('2024-06-03', '2025-06-02', open, { ...law, parameters: [same, contribution] })
        .figures,
    ).toEqual([]);
  });

  it('is about routes that count for the case, and that both days know', () => {
    const abroad = { ...skilled, id: 'abroad', jurisdiction: 'brussels' } as const;
    const law: Law = {
      ...smallLaw,
      routes: [skilled, abroad],
      checks: [{ ...check, routes: ['skilled', 'abroad'] }],
    };
    const ids = (answers: Answers) =>
      between('2024-06-03', '2025-06-02', answers, law).parts.map(([route]) => route);
    expect(ids(open)).toEqual(['skilled']);
    expect(ids({ ...open, place: 'brussels' })).toEqual(['abroad']);
    const indexed = indexLaw(law);
    const on = (filedOn: IsoDate) =>
      assess(indexed, { check: 'permit', voice: 'worker', filedOn, answers: open });
    const none = { ...on('2025-06-02'), routes: [] };
    expect(dateDifferences(indexed, on('2024-06-03'), none)).toEqual({
      ...{ moved: [], figures: [], routes: [] },
    });
  });
});
