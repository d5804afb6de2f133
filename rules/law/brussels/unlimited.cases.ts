/** Worked cases: permission to work without end date in Brussels. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'brussels-unlimited';

/** Thirty months of stay without a break, and of work on permits that Brussels gave. */
const resident: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'unlimited',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'worker-whereabouts': 'belgium-other-stay',
  'home-place': 'brussels',
  'worker-stay-months': 30,
  'worker-months-brussels-permit': 30,
  'worker-months-in-ten-years': 30,
};

/** Four years on permits of another region: one firm reports that they count. */
const fromElsewhere: Answers = {
  ...resident,
  'worker-stay-months': 48,
  'worker-months-brussels-permit': 0,
  'worker-months-in-ten-years': 48,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers = resident): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

const open: Readonly<Record<string, Answers>> = {
  '30-months': resident,
  '31-months': {
    ...resident,
    'worker-stay-months': 31,
    'worker-months-brussels-permit': 31,
    'worker-months-in-ten-years': 31,
  },
  '31-months-of-stay': { ...resident, 'worker-stay-months': 31 },
  '30-months-of-stay-or-more': { ...resident, 'worker-stay-months': { from: 30 } },
  '30-months-on-brussels-permits-or-more': {
    ...resident,
    'worker-months-brussels-permit': { from: 30 },
  },
  '30-months-on-brussels-permits-ten-years-unknown': {
    ...resident,
    'worker-months-in-ten-years': dontKnow,
  },
  '30-months-on-brussels-permits-ten-years-left-out': without('worker-months-in-ten-years'),
  '60-months-on-brussels-permits': {
    ...resident,
    'worker-stay-months': 72,
    'worker-months-brussels-permit': 60,
    'worker-months-in-ten-years': 60,
  },
  'student-in-belgium': { ...resident, 'worker-whereabouts': 'belgium-student-or-researcher' },
  'not-turkish': { ...resident, 'worker-turkish': false },
  'no-family': { ...resident, 'worker-family-in-belgium': false },
  'five-years-unknown': { ...resident, 'worker-months-in-five-years': dontKnow },
};

/**
 * One firm reports four years for permits of the other regions. Over which time they count, and together with which
 * months, is not known: to be asked.
 */
const fourYears: Readonly<Record<string, Answers>> = {
  '48-months-elsewhere': fromElsewhere,
  '49-months-elsewhere': {
    ...fromElsewhere,
    'worker-stay-months': 49,
    'worker-months-in-ten-years': 49,
  },
  '48-months-or-more-elsewhere': { ...fromElsewhere, 'worker-months-in-ten-years': { from: 48 } },
  '48-months-of-which-29-in-brussels': { ...fromElsewhere, 'worker-months-brussels-permit': 29 },
  '48-months-elsewhere-30-months-of-stay': { ...fromElsewhere, 'worker-stay-months': 30 },
};

const closed: Readonly<Record<string, Answers>> = {
  '29-months-of-stay': { ...resident, 'worker-stay-months': 29 },
  '29-months-of-stay-or-less': { ...resident, 'worker-stay-months': { to: 29 } },
  '29-months-on-brussels-permits': {
    ...resident,
    'worker-months-brussels-permit': 29,
    'worker-months-in-ten-years': 29,
  },
  '29-months-on-brussels-permits-or-less': {
    ...resident,
    'worker-months-brussels-permit': { to: 29 },
    'worker-months-in-ten-years': { to: 47 },
  },
  '29-months-on-brussels-permits-after-years-of-stay': {
    ...resident,
    'worker-stay-months': 120,
    'worker-months-brussels-permit': 29,
    'worker-months-in-ten-years': 29,
  },
  '29-months-of-stay-48-months-of-work': { ...fromElsewhere, 'worker-stay-months': 29 },
  'no-months': {
    ...resident,
    'worker-stay-months': 0,
    'worker-months-brussels-permit': 0,
    'worker-months-in-ten-years': 0,
  },
  '47-months-elsewhere': { ...fromElsewhere, 'worker-months-in-ten-years': 47 },
  '30-months-elsewhere': { ...fromElsewhere, 'worker-months-in-ten-years': 30 },
  '47-months-of-which-29-in-brussels': {
    ...fromElsewhere,
    'worker-months-brussels-permit': 29,
    'worker-months-in-ten-years': 47,
  },
  'turkish-36-months-elsewhere': {
    ...fromElsewhere,
    'worker-turkish': true,
    'worker-months-in-ten-years': 36,
  },
  'turkish-with-family-24-months': {
    ...resident,
    'worker-turkish': true,
    'worker-agreement-country': true,
    'worker-family-in-belgium': true,
    'worker-months-brussels-permit': 24,
    'worker-months-in-ten-years': 24,
  },
  'blue-card-12-months': {
    ...resident,
    'worker-blue-card-months': 12,
    'worker-months-brussels-permit': 12,
    'worker-months-in-ten-years': 12,
  },
  'first-application': { ...resident, 'application-kind': 'first' },
  renewal: { ...resident, 'application-kind': 'renewal' },
  'change-of-employer': { ...resident, 'application-kind': 'change-of-employer' },
  'first-application-or-renewal': {
    ...resident,
    'application-kind': { anyOf: ['first', 'renewal'] },
  },
  'first-application-alone': { 'application-kind': 'first' },
  'without-lawful-stay': { ...resident, 'worker-whereabouts': 'belgium-no-stay' },
  'outside-the-union': { ...resident, 'worker-whereabouts': 'outside-eu' },
  'in-another-member-state': { ...resident, 'worker-whereabouts': 'other-eu-state' },
  // The worker files and has to live in Brussels, wherever the stay and the work of before were.
  'living-in-flanders': { ...resident, 'home-place': 'flanders' },
  'living-in-wallonia': { ...resident, 'home-place': 'wallonia' },
  'living-in-the-german-speaking-community': {
    ...resident,
    'home-place': 'german-speaking-community',
  },
  'living-outside-brussels': { ...resident, 'home-place': { anyOf: ['flanders', 'wallonia'] } },
  'living-in-flanders-48-months-elsewhere': { ...fromElsewhere, 'home-place': 'flanders' },
  'living-in-flanders-alone': { 'home-place': 'flanders' },
};

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'application-kind', resident],
  ['stay', 'worker-stay-months', resident],
  ['whereabouts', 'worker-whereabouts', resident],
  ['home', 'home-place', resident],
  ['home-with-48-months-elsewhere', 'home-place', fromElsewhere],
  ['months-on-brussels-permits', 'worker-months-brussels-permit', resident],
  ['months-in-ten-years', 'worker-months-in-ten-years', fromElsewhere],
  ['months-on-brussels-permits-of-48', 'worker-months-brussels-permit', fromElsewhere],
  ['stay-of-four-years', 'worker-stay-months', fromElsewhere],
];

