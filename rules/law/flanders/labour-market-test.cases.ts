/** Worked cases: the labour market test in Flanders. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'flanders-labour-market-test';

/** Fits the rules of every period; no presumption arises. */
const welder: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'job-occupation': 'welder',
  'job-level': 'level-3',
  'job-full-time-share': 100,
  'worker-whereabouts': 'outside-eu',
  'worker-eu-long-term-resident': false,
  'vacancy-channel': 'employment-service-and-eures',
  'vacancy-weeks': 9,
  'vacancy-tension': 'under-twelve-in-a-month',
  'vacancy-proportionate': true,
  'vacancy-cooperation': true,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers = welder): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

/** Titles of the study of 2026, at least one of each sector; some also on the shortage list. */
const inStudy2026 = [
  'agricultural-worker',
  'garden-supervisor',
  'bricklayer',
  'tiler',
  'tower-crane-operator',
  'welder',
  'rigger',
  'butcher',
  'lift-technician',
  'lorry-driver',
  'bus-driver',
  'railway-worker',
  'shop-manager',
  'cook',
  'waiter',
  'stage-technician',
  'payroll-adviser',
  'software-tester',
  'hairdresser',
  'beautician',
  'soldier-sailor',
  'health-care-assistant',
  'personal-assistant',
  'driving-instructor',
  'educator',
] as const;

/** No title of the study of 2026 names these. */
const outsideStudy2026 = ['inland-navigation-skipper', 'diamond-worker'] as const;

/** Closed from the first of May 2024, whatever the study says. */
const closedSince2024: Readonly<Record<string, Answers>> = {
  'level-1': { 'job-level': 'level-1' },
  '79-percent': { 'job-full-time-share': 79 },
  'eight-weeks': { 'vacancy-weeks': 8 },
  'two-runs-of-five-weeks': { 'vacancy-weeks': 5 },
  'employment-service-only': { 'vacancy-channel': 'employment-service-only' },
  'published-elsewhere': { 'vacancy-channel': 'elsewhere' },
  'not-published': { 'vacancy-channel': 'not-published', 'vacancy-weeks': 0 },
  'posted-worker': { 'contract-employer': 'posted' },
  'self-employed': { 'job-move': 'self-employed' },
  'worker-on-short-stay-in-belgium': { 'worker-whereabouts': 'belgium-short-stay' },
  'worker-student-in-belgium': { 'worker-whereabouts': 'belgium-student-or-researcher' },
  'worker-on-other-stay-in-belgium': { 'worker-whereabouts': 'belgium-other-stay' },
  'worker-without-stay-in-belgium': { 'worker-whereabouts': 'belgium-no-stay' },
  'worker-somewhere-lawful-in-belgium': {
    'worker-whereabouts': {
      anyOf: ['belgium-short-stay', 'belgium-student-or-researcher', 'belgium-other-stay'],
    },
  },
};

/** The other side of the same lines, and what the law does not look at. */
const openOnBothSides: Readonly<Record<string, Answers>> = {
  'level-4': { 'job-level': 'level-4' },
  'level-3-or-4': { 'job-level': { anyOf: ['level-3', 'level-4'] } },
  '80-percent': { 'job-full-time-share': 80 },
  '81-percent': { 'job-full-time-share': 81 },
  '80-percent-or-more': { 'job-full-time-share': { from: 80 } },
  'nine-weeks': { 'vacancy-weeks': 9 },
  'ten-weeks': { 'vacancy-weeks': 10 },
  'nine-weeks-or-more': { 'vacancy-weeks': { from: 9 } },
  'worker-in-other-eu-state': { 'worker-whereabouts': 'other-eu-state' },
  'worker-somewhere-outside-belgium': {
    'worker-whereabouts': { anyOf: ['outside-eu', 'other-eu-state'] },
  },
  'long-term-resident-in-belgium': {
    'worker-whereabouts': 'belgium-short-stay',
    'worker-eu-long-term-resident': true,
  },
  'long-term-resident-somewhere': {
    'worker-whereabouts': dontKnow,
    'worker-eu-long-term-resident': true,
  },
  'long-term-residence-unknown-outside-belgium': { 'worker-eu-long-term-resident': dontKnow },
  'renewal-in-belgium': {
    'application-kind': 'renewal',
    'worker-whereabouts': 'belgium-other-stay',
  },
  'change-of-employer-in-belgium': {
    'application-kind': 'change-of-employer',
    'worker-whereabouts': 'belgium-other-stay',
  },
  'renewal-whereabouts-unknown': {
    'application-kind': 'renewal',
    'worker-whereabouts': dontKnow,
  },
  'up-to-ninety-days': { 'stay-length': 'up-to-90-days' },
  'stay-length-unknown': { 'stay-length': dontKnow },
};

