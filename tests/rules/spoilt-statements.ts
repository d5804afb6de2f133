import type { Condition } from '#rules/engine/condition.ts';
import {
  at,
  type Draft,
  type DraftLaw,
  listSlices,
  route,
  slices,
  type Spoilt,
  step,
  yearlyPay,
} from './spoilt-law.ts';

const provenanceOf = (condition: Draft<Condition> | undefined) =>
  condition && 'provenance' in condition ? condition.provenance : undefined;

/** Laws whose periods do not fit, or whose statements rest on nothing. */
export const spoiltStatements: readonly Spoilt[] = [
  [
    'impossibleDate',
    'parameters, fee, slices, 0, reviewBy: 2025-02-30 is not a date',
    (law) => (at(at(law.parameters, 1).slices, 0).reviewBy = '2025-02-30'),
  ],
  [
    'emptyPeriod',
    'list shortages: the period from 2025-01-01 to 2025-01-01 holds no day',
    (law) => listSlices(law).splice(1, 0, { ...at(listSlices(law), 0), from: '2025-01-01' }),
  ],
  [
    'emptyPeriod',
    'document paper: the period from 2025-01-01 to 2024-01-01',
    (law) => (at(route(law).documents, 0).during = { from: '2025-01-01', to: '2024-01-01' }),
  ],
  [
    'gap',
    'parameter pay: nothing from 2024-12-31 until 2025-01-01',
    (law) => (slices(law)[0].to = '2024-12-31'),
  ],
  [
    'gap',
    'list shortages: nothing from 2024-07-01 until 2025-01-01',
    (law) => (listSlices(law)[0].to = '2024-07-01'),
  ],
  [
    'gap',
    'route skilled, versions: nothing from 2025-01-01 until 2025-03-01',
    (law) => (at(route(law).versions, 1).from = '2025-03-01'),
  ],
  [
    'overlap',
    'parameter pay: twice from 2025-01-01 until 2025-02-01',
    (law) => (slices(law)[0].to = '2025-02-01'),
  ],
  [
    'overlap',
    'route skilled, versions: what begins on 2024-01-01 has no end, yet 2025-01-01',
    (law) => (route(law).versions[0].to = null),
  ],
  [
    'noOpenEnd',
    'route skilled, versions: the last one ends on 2026-01-01',
    (law) => (at(route(law).versions, 1).to = '2026-01-01'),
  ],
  [
    'noReviewDate',
    'parameter fee: the slice from 2024-01-01 has no end and needs "reviewBy"',
    (law) => delete at(at(law.parameters, 1).slices, 0).reviewBy,
  ],
  [
    'noReviewDate',
    'list shortages: the slice from 2024-01-01 is confirmed through 2024-06-30 only',
    (law) => (listSlices(law)[0].confirmedThrough = '2024-06-30'),
  ],
  [
    'notConfirmed',
    'parameter pay: the amount changed before; the open slice from 2025-01-01',
    (law) => delete at(slices(law), 1).confirmedThrough,
  ],
  [
    'confirmedBeforeStart',
    'parameter pay: confirmed through 2024-12-31, before the slice begins on 2025-01-01',
    (law) => (at(slices(law), 1).confirmedThrough = '2024-12-31'),
  ],
  [
    'startNotSaid',
    'parameter fee: no source of the slice from 2024-01-01 carries a date',
    (law) => {
      for (const source of law.sources) source.dated = null;
      slices(law)[0].start = 'notKnown';
    },
  ],
  [
    'lateStart',
    'parameter pay: the slice from 2025-01-01 ends another one',
    (law) => (at(slices(law), 1).start = 'notKnown'),
  ],
  ...(
    [
      ['route skilled, competence', (law) => route(law).competence],
      ['parameter pay, slice from 2024-01-01', (law) => slices(law)[0].provenance],
      ['list shortages, slice from 2025-01-01', (law) => at(listSlices(law), 1).provenance],
      ['consequence ends', (law) => at(route(law).consequences, 0).provenance],
      ['document paper', (law) => at(route(law).documents, 0).provenance],
      ['fee contribution', (law) => at(route(law).fees, 0).provenance],
      ['step decision', (law) => step(law, 2).provenance],
      ['step decision, target', (law) => step(law, 2).target?.provenance],
      ['document paper, paper-when', (law) => provenanceOf(at(route(law).documents, 0).when)],
      ['skilled', (law) => provenanceOf(route(law).versions[0].condition)],
      ['fact yearly', (law) => yearlyPay(law).provenance],
    ] satisfies readonly [string, (law: DraftLaw) => object | undefined][]
  ).map(([place, find]): Spoilt => [
    'noCitation',
    `${place}: cites no source`,
    (law) => Object.assign(find(law) ?? {}, { citations: [] }),
  ]),
  [
    'unknownSource',
    'step decision: source "gazette" is not registered',
    (law) => step(law, 2).provenance.citations.push({ source: 'gazette', locator: 'notKnown' }),
  ],
  [
    'unknownSource',
    'step decision: source "old-decree" is not registered',
    (law) =>
      step(law, 2).provenance.citations.push({
        source: 'report',
        locator: { article: '1', of: 'old-decree' },
      }),
  ],
  [
    'weakSources',
    'consequence rumour: "report" decides, but rests on press or compilations alone (newspaper)',
    (law) => {
      at(law.sources, 2).kind = 'compilation';
      at(route(law).consequences, 1).provenance.confidence = 'report';
    },
  ],
  [
    'weakSources',
    'consequence rumour: "official" decides, but rests on press',
    (law) => (at(route(law).consequences, 1).provenance.confidence = 'official'),
  ],
];