/** Answers that leave it open on which side of a line the person stands. */
const straddling: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['stay', 'worker-stay-months', { ...resident, 'worker-stay-months': { from: 29, to: 30 } }],
  [
    'months-on-brussels-permits',
    'worker-months-brussels-permit',
    { ...resident, 'worker-months-brussels-permit': { from: 29, to: 30 } },
  ],
  [
    'months-in-ten-years',
    'worker-months-in-ten-years',
    { ...fromElsewhere, 'worker-months-in-ten-years': { from: 47, to: 48 } },
  ],
  [
    'kind',
    'application-kind',
    { ...resident, 'application-kind': { anyOf: ['renewal', 'unlimited'] } },
  ],
  [
    'whereabouts',
    'worker-whereabouts',
    { ...resident, 'worker-whereabouts': { anyOf: ['outside-eu', 'belgium-other-stay'] } },
  ],
  ['home', 'home-place', { ...resident, 'home-place': { anyOf: ['brussels', 'flanders'] } }],
];

/** The rule has been the same since the law is held. */
const dates = ['2024-10-01', '2025-06-30', '2025-07-01', '2026-02-27', '2026-11-25'] as const;

export const cases: readonly LawCase[] = [
  {
    id: 'brussels-unlimited-day-before-held',
    route,
    filedOn: '2024-09-30',
    answers: resident,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-unlimited-day-before-held-29-months',
    route,
    filedOn: '2024-09-30',
    answers: { ...resident, 'worker-stay-months': 29 },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...dates.flatMap((filedOn): readonly LawCase[] => [
    {
      id: `brussels-unlimited-${filedOn}-30-months`,
      route,
      filedOn,
      answers: resident,
      expect: { kind: 'eligible' },
    },
    {
      id: `brussels-unlimited-${filedOn}-29-months-of-stay`,
      route,
      filedOn,
      answers: { ...resident, 'worker-stay-months': 29 },
      expect: { kind: 'notEligible' },
    },
    {
      id: `brussels-unlimited-${filedOn}-29-months-on-brussels-permits`,
      route,
      filedOn,
      answers: { ...resident, 'worker-months-brussels-permit': 29 },
      expect: { kind: 'notEligible' },
    },
  ]),
  ...Object.entries(open).map(([name, answers]): LawCase => ({
    id: `brussels-unlimited-${name}`,
    route,
    filedOn: '2026-10-19',
    answers,
    expect: { kind: 'eligible' },
  })),
  ...Object.entries(fourYears).map(([name, answers]): LawCase => ({
    id: `brussels-unlimited-${name}`,
    route,
    filedOn: '2025-12-08',
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...Object.entries(closed).map(([name, answers]): LawCase => ({
    id: `brussels-unlimited-${name}`,
    route,
    filedOn: '2026-10-19',
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `brussels-unlimited-unknown-${name}`,
      route,
      filedOn: '2026-03-23',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-unlimited-left-out-${name}`,
      route,
      filedOn: '2026-03-23',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...straddling.map(([name, fact, answers]): LawCase => ({
    id: `brussels-unlimited-either-side-${name}`,
    route,
    filedOn: '2025-02-17',
    answers,
    expect: { kind: 'undetermined', dependsOn: [fact] },
  })),
  {
    id: 'brussels-unlimited-both-kinds-of-months-left-out',
    route,
    filedOn: '2025-02-17',
    answers: without('worker-months-in-ten-years', without('worker-months-brussels-permit')),
    expect: {
      kind: 'undetermined',
      dependsOn: ['worker-months-brussels-permit', 'worker-months-in-ten-years'],
    },
  },
  {
    id: 'brussels-unlimited-nothing-answered',
    route,
    filedOn: '2025-02-17',
    answers: {},
    expect: {
      kind: 'undetermined',
      dependsOn: [
        'application-kind',
        'worker-whereabouts',
        'home-place',
        'worker-stay-months',
        'worker-months-brussels-permit',
        'worker-months-in-ten-years',
      ],
    },
  },
];