/** What raises the presumption of a candidate from 2026. */
const presumed: Readonly<Record<string, Answers>> = {
  'tension-twelve-every-month': { 'vacancy-tension': 'twelve-or-more-every-month' },
  'requirements-out-of-proportion': { 'vacancy-proportionate': false },
  'no-cooperation': { 'vacancy-cooperation': false },
  'tension-and-no-cooperation': {
    'vacancy-tension': 'twelve-or-more-every-month',
    'vacancy-cooperation': false,
  },
  'every-ground': {
    'vacancy-tension': 'twelve-or-more-every-month',
    'vacancy-proportionate': false,
    'vacancy-cooperation': false,
  },
  'tension-and-proportion-unknown': {
    'vacancy-tension': 'twelve-or-more-every-month',
    'vacancy-proportionate': dontKnow,
  },
  'no-cooperation-and-tension-unknown': {
    'vacancy-tension': dontKnow,
    'vacancy-cooperation': false,
  },
};

const inBelgium: Answers = { 'worker-whereabouts': 'belgium-other-stay' };

/** What closes a first application for want of a vacancy that counts. */
const withoutVacancy: Readonly<Record<string, Answers>> = {
  'not-published': { 'vacancy-channel': 'not-published', 'vacancy-weeks': 0 },
  'employment-service-only': { 'vacancy-channel': 'employment-service-only' },
  'eight-weeks': { 'vacancy-weeks': 8 },
};

/** Each can change the verdict by itself, under the rules of both periods. */
const askedSince2024 = [
  'job-level',
  'job-full-time-share',
  'vacancy-channel',
  'vacancy-weeks',
  'contract-employer',
  'worker-whereabouts',
] as const;

/** Asked from 2026: the study is known, and a candidate may be presumed. */
const askedSince2026 = [
  'job-occupation',
  'vacancy-tension',
  'vacancy-proportionate',
  'vacancy-cooperation',
] as const;

const studyNotHeld: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['unknownList'],
};

