import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import { ask } from '#rules/engine/ask.ts';
import { assess } from '#rules/engine/assess.ts';
import type { Check } from '#rules/engine/check.ts';
import type { CaseInput } from '#rules/engine/verdicts.ts';
import { all, any, judgement } from '#rules/engine/condition.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { sideBySide } from '#rules/engine/side-by-side.ts';
import { jobPlace } from '#rules/facts/job.ts';
import { arbitraryAnswers, arbitraryFiledOn } from './arbitrary-answers.ts';
import { runs } from './runs.ts';
import {
  bachelor,
  compare,
  high,
  isYoung,
  lapsed,
  low,
  master,
  official,
  placesLaw,
  reaches,
  unknown,
} from './side-by-side-law.ts';

describe('a case in several places', () => {
  it('stands in each of them as if the work were mainly done there, in the rank of the check', () => {
    const { places, competent } = compare(
      {
        brussels: { condition: master('brussels-master') },
        flanders: { condition: bachelor('flanders-bachelor') },
      },
      { answers: { place: 'flanders', diploma: 'bachelor' } },
    );
    expect(competent).toEqual(['flanders']);
    expect(places).toMatchObject([
      { place: 'brussels', isCompetent: false, routes: [{ verdict: { kind: 'notEligible' } }] },
      { place: 'flanders', isCompetent: true, routes: [{ verdict: { kind: 'eligible' } }] },
    ]);
  });

  it('keeps federal routes apart, because they hold everywhere', () => {
    const { federal, places, kinds } = compare({
      federal: { condition: isYoung },
      flanders: { condition: bachelor('flanders-bachelor') },
    });
    expect(federal.map(({ route }) => route)).toEqual(['federal-route']);
    expect(places.map(({ place }) => place)).toEqual(['flanders']);
    expect(kinds.map(({ routes }) => routes)).toEqual([['flanders-route']]);
  });

  it('says of a place how many questions more it needs, federal ones included and the place not', () => {
    const { places } = compare(
      {
        federal: { condition: isYoung },
        flanders: { condition: bachelor('flanders-bachelor') },
        brussels: { condition: all('both', bachelor('b'), reaches('p', low)) },
        wallonia: { condition: master('wallonia-master') },
      },
      { answers: { place: { unknown: true }, diploma: 'bachelor' } },
    );
    expect(places.map(({ place, questionsLeft }) => [place, questionsLeft])).toEqual([
      ['flanders', 1],
      ['brussels', 2],
      ['wallonia', 1],
    ]);
    expect(places.map(({ isCompetent }) => isCompetent)).toEqual([true, true, true]);
  });

  it('names what decides each route', () => {
    const { places } = compare(
      {
        flanders: { condition: all('f', bachelor('f-diploma'), reaches('f-pay', high)) },
        brussels: { condition: all('b', bachelor('b-diploma'), reaches('b-pay', unknown)) },
        wallonia: { condition: all('w', bachelor('w-diploma'), judgement('w-need', official)) },
        'german-speaking-community': { condition: any('g', master('g-master'), isYoung) },
      },
      { answers: { diploma: 'bachelor', pay: 350_000, young: false } },
    );
    expect(places.map(({ routes }) => routes[0]?.decisive)).toMatchObject([
      { kind: 'unmet', part: { id: 'f-pay' }, isWhole: false },
      { kind: 'hole', hole: { kind: 'unknownAmount' } },
      { kind: 'judgement', condition: 'w-need' },
      { kind: 'unmet', part: { id: 'g' }, isWhole: true },
    ]);
  });

  it('says of each route what kind it is and what it comes to on the last figures known', () => {
    const { places } = compare(
      {
        flanders: { condition: reaches('f-pay', lapsed), kind: 'other' },
        brussels: { condition: isYoung },
        wallonia: {
          condition: isYoung,
          versions: [{ from: '2027-01-01', to: null, condition: isYoung }],
        },
      },
      { answers: { pay: 400_000, young: false } },
    );
    expect(places.flatMap(({ routes }) => routes)).toMatchObject([
      { kind: 'other', verdict: { kind: 'unconfirmed' }, provisional: 'true' },
      { kind: 'skilled', verdict: { kind: 'notEligible' }, provisional: 'false' },
      { kind: 'skilled', verdict: { kind: 'unconfirmed' }, provisional: null },
    ]);
  });

  it('has nothing to compare in a check that asks for no place or names nothing to compare', () => {
    const law = placesLaw({
      flanders: { condition: isYoung },
      brussels: { condition: master('m') },
    });
    const check = law.checks.get('permit');
    if (!check) throw new Error('a check of permits');
    const withoutPlace = ({ placeFact: _, ...one }: Check): Check => one;
    const withoutCompared = ({ compared: _, ...one }: Check): Check => one;
    const beside = (one: Check) =>
      sideBySide(
        { ...law, checks: new Map([[one.id, one]]) },
        { check: one.id, voice: 'worker', filedOn: '2026-06-01', answers: {} },
      );
    expect(beside(withoutPlace(check))).toMatchObject({ places: [], kinds: [{ routes: [] }] });
    expect(beside(withoutCompared(check)).kinds).toMatchObject([
      { routes: { length: 2 }, differences: [] },
    ]);
    expect(beside(check).kinds).toMatchObject([{ differences: [{ about: 'diploma' }] }]);
  });

  it('has no place in a check that asks for none', () => {
    const law = indexLaw(catalogue);
    const answers = { 'residence-mention': 'unlimited' } as const;
    const compared = sideBySide(law, {
      ...{ check: 'may-i-work', voice: 'worker', filedOn: '2026-06-01' },
      answers,
    });
    expect(compared.places).toEqual([]);
    expect(compared.kinds).toEqual([]);
    expect(compared.federal.length).toBeGreaterThan(0);
  });
});

