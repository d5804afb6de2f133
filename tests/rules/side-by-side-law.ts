import type { CaseInput } from '#rules/engine/verdicts.ts';
import { atLeast, type Condition, is, oneOf } from '#rules/engine/condition.ts';
import type { BooleanFact, ChoiceFact, NumberFact } from '#rules/engine/fact.ts';
import { type IndexedLaw, indexLaw } from '#rules/engine/law.ts';
import type { Parameter, SliceValue } from '#rules/engine/parameter.ts';
import { type SideBySide, sideBySide } from '#rules/engine/side-by-side.ts';
import type { Fee, LocalJurisdiction, Route, Step } from '#rules/engine/route.ts';
import { provenanceOf } from './arbitrary-condition.ts';

export const official = provenanceOf('official');
const asked = { knownBy: 'worker', change: 'changeable' } as const;
const place: ChoiceFact<'place', LocalJurisdiction> = {
  ...{ id: 'place', kind: 'choice', ...asked },
  options: ['flanders', 'brussels', 'wallonia', 'german-speaking-community'],
};
const diploma: ChoiceFact<'diploma', 'none' | 'bachelor' | 'master'> = {
  ...{ id: 'diploma', kind: 'choice', ...asked },
  options: ['none', 'bachelor', 'master'],
};
const young: BooleanFact<'young'> = { id: 'young', kind: 'boolean', ...asked };
export const pay: NumberFact<'pay', 'EUR/month'> = {
  ...{ id: 'pay', kind: 'number', unit: 'EUR/month', min: 0, max: 1_000_000 },
  ...asked,
};
export const weeks: NumberFact<'weeks', 'weeks'> = {
  ...{ id: 'weeks', kind: 'number', unit: 'weeks', min: 0, max: 52 },
  ...asked,
};

/** An amount in force since 2024 that goes by its own id. */
const amountOf = (
  id: string,
  value: SliceValue,
  confirmedThrough?: '2025-12-31',
): Parameter<'EUR/month'> => ({
  id,
  unit: 'EUR/month',
  slices: [
    {
      ...{ from: '2024-01-01', to: null, value, provenance: official, reviewBy: '2026-01-01' },
      ...(confirmedThrough !== undefined && { confirmedThrough }),
    },
  ],
});

export const low = amountOf('low', { kind: 'exact', amount: 300_000 });
export const high = amountOf('high', { kind: 'exact', amount: 400_000 });
export const sameAsLow = amountOf('same-as-low', { kind: 'exact', amount: 300_000 });
export const lapsed = amountOf('lapsed', { kind: 'exact', amount: 300_000 }, '2025-12-31');
export const unknown = amountOf('unknown', { kind: 'unknown' });

export const reaches = (id: string, amount: Parameter<'EUR/month'>): Condition =>
  atLeast(id, pay, amount, official);
export const bachelor = (id: string): Condition =>
  oneOf(id, diploma, ['bachelor', 'master'], official);
export const master = (id: string): Condition => is(id, diploma, 'master', official);
export const isYoung = is('is-young', young, true, official);

/** The cost of a stamp, the same for everybody who has to buy one. */
const stamp: Parameter<'EUR'> = {
  id: 'stamp',
  unit: 'EUR',
  slices: [
    {
      ...{ from: '2024-01-01', to: null, value: { kind: 'exact', amount: 2_000 } },
      ...{ provenance: official, reviewBy: '2026-01-01' },
    },
  ],
};
export const stampAs = (id: string): Fee => ({ id, amount: stamp.id, provenance: official });

export const step = (
  id: string,
  by: Step['by'],
  max: number | null,
  ...after: readonly string[]
): Step => ({ id, by, after, days: { min: 0, max }, provenance: official });

interface Made extends Partial<Pick<Route, 'fees' | 'steps' | 'kind' | 'versions'>> {
  readonly condition: Condition;
}

/** A law with one route for each place named, in the order given; they are of the kind `skilled` unless said. */
export const placesLaw = (
  places: Readonly<Partial<Record<LocalJurisdiction | 'federal', Made>>>,
): IndexedLaw => {
  const routes = Object.entries(places).map(([jurisdiction, { condition, ...made }]): Route => ({
    id: `${jurisdiction}-route`,
    kind: 'skilled',
    official: [],
    jurisdiction: jurisdiction as Route['jurisdiction'],
    versions: [{ from: '2024-01-01', to: null, condition }],
    consequences: [],
    documents: [],
    fees: [],
    steps: [],
    authority: { id: 'office', names: [{ lang: 'en', name: 'The office' }], url: '/' },
    competence: official,
    ...made,
  }));
  const [first, ...others] = routes.map(({ id }) => id);
  return indexLaw({
    facts: [place, diploma, young, pay, weeks],
    sources: [],
    parameters: [low, high, sameAsLow, lapsed, unknown, stamp],
    occupations: [],
    lists: [],
    routes,
    checks: [
      {
        id: 'permit',
        voices: ['worker'],
        routes: [first ?? '', ...others],
        placeFact: place.id,
        questions: [
          { id: 'place', facts: [place.id] },
          { id: 'diploma', facts: [diploma.id] },
          { id: 'young', facts: [young.id] },
          { id: 'pay', facts: [pay.id] },
          { id: 'weeks', facts: [weeks.id] },
        ],
        compared: [
          { id: 'pay', facts: [pay.id] },
          { id: 'diploma', facts: [diploma.id] },
          { id: 'weeks', facts: [weeks.id] },
        ],
      },
    ],
  });
};

export type Places = Parameters<typeof placesLaw>[0];

/** A case in a made-up law, told to be in Flanders and filed in 2026. */
export const compare = (places: Places, change: Partial<CaseInput> = {}): SideBySide =>
  sideBySide(placesLaw(places), {
    ...{ check: 'permit', voice: 'worker', filedOn: '2026-06-01' },
    answers: { place: 'flanders' },
    ...change,
  });
