/** Worked cases: the labour market test in the German-speaking Community. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'german-speaking-community-labour-market-test';

/** Published with the ADG and on EURES, nobody suitable, worker still abroad: the ADG's advice is left. */
const welder: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
  'contract-commitments': true,
  'pay-sector-scale': true,
  'job-occupation': 'welder',
  'job-level': 'level-3',
  'job-full-time-share': 100,
  'worker-qualified': true,
  'worker-agreement-country': false,
  'worker-whereabouts': 'outside-eu',
  'worker-eu-long-term-resident': false,
  'vacancy-service-search': 'not-asked',
  'vacancy-channel': 'employment-service-and-eures',
  'vacancy-weeks': 5,
  'vacancy-nobody-suitable': true,
};

/** May be in Belgium already, with the right to a short stay or as a student or researcher. */
const longTermResident: Answers = {
  ...welder,
  'worker-whereabouts': 'belgium-short-stay',
  'worker-eu-long-term-resident': true,
};

const renewal: Answers = { ...welder, 'application-kind': 'renewal' };
const inBelgium: Answers = { 'worker-whereabouts': 'belgium-other-stay' };
const notPublished: Answers = { 'vacancy-channel': 'not-published', 'vacancy-weeks': 0 };

const dontKnow: Answer = { unknown: true };

const ifAdvised: LawCase['expect'] = { kind: 'eligibleSubjectToJudgement' };
const closed: LawCase['expect'] = { kind: 'notEligible' };
const ask: LawCase['expect'] = { kind: 'unconfirmed', provisional: null, holes: ['referred'] };

function without(left: string, answers: Answers = welder): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

function waitsFor(...dependsOn: readonly string[]): LawCase['expect'] {
  return { kind: 'undetermined', dependsOn };
}

const days: readonly IsoDate[] = [
  '2024-01-01',
  '2024-09-02',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-11-25',
];

const otherMoves = [
  'intra-company-transfer',
  'seasonal',
  'researcher',
  'performing-artist',
  'professional-athlete',
  'au-pair',
  'self-employed',
] as const;

/** Each leaves the route open if the ADG's advice is good. */
const openOnBothSides: Readonly<Record<string, Answers>> = {
  'worker-in-other-eu-state': { 'worker-whereabouts': 'other-eu-state' },
  'worker-somewhere-outside-belgium': {
    'worker-whereabouts': { anyOf: ['outside-eu', 'other-eu-state'] },
  },
  'long-term-resident-outside-belgium': { 'worker-eu-long-term-resident': true },
  'long-term-residence-unknown-outside-belgium': { 'worker-eu-long-term-resident': dontKnow },
  'long-term-resident-on-short-stay': longTermResident,
  'long-term-resident-student-or-researcher': {
    ...longTermResident,
    'worker-whereabouts': 'belgium-student-or-researcher',
  },
  // No source gives a minimum length of publication.
  'one-week': { 'vacancy-weeks': 1 },
  'four-weeks': { 'vacancy-weeks': 4 },
  'nine-weeks': { 'vacancy-weeks': 9 },
  'weeks-unknown': { 'vacancy-weeks': dontKnow },
  'adg-search-found-nobody': { 'vacancy-service-search': 'nobody-suitable' },
  'adg-search-unknown': { 'vacancy-service-search': dontKnow },
  // Whether a labour agreement is asked for here is not verified: it never closes.
  'agreement-country': { 'worker-agreement-country': true },
  'no-agreement-country': { 'worker-agreement-country': false },
  'agreement-country-unknown': { 'worker-agreement-country': dontKnow },
  'occupation-unknown': { 'job-occupation': dontKnow },
  'level-1': { 'job-level': 'level-1' },
  'part-time': { 'job-full-time-share': 50 },
  'stay-length-unknown': { 'stay-length': dontKnow },
};

const closedOnBothSides: Readonly<Record<string, Answers>> = {
  'adg-without-eures': { 'vacancy-channel': 'employment-service-only' },
  'adg-without-eures-ten-weeks': {
    'vacancy-channel': 'employment-service-only',
    'vacancy-weeks': 10,
  },
  'published-elsewhere': { 'vacancy-channel': 'elsewhere' },
  'not-published': { 'vacancy-channel': 'not-published', 'vacancy-weeks': 0 },
  'without-eures-or-elsewhere': {
    'vacancy-channel': { anyOf: ['employment-service-only', 'elsewhere'] },
  },
  'somebody-suitable': { 'vacancy-nobody-suitable': false },
  'worker-on-short-stay-in-belgium': { 'worker-whereabouts': 'belgium-short-stay' },
  'worker-student-in-belgium': { 'worker-whereabouts': 'belgium-student-or-researcher' },
  'worker-on-other-stay-in-belgium': { 'worker-whereabouts': 'belgium-other-stay' },
  'worker-without-stay-in-belgium': { 'worker-whereabouts': 'belgium-no-stay' },
  'worker-somewhere-lawful-in-belgium': {
    'worker-whereabouts': {
      anyOf: ['belgium-short-stay', 'belgium-student-or-researcher', 'belgium-other-stay'],
    },
  },
  'agreement-country-worker-in-belgium': {
    'worker-agreement-country': true,
    'worker-whereabouts': 'belgium-short-stay',
  },
  'long-term-resident-without-stay-in-belgium': {
    ...longTermResident,
    'worker-whereabouts': 'belgium-no-stay',
  },
  'long-term-resident-on-other-stay-in-belgium': {
    ...longTermResident,
    'worker-whereabouts': 'belgium-other-stay',
  },
  'long-term-resident-without-eures': {
    ...longTermResident,
    'vacancy-channel': 'employment-service-only',
  },
  'everything-missing': {
    'vacancy-channel': 'not-published',
    'vacancy-nobody-suitable': false,
    'worker-whereabouts': 'belgium-no-stay',
  },
};

