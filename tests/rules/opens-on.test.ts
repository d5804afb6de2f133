import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, CaseDates } from '#rules/engine/answer.ts';
import { assess, type RouteAssessment } from '#rules/engine/assess.ts';
import type { Condition } from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import { indexLaw, type IndexedLaw } from '#rules/engine/law.ts';
import type { Route } from '#rules/engine/route.ts';
import { conditionsOf, interpret } from '#rules/proof/reference.ts';
import { madeUpCases } from './arbitrary-case.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { runs, share } from './runs.ts';

const official = provenanceOf('official');
const asked = { knownBy: 'worker', change: 'fixed' } as const;
const leaf = (id: string, fact: string) => ({ id, fact, provenance: official });

/** A law of one route, with time counted to the filing date and to the start. */
const lawWith = (condition: Condition, more: Partial<Route> = {}): IndexedLaw =>
  indexLaw({
    facts: [
      { id: 'since', kind: 'date', min: '1990-01-01', max: '2030-12-31', ...asked },
      { id: 'ready', kind: 'date', min: '1990-01-01', max: '2030-12-31', ...asked },
      ...(['filedOn', 'startsOn'] as const).map((until) => ({
        ...{ id: `until-${until}`, kind: 'derived' as const, unit: 'years' as const },
        derivation: { kind: 'elapsed' as const, since: 'since', until, unit: 'years' as const },
      })),
    ],
    sources: [],
    parameters: [
      {
        ...{ id: 'years', unit: 'years' },
        slices: [
          {
            ...{ from: '2020-01-01', to: '2027-01-01', provenance: official },
            value: { kind: 'exact', amount: 3 },
          },
          {
            ...{ from: '2027-01-01', to: null, provenance: official },
            value: { kind: 'exact', amount: 5 },
          },
        ],
      },
    ],
    occupations: [],
    lists: [],
    routes: [
      {
        ...{ id: 'route', kind: 'route', official: [], jurisdiction: 'federal' },
        versions: [{ from: '2020-01-01', to: null, condition }],
        ...{ consequences: [], documents: [], fees: [], steps: [] },
        authority: { id: 'authority', names: [{ lang: 'en', name: 'Authority' }], url: '' },
        competence: official,
        ...more,
      },
    ],
    checks: [
      {
        ...{ id: 'check', voices: ['worker'], routes: ['route'] },
        questions: [{ id: 'q', facts: ['since', 'ready'] }],
      },
    ],
  });

const judged = (
  condition: Condition,
  answers: Answers,
  dates: CaseDates,
  more: Partial<Route> = {},
): RouteAssessment => {
  const { routes } = assess(lawWith(condition, more), {
    ...{ check: 'check', voice: 'worker', answers },
    ...dates,
  });
  const [route] = routes;
  if (!route) throw new Error('no route');
  return route;
};

const opening = ({ verdict, explanation }: RouteAssessment) => ({
  kind: verdict.kind,
  verdict: verdict.kind === 'notYet' ? verdict.opensOn : null,
  explained: explanation?.opensOn ?? null,
});

const threeYears = (until: 'filedOn' | 'startsOn'): Condition => ({
  ...{ kind: 'compare', operator: 'atLeast', against: { parameter: 'years' } },
  ...leaf('three-years', `until-${until}`),
});

