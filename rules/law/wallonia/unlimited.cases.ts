/** Worked cases: permission to work without end date in Wallonia. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'wallonia-unlimited';

/** Lives in Wallonia and worked for a year on an EU Blue Card that Belgium issued. */
const blueCardHolder: Answers = {
  'job-move': 'ordinary',
  'job-place': 'wallonia',
  'application-kind': 'unlimited',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
  'contract-in-force': true,
  'worker-whereabouts': 'belgium-other-stay',
  'worker-citizenship': 'other',
  'worker-turkish': false,
  'worker-family-in-belgium': false,
  'worker-eu-long-term-resident': false,
  'worker-agreement-country': false,
  'worker-stay-months': 24,
  'worker-months-in-five-years': 24,
  'worker-months-in-ten-years': 24,
  'worker-months-in-eighteen': 18,
  'worker-blue-card-months': 12,
};

/** Worked on other permits only: how many months they need is not known. */
const otherWorker: Answers = { ...blueCardHolder, 'worker-blue-card-months': 0 };

const dontKnow: Answer = { unknown: true };

const referred: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['referred'],
};

/** A summary gives the year on an EU Blue Card, and the decision itself was not read. */
const openAsFarAsKnown: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'eligible',
  holes: ['unverified'],
};

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function onBlueCard(months: Answer): Answers {
  return { ...blueCardHolder, 'worker-blue-card-months': months };
}

const open: Readonly<Record<string, Answers>> = {
  '12-months-on-blue-card': blueCardHolder,
  '13-months-on-blue-card': onBlueCard(13),
  '60-months-on-blue-card': onBlueCard(60),
  '12-months-or-more-on-blue-card': onBlueCard({ from: 12 }),
  '12-months-on-blue-card-and-no-others': {
    ...blueCardHolder,
    'worker-stay-months': 12,
    'worker-months-in-five-years': 12,
    'worker-months-in-ten-years': 12,
    'worker-months-in-eighteen': 12,
  },
  '12-months-on-blue-card-ten-years-unknown': {
    ...blueCardHolder,
    'worker-months-in-ten-years': dontKnow,
  },
  '12-months-on-blue-card-family-unknown': {
    ...blueCardHolder,
    'worker-family-in-belgium': dontKnow,
  },
};

/** Not a no: how long holders of other permits must have worked was not found. */
const notKnown: Readonly<Record<string, Answers>> = {
  'no-blue-card': otherWorker,
  '1-month-on-blue-card': onBlueCard(1),
  '11-months-on-blue-card': onBlueCard(11),
  '11-months-or-less-on-blue-card': onBlueCard({ to: 11 }),
  'no-blue-card-48-months-in-ten-years': {
    ...otherWorker,
    'worker-stay-months': 60,
    'worker-months-in-five-years': 48,
    'worker-months-in-ten-years': 48,
  },
  'no-blue-card-120-months-in-ten-years': {
    ...otherWorker,
    'worker-stay-months': 120,
    'worker-months-in-five-years': 60,
    'worker-months-in-ten-years': 120,
  },
  'no-blue-card-no-months': {
    ...otherWorker,
    'worker-stay-months': 0,
    'worker-months-in-five-years': 0,
    'worker-months-in-ten-years': 0,
    'worker-months-in-eighteen': 0,
  },
  'no-blue-card-agreement-country-and-family': {
    ...otherWorker,
    'worker-turkish': true,
    'worker-agreement-country': true,
    'worker-family-in-belgium': true,
  },
  'no-blue-card-long-term-resident': { ...otherWorker, 'worker-eu-long-term-resident': true },
};

const closed: Readonly<Record<string, Answers>> = {
  'first-application': { ...blueCardHolder, 'application-kind': 'first' },
  renewal: { ...blueCardHolder, 'application-kind': 'renewal' },
  'change-of-employer': { ...blueCardHolder, 'application-kind': 'change-of-employer' },
  'first-application-or-renewal': {
    ...blueCardHolder,
    'application-kind': { anyOf: ['first', 'renewal'] },
  },
  'first-application-no-blue-card': { ...otherWorker, 'application-kind': 'first' },
  'renewal-blue-card-months-unknown': { ...onBlueCard(dontKnow), 'application-kind': 'renewal' },
};

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-unlimited-day-before-the-decision-of-2024',
    route,
    filedOn: '2024-08-31',
    answers: blueCardHolder,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...(['2024-09-01', '2025-01-01', '2025-09-30', '2026-01-01', '2026-11-25'] as const).flatMap(
    (filedOn): readonly LawCase[] => [
      {
        id: `wallonia-unlimited-12-months-on-blue-card-${filedOn}`,
        route,
        filedOn,
        answers: blueCardHolder,
        expect: openAsFarAsKnown,
      },
      {
        id: `wallonia-unlimited-11-months-on-blue-card-${filedOn}`,
        route,
        filedOn,
        answers: onBlueCard(11),
        expect: referred,
      },
      {
        id: `wallonia-unlimited-first-application-${filedOn}`,
        route,
        filedOn,
        answers: { ...blueCardHolder, 'application-kind': 'first' },
        expect: { kind: 'notEligible' },
      },
    ],
  ),
  ...Object.entries(open).map(([name, answers]): LawCase => ({
    id: `wallonia-unlimited-${name}`,
    route,
    filedOn: '2026-10-12',
    answers,
    expect: openAsFarAsKnown,
  })),
  ...Object.entries(notKnown).map(([name, answers]): LawCase => ({
    id: `wallonia-unlimited-${name}`,
    route,
    filedOn: '2026-04-20',
    answers,
    expect: referred,
  })),
  ...Object.entries(closed).map(([name, answers]): LawCase => ({
    id: `wallonia-unlimited-${name}`,
    route,
    filedOn: '2025-05-19',
    answers,
    expect: { kind: 'notEligible' },
  })),
  {
    id: 'wallonia-unlimited-unknown-blue-card-months',
    route,
    filedOn: '2026-10-12',
    answers: onBlueCard(dontKnow),
    expect: { kind: 'undetermined', dependsOn: ['worker-blue-card-months'] },
  },
  {
    id: 'wallonia-unlimited-left-out-blue-card-months',
    route,
    filedOn: '2026-10-12',
    answers: without('worker-blue-card-months', blueCardHolder),
    expect: { kind: 'undetermined', dependsOn: ['worker-blue-card-months'] },
  },
  {
    id: 'wallonia-unlimited-11-or-12-months-on-blue-card',
    route,
    filedOn: '2026-10-12',
    answers: onBlueCard({ from: 11, to: 12 }),
    expect: { kind: 'undetermined', dependsOn: ['worker-blue-card-months'] },
  },
  {
    id: 'wallonia-unlimited-unknown-kind',
    route,
    filedOn: '2026-10-12',
    answers: { ...blueCardHolder, 'application-kind': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'wallonia-unlimited-left-out-kind',
    route,
    filedOn: '2026-10-12',
    answers: without('application-kind', blueCardHolder),
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'wallonia-unlimited-or-renewal',
    route,
    filedOn: '2026-10-12',
    answers: { ...blueCardHolder, 'application-kind': { anyOf: ['renewal', 'unlimited'] } },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'wallonia-unlimited-unknown-kind-no-blue-card',
    route,
    filedOn: '2025-02-10',
    answers: { ...otherWorker, 'application-kind': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'wallonia-unlimited-nothing-answered',
    route,
    filedOn: '2025-02-10',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: ['application-kind', 'worker-blue-card-months'] },
  },
];