/** Each can change the verdict by itself. */
const asked = [
  'job-move',
  'vacancy-channel',
  'vacancy-nobody-suitable',
  'worker-whereabouts',
] as const;

export const cases: readonly LawCase[] = [
  // Dates
  one('day-before-held', '2023-12-31', welder, {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),
  ...days.flatMap((day) => [
    one(`published-${day}`, day, welder, ifAdvised),
    one(
      `without-eures-${day}`,
      day,
      { ...welder, 'vacancy-channel': 'employment-service-only' },
      closed,
    ),
    one(
      `worker-in-belgium-${day}`,
      day,
      { ...welder, 'worker-whereabouts': 'belgium-short-stay' },
      closed,
    ),
  ]),

  // The conditions
  ...Object.entries(openOnBothSides).map(([name, answers]) =>
    one(name, '2025-10-13', { ...welder, ...answers }, ifAdvised),
  ),
  ...Object.entries(closedOnBothSides).map(([name, answers]) =>
    one(name, '2026-03-23', { ...welder, ...answers }, closed),
  ),

  // Unknown and left out
  ...asked.flatMap((fact) => [
    one(`unknown-${fact}`, '2025-03-10', { ...welder, [fact]: dontKnow }, waitsFor(fact)),
    one(`left-out-${fact}`, '2026-08-17', without(fact), waitsFor(fact)),
  ]),
  one(
    'unknown-whereabouts-long-term-resident',
    '2026-08-17',
    { ...longTermResident, 'worker-whereabouts': dontKnow },
    waitsFor('worker-whereabouts'),
  ),
  one(
    'unknown-long-term-residence-on-short-stay',
    '2026-08-17',
    { ...longTermResident, 'worker-eu-long-term-resident': dontKnow },
    waitsFor('worker-eu-long-term-resident'),
  ),
  one(
    'left-out-long-term-residence-on-short-stay',
    '2026-08-17',
    without('worker-eu-long-term-resident', longTermResident),
    waitsFor('worker-eu-long-term-resident'),
  ),
  one(
    'unknown-long-term-residence-without-stay',
    '2026-08-17',
    {
      ...welder,
      'worker-whereabouts': 'belgium-no-stay',
      'worker-eu-long-term-resident': dontKnow,
    },
    closed,
  ),
  one(
    'in-or-outside-belgium',
    '2026-08-17',
    { ...welder, 'worker-whereabouts': { anyOf: ['outside-eu', 'belgium-short-stay'] } },
    waitsFor('worker-whereabouts'),
  ),
  one(
    'with-or-without-eures',
    '2025-03-10',
    {
      ...welder,
      'vacancy-channel': { anyOf: ['employment-service-and-eures', 'employment-service-only'] },
    },
    waitsFor('vacancy-channel'),
  ),
  one(
    'unknown-channel-somebody-suitable',
    '2025-03-10',
    { ...welder, 'vacancy-channel': dontKnow, 'vacancy-nobody-suitable': false },
    closed,
  ),

  // A renewal: whether the vacancy is asked for again was not found
  one('renewal-from-abroad', '2026-05-18', renewal, ifAdvised),
  one('renewal-not-published', '2026-05-18', { ...renewal, ...notPublished }, ask),
  one(
    'renewal-somebody-suitable',
    '2026-05-18',
    { ...renewal, 'vacancy-nobody-suitable': false },
    ask,
  ),
  one('renewal-in-belgium', '2026-05-18', { ...renewal, ...inBelgium }, ask),
  one(
    'renewal-in-belgium-not-published',
    '2024-06-10',
    { ...renewal, ...inBelgium, ...notPublished },
    ask,
  ),
  one(
    'change-of-employer-in-belgium',
    '2026-05-18',
    { ...renewal, ...inBelgium, 'application-kind': 'change-of-employer' },
    ask,
  ),
  one(
    'change-of-employer-not-published',
    '2026-05-18',
    { ...renewal, ...inBelgium, ...notPublished, 'application-kind': 'change-of-employer' },
    closed,
  ),
  one(
    'not-published-kind-unknown',
    '2026-05-18',
    { ...renewal, ...notPublished, 'application-kind': dontKnow },
    waitsFor('application-kind'),
  ),

  // The kind of job or move
  ...otherMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-10-21', { ...welder, 'job-move': move }, closed),
    one(`${move}-2026`, '2026-11-02', { ...welder, 'job-move': move }, closed),
  ]),
  one(
    'ordinary-or-seasonal',
    '2026-01-19',
    { ...welder, 'job-move': { anyOf: ['ordinary', 'seasonal'] } },
    waitsFor('job-move'),
  ),
  one(
    'researcher-or-seasonal',
    '2026-01-19',
    { ...welder, 'job-move': { anyOf: ['researcher', 'seasonal'] } },
    closed,
  ),

  // Nothing answered
  one(
    'nothing-answered',
    '2025-06-02',
    {},
    waitsFor('job-move', 'vacancy-channel', 'vacancy-nobody-suitable', 'worker-whereabouts'),
  ),
  one(
    'only-not-published',
    '2025-06-02',
    { 'vacancy-channel': 'not-published' },
    waitsFor('application-kind'),
  ),
  one(
    'only-not-published-first',
    '2025-06-02',
    { 'vacancy-channel': 'not-published', 'application-kind': 'first' },
    closed,
  ),
];