describe('the law we hold', () => {
  const law = indexLaw(catalogue);

  it('counts pay a month in Brussels and a year elsewhere', () => {
    const { kinds } = sideBySide(law, {
      ...{ check: workPermit.id, voice: 'employer', filedOn: '2025-06-02' },
      answers: {
        [jobPlace.id]: 'flanders',
        'contract-employer': 'posted',
        'contract-term': 'longer-or-permanent',
      },
    });
    const skilled = kinds.find(({ kind }) => kind === 'highly-skilled');
    const amountsOf = skilled?.differences.flatMap((one) =>
      one.kind === 'demands' && one.about === 'pay'
        ? one.said.map(({ jurisdiction, demands }) => [
            jurisdiction,
            demands?.asked.map(({ unit, value }) => [
              unit,
              value && 'amount' in value && value.amount,
            ]),
          ])
        : [],
    );
    expect(amountsOf).toEqual([
      ['flanders', [['EUR/year', 4_891_200]]],
      ['brussels', [['EUR/month', 370_344]]],
      ['wallonia', [['EUR/year', 5_161_300]]],
      [
        'german-speaking-community',
        // From the month, and as a total in writing.
        [
          ['EUR/year', 5_118_000],
          ['EUR/year', 8_538_800],
          ['EUR/year', 5_118_000],
          ['EUR/year', 8_538_800],
        ],
      ],
    ]);
  });

  it('gives every place what an assessment gives it, and names only what differs', () => {
    fc.assert(
      fc.property(arbitraryFiledOn(law), arbitraryAnswers(law, workPermit), (filedOn, answers) => {
        const input: CaseInput = { check: workPermit.id, voice: 'worker', filedOn, answers };
        const compared = sideBySide(law, input);
        const found = assess(law, input);
        expect(compared.competent).toEqual(found.competent);
        for (const { place, questionsLeft, routes } of compared.places) {
          const there = { ...input, answers: { ...answers, [jobPlace.id]: place } };
          const assessed = assess(law, there);
          expect(questionsLeft).toBe(assessed.questionsLeft);
          expect(questionsLeft).toBe(ask(law, there).left);
          expect(routes.map(({ route, verdict }) => [route, verdict])).toEqual(
            assessed.routes
              .filter(({ jurisdiction }) => jurisdiction === place)
              .map(({ route, verdict }) => [route, verdict]),
          );
        }
        const local = workPermit.routes.filter(
          (id) => law.routes.get(id)?.jurisdiction !== 'federal',
        );
        expect(compared.places.flatMap(({ routes }) => routes.map(({ route }) => route))).toEqual(
          local,
        );
        expect(compared.kinds.flatMap(({ routes }) => routes).toSorted()).toEqual(local.toSorted());
        for (const { routes, differences } of compared.kinds) {
          for (const { said } of differences) {
            expect(said.map(({ route }) => route)).toEqual(routes);
            expect(
              new Set(said.map(({ route: _, jurisdiction: __, ...one }) => JSON.stringify(one)))
                .size,
            ).toBeGreaterThan(1);
          }
        }
        // Plain data, the same twice.
        expect(JSON.parse(JSON.stringify(compared))).toEqual(sideBySide(law, input));
      }),
      { numRuns: runs(300) },
    );
  });
});