describe('the day on which time alone opens a route', () => {
  it('is named by the verdict and by the condition that waits for it', () => {
    const route = judged(
      threeYears('filedOn'),
      { since: '2023-05-01' },
      { filedOn: '2026-04-30', startsOn: '2026-12-01' },
    );
    expect(opening(route)).toEqual({
      ...{ kind: 'notYet', verdict: '2026-05-01', explained: '2026-05-01' },
    });
  });

  it('counts to the start of the work, which is not before the filing', () => {
    const route = judged(
      threeYears('startsOn'),
      { since: '2023-05-01' },
      { filedOn: '2026-01-01', startsOn: '2026-03-01' },
    );
    expect(opening(route)).toMatchObject({ kind: 'notYet', verdict: '2026-05-01' });
  });

  it('leaves a later start where it is', () => {
    const ready: Condition = {
      ...{ kind: 'date', operator: 'onOrBefore', day: 'startsOn' },
      ...leaf('ready', 'ready'),
    };
    const condition: Condition = { kind: 'all', id: 'both', of: [threeYears('filedOn'), ready] };
    const on = (startsOn: IsoDate) =>
      opening(
        judged(
          condition,
          { since: '2023-05-01', ready: '2026-10-01' },
          { filedOn: '2026-01-01', startsOn },
        ),
      );
    expect(on('2026-12-01')).toMatchObject({ kind: 'notYet', verdict: '2026-05-01' });
    expect(on('2026-09-30')).toMatchObject({ kind: 'notEligible', explained: null });
  });

  it('is not named where another amount is in force by then', () => {
    const on = (since: IsoDate) =>
      opening(judged(threeYears('filedOn'), { since }, { filedOn: '2026-12-30' }));
    expect(on('2023-12-31')).toMatchObject({ kind: 'notYet', explained: '2026-12-31' });
    expect(on('2024-01-01')).toEqual({ kind: 'notEligible', verdict: null, explained: null });
  });

  it('is not named for a group whose other condition has lapsed by then', () => {
    const under: Condition = {
      ...{ kind: 'compare', operator: 'under', against: { literal: 3 } },
      ...leaf('under', 'until-filedOn'),
    };
    const of = [threeYears('filedOn'), under] as const;
    const { verdict, explanation } = judged(
      { kind: 'all', id: 'both', of },
      { since: '2023-05-01' },
      { filedOn: '2026-01-01' },
    );
    expect(verdict.kind).toBe('notEligible');
    expect(explanation).toMatchObject({
      opensOn: null,
      children: [{ opensOn: '2026-05-01' }, { opensOn: null }],
    });
  });

  it.each<[string, Route['versions']]>([
    [
      'is held no more',
      [{ from: '2020-01-01', to: '2026-03-01', condition: threeYears('filedOn') }],
    ],
    [
      'asks something else',
      [
        { from: '2020-01-01', to: '2026-03-01', condition: threeYears('filedOn') },
        { from: '2026-03-01', to: null, condition: { ...threeYears('filedOn'), id: 'other' } },
      ],
    ],
  ])('is not named where the law by then %s', (_name, versions) => {
    const route = judged(
      threeYears('filedOn'),
      { since: '2023-05-01' },
      { filedOn: '2026-01-01' },
      { versions },
    );
    expect(opening(route)).toEqual({ kind: 'notEligible', verdict: null, explained: null });
  });

  it.each<IsoDate>(['2026-05-01', '2026-06-01'])(
    'is not before a filing that follows the start of the work: %s',
    (filedOn) => {
      const dates = { filedOn, startsOn: '2026-04-30' } as const;
      const route = judged(threeYears('startsOn'), { since: '2023-05-01' }, dates);
      expect(opening(route)).toEqual({ kind: 'notEligible', verdict: null, explained: null });
    },
  );

  it('is the day on which enough of several have come true', () => {
    const years = (id: string, literal: number): Condition => ({
      ...{ kind: 'compare', operator: 'atLeast', against: { literal } },
      ...leaf(id, 'until-filedOn'),
    });
    const of = [years('three', 3), years('four', 4), years('five', 5)] as const;
    const opens = (condition: Condition) =>
      opening(judged(condition, { since: '2023-05-01' }, { filedOn: '2026-01-01' })).explained;
    expect(opens({ kind: 'any', id: 'group', of })).toBe('2026-05-01');
    expect(opens({ kind: 'atLeastOf', id: 'group', count: 2, of })).toBe('2027-05-01');
    expect(opens({ kind: 'all', id: 'group', of })).toBe('2028-05-01');
  });

  it('is right for every condition of made-up laws', () => {
    let named = 0;
    fc.assert(
      fc.property(madeUpCases, ({ law, check, dates, answers }) => {
        const { routes } = assess(law, { check: check.id, voice: 'worker', ...dates, answers });
        for (const { route: id, verdict, explanation } of routes) {
          if (!explanation) continue;
          const opensOn = verdict.kind === 'notYet' ? verdict.opensOn : null;
          expect(opensOn).toBe(explanation.opensOn);
          for (const node of nodesOf(explanation)) {
            if (node.opensOn === null) continue;
            named += 1;
            expect(node.truth).toBe('false');
            expect(node.opensOn > dates.filedOn).toBe(true);
            expect(provisionalOn(law, id, node, answers, dates)).toBe('true');
          }
        }
      }),
      { numRuns: runs(4000) },
    );
    expect(named).toBeGreaterThan(20 * share - 1);
  });
});

const nodesOf = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...('children' in explanation ? explanation.children.flatMap(nodesOf) : []),
];

/** What the reference makes of the condition of that name on the day. */
const provisionalOn = (
  law: IndexedLaw,
  routeId: string,
  { id, opensOn }: Explanation,
  answers: Answers,
  { startsOn }: CaseDates,
) => {
  const route = law.routes.get(routeId);
  const filedOn = opensOn ?? '2000-01-01';
  const start = startsOn && (startsOn > filedOn ? startsOn : filedOn);
  const dates = { filedOn, ...(start && { startsOn: start }) };
  const whole = route ? conditionsOf(route, dates) : null;
  const condition = whole ? conditionsIn(whole).find((one) => one.id === id) : undefined;
  return condition && interpret(condition, law, answers, dates).provisional;
};

const conditionsIn = (condition: Condition): readonly Condition[] => [
  condition,
  ...('of' in condition ? condition.of.flatMap(conditionsIn) : []),
];
