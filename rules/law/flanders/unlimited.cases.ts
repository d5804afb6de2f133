/** Worked cases: permission to work without end date in Flanders. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'flanders-unlimited';

/** Lawfully in Belgium, with a lasting contract; how long the person worked here differs case by case. */
const resident: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'unlimited',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'contract-in-force': true,
  'contract-term': 'longer-or-permanent',
  'worker-whereabouts': 'belgium-other-stay',
  'worker-turkish': false,
  'worker-family-in-belgium': false,
  'worker-eu-long-term-resident': false,
  'worker-months-in-five-years': 48,
  'worker-months-in-eighteen': 18,
};

const turkish: Answers = { ...resident, 'worker-turkish': true };

const turkishWithFamily: Answers = { ...turkish, 'worker-family-in-belgium': true };

const longTermResident: Answers = {
  ...resident,
  'worker-eu-long-term-resident': true,
  'worker-months-in-five-years': 12,
  'worker-months-in-eighteen': 12,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function months(base: Answers, inFiveYears: Answer): Answers {
  return { ...base, 'worker-months-in-five-years': inFiveYears };
}

const open: Readonly<Record<string, Answers>> = {
  '48-months': resident,
  '49-months': months(resident, 49),
  '48-months-or-more': months(resident, { from: 48 }),
  '48-months-with-family': { ...resident, 'worker-family-in-belgium': true },
  '48-months-nationality-unknown': { ...resident, 'worker-turkish': dontKnow },
  '48-months-family-unknown': { ...resident, 'worker-family-in-belgium': dontKnow },
  '48-months-status-unknown': { ...resident, 'worker-eu-long-term-resident': dontKnow },
  '48-months-last-eighteen-unknown': { ...resident, 'worker-months-in-eighteen': dontKnow },
  'turkish-36-months': months(turkish, 36),
  'turkish-37-months': months(turkish, 37),
  'turkish-36-months-family-unknown': {
    ...months(turkish, 36),
    'worker-family-in-belgium': dontKnow,
  },
  'turkish-with-family-24-months': months(turkishWithFamily, 24),
  'turkish-with-family-25-months': months(turkishWithFamily, 25),
  'turkish-with-family-36-months': months(turkishWithFamily, 36),
  'long-term-resident-12-months': longTermResident,
  'long-term-resident-13-months': {
    ...longTermResident,
    'worker-months-in-five-years': 13,
    'worker-months-in-eighteen': 13,
  },
  'long-term-resident-five-years-unknown': months(longTermResident, dontKnow),
  'long-term-resident-11-of-eighteen-48-months': {
    ...longTermResident,
    'worker-months-in-five-years': 48,
    'worker-months-in-eighteen': 11,
  },
};

const closed: Readonly<Record<string, Answers>> = {
  'no-months': { ...months(resident, 0), 'worker-months-in-eighteen': 0 },
  '47-months': months(resident, 47),
  '47-months-or-less': months(resident, { to: 47 }),
  '47-months-with-family': { ...months(resident, 47), 'worker-family-in-belgium': true },
  '36-months-not-turkish': months(resident, 36),
  '24-months-with-family-not-turkish': {
    ...months(resident, 24),
    'worker-family-in-belgium': true,
  },
  'turkish-35-months': months(turkish, 35),
  'turkish-24-months-without-family': months(turkish, 24),
  'turkish-with-family-23-months': months(turkishWithFamily, 23),
  'turkish-23-months-family-unknown': {
    ...months(turkish, 23),
    'worker-family-in-belgium': dontKnow,
  },
  '23-months-nationality-and-family-unknown': {
    ...months(resident, 23),
    'worker-turkish': dontKnow,
    'worker-family-in-belgium': dontKnow,
  },
  'long-term-resident-11-months': {
    ...longTermResident,
    'worker-months-in-five-years': 11,
    'worker-months-in-eighteen': 11,
  },
  'long-term-resident-11-of-eighteen-47-months': {
    ...longTermResident,
    'worker-months-in-five-years': 47,
    'worker-months-in-eighteen': 11,
  },
  '12-of-eighteen-not-long-term-resident': {
    ...months(resident, 12),
    'worker-months-in-eighteen': 12,
  },
  'first-application': { ...resident, 'application-kind': 'first' },
  renewal: { ...resident, 'application-kind': 'renewal' },
  'change-of-employer': { ...resident, 'application-kind': 'change-of-employer' },
  'first-application-or-renewal': {
    ...resident,
    'application-kind': { anyOf: ['first', 'renewal'] },
  },
  'without-valid-contract': { ...resident, 'contract-in-force': false },
  'without-lawful-stay': { ...resident, 'worker-whereabouts': 'belgium-no-stay' },
};

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['months', 'worker-months-in-five-years', resident],
  ['kind', 'application-kind', resident],
  ['contract', 'contract-in-force', resident],
  ['nationality-40-months', 'worker-turkish', months(resident, 40)],
  ['family-of-turkish-30-months', 'worker-family-in-belgium', months(turkish, 30)],
  [
    'status-12-of-eighteen',
    'worker-eu-long-term-resident',
    { ...months(resident, 12), 'worker-months-in-eighteen': 12 },
  ],
  ['months-of-eighteen', 'worker-months-in-eighteen', longTermResident],
];