export const cases: readonly LawCase[] = [
  // Dates
  {
    id: 'flanders-test-last-day-of-april-2024',
    route,
    filedOn: '2024-04-30',
    answers: welder,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'flanders-test-last-day-of-april-2024-eight-weeks',
    route,
    filedOn: '2024-04-30',
    answers: { ...welder, 'vacancy-weeks': 8 },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'flanders-test-first-of-may-2024',
    route,
    filedOn: '2024-05-01',
    answers: welder,
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-last-day-of-2025',
    route,
    filedOn: '2025-12-31',
    answers: welder,
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-first-day-of-2026',
    route,
    filedOn: '2026-01-01',
    answers: welder,
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-last-day-before-study-of-2026',
    route,
    filedOn: '2026-01-31',
    answers: welder,
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-first-day-of-study-of-2026',
    route,
    filedOn: '2026-02-01',
    answers: welder,
    expect: { kind: 'eligible' },
  },
  {
    id: 'flanders-test-after-study-of-2026',
    route,
    filedOn: '2027-03-01',
    answers: welder,
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['lapsedList'] },
  },
  {
    id: 'flanders-test-after-study-of-2026-outside-it',
    route,
    filedOn: '2027-03-01',
    answers: { ...welder, 'job-occupation': 'diamond-worker' },
    expect: { kind: 'unconfirmed', provisional: 'notEligible', holes: ['lapsedList'] },
  },
  {
    id: 'flanders-test-after-study-of-2026-level-2',
    route,
    filedOn: '2027-03-01',
    answers: { ...welder, 'job-level': 'level-2' },
    expect: { kind: 'notEligible' },
  },

  // The study
  ...inStudy2026.map((occupation): LawCase => ({
    id: `flanders-test-2026-study-names-${occupation}`,
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-occupation': occupation },
    expect: { kind: 'eligible' },
  })),
  ...outsideStudy2026.map((occupation): LawCase => ({
    id: `flanders-test-2026-study-leaves-out-${occupation}`,
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-occupation': occupation },
    expect: { kind: 'notEligible' },
  })),
  ...outsideStudy2026.map((occupation): LawCase => ({
    id: `flanders-test-2025-study-not-held-${occupation}`,
    route,
    filedOn: '2025-03-03',
    answers: { ...welder, 'job-occupation': occupation },
    expect: studyNotHeld,
  })),
  {
    id: 'flanders-test-2025-occupation-unknown',
    route,
    filedOn: '2025-03-03',
    answers: { ...welder, 'job-occupation': dontKnow },
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-2025-occupation-left-out',
    route,
    filedOn: '2025-03-03',
    answers: without('job-occupation'),
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-2026-one-of-two-in-study',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-occupation': { anyOf: ['welder', 'rigger'] } },
    expect: { kind: 'eligible' },
  },
  {
    id: 'flanders-test-2026-in-study-or-not',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-occupation': { anyOf: ['welder', 'diamond-worker'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-occupation'] },
  },
  {
    id: 'flanders-test-2026-one-of-two-outside-study',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...welder,
      'job-occupation': { anyOf: ['diamond-worker', 'inland-navigation-skipper'] },
    },
    expect: { kind: 'notEligible' },
  },

  // Level
  {
    id: 'flanders-test-level-2-first-of-may-2024',
    route,
    filedOn: '2024-05-01',
    answers: { ...welder, 'job-level': 'level-2' },
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-level-2-last-day-of-2025',
    route,
    filedOn: '2025-12-31',
    answers: { ...welder, 'job-level': 'level-2' },
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-level-5-last-day-of-2025',
    route,
    filedOn: '2025-12-31',
    answers: { ...welder, 'job-level': 'level-5-or-higher' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['unknownList', 'referred'] },
  },
  {
    id: 'flanders-test-level-4-last-day-of-2025',
    route,
    filedOn: '2025-12-31',
    answers: { ...welder, 'job-level': 'level-4' },
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-level-2-first-day-of-2026',
    route,
    filedOn: '2026-01-01',
    answers: { ...welder, 'job-level': 'level-2' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-test-level-5-first-day-of-2026',
    route,
    filedOn: '2026-01-01',
    answers: { ...welder, 'job-level': 'level-5-or-higher' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-test-level-2-with-study-of-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-level': 'level-2' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-test-level-5-with-study-of-2026',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-level': 'level-5-or-higher' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-test-2025-level-1-or-2',
    route,
    filedOn: '2025-03-03',
    answers: { ...welder, 'job-level': { anyOf: ['level-1', 'level-2'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-level'] },
  },
  {
    id: 'flanders-test-2025-level-2-3-or-4',
    route,
    filedOn: '2025-03-03',
    answers: { ...welder, 'job-level': { anyOf: ['level-2', 'level-3', 'level-4'] } },
    expect: studyNotHeld,
  },
  {
    id: 'flanders-test-2026-level-1-or-2',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-level': { anyOf: ['level-1', 'level-2'] } },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-test-2026-level-2-or-3',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-level': { anyOf: ['level-2', 'level-3'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-level'] },
  },

  // The other conditions, in each period
  ...Object.entries(closedSince2024).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `flanders-test-first-of-may-2024-${name}`,
      route,
      filedOn: '2024-05-01',
      answers: { ...welder, ...answers },
      expect: { kind: 'notEligible' },
    },
    {
      id: `flanders-test-january-2026-${name}`,
      route,
      filedOn: '2026-01-31',
      answers: { ...welder, ...answers },
      expect: { kind: 'notEligible' },
    },
    {
      id: `flanders-test-2026-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...welder, ...answers },
      expect: { kind: 'notEligible' },
    },
  ]),
  ...Object.entries(openOnBothSides).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `flanders-test-2025-${name}`,
      route,
      filedOn: '2025-03-03',
      answers: { ...welder, ...answers },
      expect: studyNotHeld,
    },
    {
      id: `flanders-test-2026-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...welder, ...answers },
      expect: { kind: 'eligible' },
    },
  ]),
  {
    id: 'flanders-test-2026-eight-weeks-or-less',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'vacancy-weeks': { to: 8 } },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-test-2026-eight-to-ten-weeks',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'vacancy-weeks': { from: 8, to: 10 } },
    expect: { kind: 'undetermined', dependsOn: ['vacancy-weeks'] },
  },
  {
    id: 'flanders-test-2026-share-between-79-and-80-percent',
    route,
    filedOn: '2026-03-02',
    answers: { ...welder, 'job-full-time-share': { from: 79, to: 80 } },
    expect: { kind: 'undetermined', dependsOn: ['job-full-time-share'] },
  },

  // Where the worker is
  {
    id: 'flanders-test-2026-long-term-residence-unknown-in-belgium',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...welder,
      'worker-whereabouts': 'belgium-short-stay',
      'worker-eu-long-term-resident': dontKnow,
    },
    expect: { kind: 'undetermined', dependsOn: ['worker-eu-long-term-resident'] },
  },
  {
    id: 'flanders-test-2026-long-term-residence-left-out-in-belgium',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...without('worker-eu-long-term-resident'),
      'worker-whereabouts': 'belgium-short-stay',
    },
    expect: { kind: 'undetermined', dependsOn: ['worker-eu-long-term-resident'] },
  },
  {
    id: 'flanders-test-2026-kind-unknown-in-belgium',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...welder,
      'application-kind': dontKnow,
      'worker-whereabouts': 'belgium-other-stay',
    },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'flanders-test-2026-kind-left-out-in-belgium',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...without('application-kind'),
      'worker-whereabouts': 'belgium-other-stay',
    },
    expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
  },
  {
    id: 'flanders-test-2026-in-or-outside-belgium',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...welder,
      'worker-whereabouts': { anyOf: ['outside-eu', 'belgium-short-stay'] },
    },
    expect: { kind: 'undetermined', dependsOn: ['worker-whereabouts'] },
  },

  // The presumption of a candidate
  ...Object.entries(presumed).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `flanders-test-last-day-of-2025-${name}`,
      route,
      filedOn: '2025-12-31',
      answers: { ...welder, ...answers },
      expect: studyNotHeld,
    },
    {
      id: `flanders-test-january-2026-${name}`,
      route,
      filedOn: '2026-01-01',
      answers: { ...welder, ...answers },
      expect: studyNotHeld,
    },
    {
      id: `flanders-test-2026-${name}`,
      route,
      filedOn: '2026-02-01',
      answers: { ...welder, ...answers },
      expect: { kind: 'eligibleSubjectToJudgement' },
    },
  ]),
  {
    id: 'flanders-test-2026-presumed-and-eight-weeks',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...welder,
      'vacancy-tension': 'twelve-or-more-every-month',
      'vacancy-weeks': 8,
    },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'flanders-test-2026-presumed-and-weeks-unknown',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...welder,
      'vacancy-tension': 'twelve-or-more-every-month',
      'vacancy-weeks': dontKnow,
    },
    expect: { kind: 'undetermined', dependsOn: ['vacancy-weeks'] },
  },
  {
    id: 'flanders-test-after-study-of-2026-presumed',
    route,
    filedOn: '2027-03-01',
    answers: { ...welder, 'vacancy-tension': 'twelve-or-more-every-month' },
    expect: { kind: 'unconfirmed', provisional: 'eligible', holes: ['lapsedList'] },
  },

  // Unknown and left out
  ...askedSince2024.flatMap((fact): readonly LawCase[] => [
    {
      id: `flanders-test-2025-unknown-${fact}`,
      route,
      filedOn: '2025-03-03',
      answers: { ...welder, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-test-2025-left-out-${fact}`,
      route,
      filedOn: '2025-03-03',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...[...askedSince2024, ...askedSince2026].flatMap((fact): readonly LawCase[] => [
    {
      id: `flanders-test-2026-unknown-${fact}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...welder, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-test-2026-left-out-${fact}`,
      route,
      filedOn: '2026-03-02',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...(['vacancy-tension', 'vacancy-proportionate', 'vacancy-cooperation'] as const).flatMap(
    (fact): readonly LawCase[] => [
      {
        id: `flanders-test-2025-presumption-not-law-yet-unknown-${fact}`,
        route,
        filedOn: '2025-12-31',
        answers: { ...welder, [fact]: dontKnow },
        expect: studyNotHeld,
      },
      {
        id: `flanders-test-2025-presumption-not-law-yet-left-out-${fact}`,
        route,
        filedOn: '2025-12-31',
        answers: without(fact),
        expect: studyNotHeld,
      },
    ],
  ),

  // Renewal: whether it needs another vacancy no source says. A new employer files a new application
  ...Object.entries(withoutVacancy).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `flanders-test-renewal-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...welder, ...inBelgium, ...answers, 'application-kind': 'renewal' },
      expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
    },
    {
      id: `flanders-test-renewal-2025-${name}`,
      route,
      filedOn: '2025-03-03',
      answers: { ...welder, ...inBelgium, ...answers, 'application-kind': 'renewal' },
      expect: { kind: 'unconfirmed', provisional: null, holes: ['unknownList', 'referred'] },
    },
    {
      id: `flanders-test-change-of-employer-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...welder, ...inBelgium, ...answers, 'application-kind': 'change-of-employer' },
      expect: { kind: 'notEligible' },
    },
    {
      id: `flanders-test-renewal-outside-study-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: {
        ...{ ...welder, ...inBelgium, ...answers, 'application-kind': 'renewal' },
        'job-occupation': 'diamond-worker',
      },
      expect: { kind: 'notEligible' },
    },
    {
      id: `flanders-test-unknown-kind-${name}`,
      route,
      filedOn: '2026-03-02',
      answers: { ...welder, ...answers, 'application-kind': dontKnow },
      expect: { kind: 'undetermined', dependsOn: ['application-kind'] },
    },
  ]),
  {
    id: 'flanders-test-renewal-presumed-candidate',
    route,
    filedOn: '2026-03-02',
    answers: {
      ...{ ...welder, ...inBelgium, 'application-kind': 'renewal' },
      'vacancy-cooperation': false,
    },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
];
