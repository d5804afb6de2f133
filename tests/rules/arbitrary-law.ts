import fc from 'fast-check';
import type { Check } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type {
  DateFact,
  DerivedFact,
  ElapsedDerivation,
  Fact,
  NumberFact,
  NumberUnit,
  YearlyPayDerivation,
} from '#rules/engine/fact.ts';
import type { Law } from '#rules/engine/law.ts';
import type { ListSlice, OccupationList } from '#rules/engine/occupation-list.ts';
import type { Parameter, Slice, SliceValue } from '#rules/engine/parameter.ts';
import { type Confidence, confidences } from '#rules/engine/provenance.ts';
import { jurisdictions, type Route } from '#rules/engine/route.ts';
import { arbitraryCondition, provenanceOf } from './arbitrary-condition.ts';

const official = provenanceOf('official');
const asked = { knownBy: 'worker', change: 'changeable' } as const;

const number = (id: string, unit: NumberUnit, max: number): NumberFact => ({
  ...{ id, kind: 'number', unit, min: 0, max },
  ...asked,
});
const date = (id: string): DateFact => ({
  ...{ id, kind: 'date', min: '1990-01-01', max: '2027-12-31' },
  knownBy: 'worker',
  change: 'comesWithTime',
});

const choices: readonly Fact[] = [
  { id: 'yes-or-no', kind: 'boolean', ...asked },
  { id: 'choice', kind: 'choice', options: ['a', 'b', 'c'], ...asked },
  { id: 'place', kind: 'choice', options: jurisdictions, ...asked },
];
/** The register of occupations of every made-up law. */
export const occupationIds = ['baker', 'nurse', 'welder', 'teacher', 'driver'];

/** The asked facts of every made-up law. */
export const askedFacts: readonly Fact[] = [
  ...choices,
  { id: 'occupation', kind: 'occupation', ...asked },
  number('years', 'years', 10),
  number('monthly', 'EUR/month', 10_000),
  { ...number('yearly', 'EUR/year', 200_000), optional: true },
  date('since'),
];

const confidence = fc.oneof(
  { arbitrary: fc.constant<Confidence>('official'), weight: 4 },
  fc.constantFrom(...confidences),
);

const arbitraryDerived: fc.Arbitrary<readonly DerivedFact[]> = fc
  .record({
    unit: fc.constantFrom<ElapsedDerivation['unit']>('years', 'months', 'weeks', 'days'),
    until: fc.constantFrom<ElapsedDerivation['until']>('filedOn', 'startsOn'),
    hasYearly: fc.boolean(),
    factor: fc.constantFrom<YearlyPayDerivation['factor']>(
      { from: 1392, to: 1392 },
      { from: 1200, to: 1392 },
      { from: 1200, to: null },
    ),
    isConditional: fc.boolean(),
  })
  .map(({ unit, until, hasYearly, factor, isConditional }) => [
    {
      id: 'elapsed',
      kind: 'derived',
      unit,
      derivation: { kind: 'elapsed', since: 'since', until, unit },
    },
    {
      id: 'pay',
      kind: 'derived',
      unit: 'EUR/year',
      derivation: {
        kind: 'yearlyPay',
        monthly: 'monthly',
        // A total without upper end is the person's to tell, so it can be asked.
        ...((hasYearly || isConditional || factor.to === null) && { yearly: 'yearly' }),
        factor,
        ...(isConditional && { factorHoldsIf: { fact: 'choice', is: 'a' } }),
        provenance: official,
      },
    },
  ]);

const arbitrarySliceValue = (amount: fc.Arbitrary<number>): fc.Arbitrary<SliceValue> =>
  fc.oneof(
    amount.map((value): SliceValue => ({ kind: 'exact', amount: value })),
    amount.map((value): SliceValue => ({ kind: 'atLeast', amount: value })),
    amount.map((value): SliceValue => ({ kind: 'exact', amount: value, exactHit: 'unsettled' })),
    fc
      .tuple(amount, amount)
      .map(([a, b]): SliceValue => ({ kind: 'band', from: Math.min(a, b), to: Math.max(a, b) })),
    fc.constant<SliceValue>({ kind: 'unknown' }),
  );