export const cases: readonly LawCase[] = [
  {
    id: 'flanders-unlimited-before-the-law-of-2019',
    route,
    filedOn: '2018-12-31',
    answers: resident,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'flanders-unlimited-48-months-2024',
    route,
    filedOn: '2024-06-03',
    answers: resident,
    expect: { kind: 'eligible' },
  },
  {
    id: 'flanders-unlimited-47-months-2024',
    route,
    filedOn: '2024-06-03',
    answers: months(resident, 47),
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-unlimited-48-months-last-day-of-2025',
    route,
    filedOn: '2025-12-31',
    answers: resident,
    expect: { kind: 'eligible' },
  },
  {
    id: 'flanders-unlimited-48-months-first-day-of-2026',
    route,
    filedOn: '2026-01-01',
    answers: resident,
    expect: { kind: 'eligible' },
  },
  ...Object.entries(open).map(([name, answers]): LawCase => ({
    id: `flanders-unlimited-${name}`,
    route,
    filedOn: '2026-11-20',
    answers,
    expect: { kind: 'eligible' },
  })),
  ...Object.entries(closed).map(([name, answers]): LawCase => ({
    id: `flanders-unlimited-${name}`,
    route,
    filedOn: '2026-11-20',
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `flanders-unlimited-unknown-${name}`,
      route,
      filedOn: '2026-11-20',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-unlimited-left-out-${name}`,
      route,
      filedOn: '2026-11-20',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'flanders-unlimited-47-or-48-months',
    route,
    filedOn: '2026-11-20',
    answers: months(resident, { from: 47, to: 48 }),
    expect: { kind: 'undetermined', dependsOn: ['worker-months-in-five-years'] },
  },
  {
    id: 'flanders-unlimited-turkish-35-or-36-months',
    route,
    filedOn: '2026-11-20',
    answers: months(turkish, { from: 35, to: 36 }),
    expect: { kind: 'undetermined', dependsOn: ['worker-months-in-five-years'] },
  },
  {
    id: 'flanders-unlimited-turkish-with-family-23-or-24-months',
    route,
    filedOn: '2026-11-20',
    answers: months(turkishWithFamily, { from: 23, to: 24 }),
    expect: { kind: 'undetermined', dependsOn: ['worker-months-in-five-years'] },
  },
  {
    id: 'flanders-unlimited-long-term-resident-11-or-12-months',
    route,
    filedOn: '2026-11-20',
    answers: { ...longTermResident, 'worker-months-in-eighteen': { from: 11, to: 12 } },
    expect: { kind: 'undetermined', dependsOn: ['worker-months-in-eighteen'] },
  },
  {
    id: 'flanders-unlimited-or-renewal',
    route,
    filedOn: '2026-11-20',
    answers: { ...resident, 'application-kind': { anyOf: ['renewal', 'unlimited'] } },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'flanders-unlimited-nationality-and-family-unknown-30-months',
    route,
    filedOn: '2026-11-20',
    answers: {
      ...months(resident, 30),
      'worker-turkish': dontKnow,
      'worker-family-in-belgium': dontKnow,
    },
    expect: {
      kind: 'undetermined',
      dependsOn: ['worker-turkish', 'worker-family-in-belgium'],
    },
  },
];
