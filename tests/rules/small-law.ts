import {
  all,
  any,
  atLeast,
  atLeastOf,
  between,
  is,
  judgement,
  listMembership,
  not,
  oneOf,
  onOrAfter,
  under,
} from '#rules/engine/condition.ts';
import type {
  BooleanFact,
  ChoiceFact,
  DateFact,
  DerivedFact,
  NumberFact,
  OccupationFact,
} from '#rules/engine/fact.ts';
import type { Law } from '#rules/engine/law.ts';
import type { OccupationList } from '#rules/engine/occupation-list.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, type Source, unlocated } from '#rules/engine/provenance.ts';

const checkedOn = '2026-11-21';

const source = (id: string, kind: Source['kind']): Source => ({
  id,
  kind,
  title: id,
  publisher: 'a publisher',
  url: null,
  lang: 'en',
  dated: '2024',
  checkedOn,
});
const decree = source('decree', 'law');
const report = source('report', 'report');
const newspaper = source('newspaper', 'press');
const rule = provenance('official', checkedOn, article(report, 'p. 3', decree));

const base = { knownBy: 'worker', change: 'changeable' } as const;
const place: ChoiceFact<'place', 'flanders' | 'brussels'> = {
  ...base,
  id: 'place',
  kind: 'choice',
  options: ['flanders', 'brussels'],
};
export const diploma: ChoiceFact<'diploma', 'none' | 'bachelor' | 'master'> = {
  ...base,
  id: 'diploma',
  kind: 'choice',
  options: ['none', 'bachelor', 'master'],
};
export const posted: BooleanFact<'posted'> = { ...base, id: 'posted', kind: 'boolean' };
export const weeks: NumberFact<'weeks', 'weeks'> = {
  ...base,
  id: 'weeks',
  kind: 'number',
  unit: 'weeks',
  min: 0,
  max: 52,
};
export const monthly: NumberFact<'monthly', 'EUR/month'> = {
  ...base,
  id: 'monthly',
  kind: 'number',
  unit: 'EUR/month',
  min: 0,
  max: 1_000_000,
};
export const yearly: DerivedFact<'yearly', 'EUR/year'> = {
  id: 'yearly',
  kind: 'derived',
  unit: 'EUR/year',
  derivation: {
    kind: 'yearlyPay',
    monthly: monthly.id,
    factor: { from: 1200, to: null },
    factorHoldsIf: { fact: diploma.id, is: 'master' },
    provenance: rule,
  },
};
export const birthDate: DateFact<'birth-date'> = {
  ...base,
  id: 'birth-date',
  kind: 'date',
  min: '1930-01-01',
  max: '2015-12-31',
};
export const age: DerivedFact<'age', 'years'> = {
  id: 'age',
  kind: 'derived',
  unit: 'years',
  derivation: { kind: 'elapsed', since: birthDate.id, until: 'filedOn', unit: 'years' },
};
export const occupation: OccupationFact<'occupation'> = {
  ...base,
  id: 'occupation',
  kind: 'occupation',
};

export const pay: Parameter<'EUR/year'> = {
  id: 'pay',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 4_000_000 },
      provenance: rule,
    },
    {
      from: '2025-01-01',
      to: null,
      value: { kind: 'exact', amount: 4_100_000 },
      provenance: rule,
      confirmedThrough: '2025-12-31',
      reviewBy: '2025-12-15',
    },
  ],
};
export const fee: Parameter<'EUR'> = {
  id: 'fee',
  unit: 'EUR',
  slices: [
    {
      from: '2024-01-01',
      to: null,
      value: { kind: 'exact', amount: 14_500 },
      provenance: rule,
      reviewBy: '2025-12-15',
    },
  ],
};
export const shortages: OccupationList = {
  id: 'shortages',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      isComplete: true,
      listed: ['nurse', 'welder'],
      removed: [],
      provenance: rule,
    },
    {
      from: '2025-01-01',
      to: null,
      isComplete: false,
      listed: ['nurse'],
      removed: ['welder'],
      unresolved: ['carer'],
      provenance: rule,
      reviewBy: '2025-12-15',
    },
  ],
};

/** A law without fault that uses everything a law can be made of; the registry tests spoil it piece by piece. */
export const smallLaw: Law = {
  facts: [place, diploma, posted, weeks, monthly, yearly, birthDate, age, occupation],
  sources: [decree, report, newspaper],
  parameters: [pay, fee],
  occupations: [{ id: 'nurse' }, { id: 'welder' }, { id: 'carer', perhaps: ['nurse'] }],
  lists: [shortages],
  routes: [
    {
      id: 'skilled',
      kind: 'skilled',
      official: [],
      jurisdiction: 'flanders',
      versions: [
        {
          from: '2024-01-01',
          to: '2025-01-01',
          condition: oneOf('skilled', diploma, ['bachelor', 'master'], rule),
        },
        {
          from: '2025-01-01',
          to: null,
          condition: all(
            'skilled',
            oneOf('skilled-diploma', diploma, ['bachelor', 'master'], rule),
            any(
              'skilled-either',
              atLeast('skilled-pay', yearly, pay, rule),
              under('skilled-age', age, 30, rule),
            ),
            atLeastOf(
              'skilled-two',
              2,
              between('skilled-weeks', weeks, 9, 12, rule),
              listMembership('skilled-list', occupation, shortages, rule),
              onOrAfter('skilled-born', birthDate, '1990-01-01', rule),
            ),
            judgement('skilled-need', rule),
          ),
          exclusions: [not('skilled-not', is('skilled-posted', posted, true, rule))],
        },
      ],
      consequences: [
        {
          id: 'ends',
          topic: 'permit',
          date: { dayBeforeAge: 30, birthDate: birthDate.id },
          provenance: rule,
        },
        {
          id: 'rumour',
          topic: 'permit',
          provenance: provenance('press', checkedOn, unlocated(newspaper)),
        },
      ],
      documents: [
        {
          id: 'paper',
          by: 'worker',
          during: { from: '2025-01-01', to: null },
          when: is('paper-when', posted, true, rule),
          provenance: rule,
        },
      ],
      fees: [{ id: 'contribution', by: 'employer', amount: fee.id, provenance: rule }],
      steps: [
        {
          id: 'vacancy',
          by: 'employer',
          after: [],
          days: { min: 63, max: null },
          window: { days: 63, withinMonths: 4, before: 'application' },
          provenance: rule,
        },
        {
          id: 'application',
          by: 'employer',
          after: [],
          days: { min: 1, max: 1 },
          provenance: rule,
        },
        {
          id: 'decision',
          by: 'authority',
          after: ['application'],
          days: { min: 15, max: 90 },
          target: { days: 30, provenance: rule },
          provenance: rule,
        },
      ],
      authority: { id: 'office', names: [{ lang: 'en', name: 'The office' }], url: '/' },
      competence: provenance('professional', checkedOn, unlocated(newspaper), unlocated(report)),
    },
  ],
  checks: [
    {
      id: 'permit',
      voices: ['worker'],
      routes: ['skilled'],
      placeFact: place.id,
      questions: [
        { id: 'place', facts: [place.id] },
        { id: 'diploma', facts: [diploma.id] },
        { id: 'pay', facts: [monthly.id, weeks.id] },
        { id: 'person', facts: [birthDate.id, posted.id, occupation.id] },
      ],
    },
  ],
};