/** Two periods from 2025 on, of which the second may have lapsed; before 2025 nothing is held. */
const periods = <T>(content: fc.Arbitrary<T>): fc.Arbitrary<readonly [Timed & T, Timed & T]> =>
  fc
    .tuple(content, content, confidence, confidence, fc.boolean())
    .map(([first, second, one, other, isExpiring]) => [
      { ...first, from: '2025-01-01', to: '2026-01-01', provenance: provenanceOf(one) },
      {
        ...second,
        ...{
          from: '2026-01-01',
          to: null,
          provenance: provenanceOf(other),
          reviewBy: '2027-01-01',
        },
        ...(isExpiring && { confirmedThrough: '2026-06-30' }),
      },
    ]);

type Timed = Pick<Slice, 'from' | 'to' | 'provenance' | 'confirmedThrough' | 'reviewBy'>;

const arbitraryParameter = (
  id: string,
  unit: NumberUnit,
  amount: fc.Arbitrary<number>,
): fc.Arbitrary<Parameter> =>
  periods(fc.record({ value: arbitrarySliceValue(amount) })).map((slices) => ({
    ...{ id, unit, slices },
  }));

const arbitraryList = (id: string): fc.Arbitrary<OccupationList> => {
  const content: fc.Arbitrary<Omit<ListSlice, keyof Timed>> = fc
    .tuple(fc.boolean(), fc.shuffledSubarray(occupationIds), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
    .map(([isComplete, names, listed, removed]) => ({
      isComplete,
      listed: names.slice(0, listed),
      removed: names.slice(listed, listed + removed),
      unresolved: names.slice(listed + removed),
    }));
  return periods(content).map((slices) => ({ id, slices }));
};

/** A small law: facts of every kind, figures and lists of every kind, one route in two jurisdictions, one check. */
export const arbitraryLaw: fc.Arbitrary<Law> = fc
  .record({
    derived: arbitraryDerived,
    parameters: fc.tuple(
      arbitraryParameter('monthly-figure', 'EUR/month', fc.constantFrom(2000, 2001, 5000)),
      arbitraryParameter('yearly-figure', 'EUR/year', fc.constantFrom(27_840, 40_000)),
      arbitraryParameter('years-figure', 'years', fc.constantFrom(2, 3, 30)),
    ),
    lists: fc.tuple(arbitraryList('list'), arbitraryList('other-list')),
    conditions: fc.tuple(
      arbitraryCondition('one'),
      arbitraryCondition('two'),
      arbitraryCondition('exclusion'),
    ),
    hasExclusion: fc.boolean(),
    answers: fc.constantFrom<Pick<Check, 'answers'>>({}, { answers: 'all' }),
    goesByStart: fc.boolean(),
  })
  .map(({ derived, parameters, lists, conditions: [one, two, exclusion], ...rest }) => ({
    facts: [...askedFacts, ...derived],
    sources: [],
    parameters,
    occupations: occupationIds.map((id) => ({ id })),
    lists,
    routes: [
      route('flanders', [{ from: '2024-01-01', to: null, condition: one }]),
      {
        ...route('wallonia', [
          { from: '2024-06-01', to: '2026-01-01', condition: one },
          {
            ...{ from: '2026-01-01', to: null, condition: two },
            ...(rest.hasExclusion && { exclusions: [exclusion] }),
          },
        ]),
        ...(rest.goesByStart && { versionsFollow: 'startsOn' as const }),
      },
    ],
    checks: [{ ...check, ...rest.answers }],
  }));

/** A filing date on or about the days on which made-up laws change or lapse. */
export const arbitraryLawDay: fc.Arbitrary<IsoDate> = fc.constantFrom(
  ...(['2023-12-31', '2024-06-01', '2024-12-31', '2025-01-01', '2025-12-31'] as const),
  ...(['2026-01-01', '2026-06-30', '2026-07-01', '2028-02-29'] as const),
);

const check: Check = {
  id: 'check',
  voices: ['employer', 'worker'],
  routes: ['flanders', 'wallonia'],
  placeFact: 'place',
  questions: [
    { id: 'q-place', facts: ['place'] },
    { id: 'q-yes-or-no', facts: ['yes-or-no'] },
    { id: 'q-choice', facts: ['choice'] },
    { id: 'q-occupation', facts: ['occupation'] },
    { id: 'q-years', facts: ['years'] },
    { id: 'q-pay', facts: ['monthly', 'yearly'] },
    { id: 'q-since', facts: ['since'] },
  ],
};

const route = (id: 'flanders' | 'wallonia', versions: Route['versions']): Route => ({
  ...{ id, kind: 'made-up', official: [], jurisdiction: id, versions },
  ...{ consequences: [], documents: [], fees: [], steps: [] },
  authority: { id: 'authority', names: [{ lang: 'en', name: 'Authority' }], url: '' },
  competence: official,
});
