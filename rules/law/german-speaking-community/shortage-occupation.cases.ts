/** Worked cases: shortage occupations in the German-speaking Community. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'german-speaking-community-shortage-occupation';

/** Long-term resident of another Member State. Which occupations count was not found. */
const longTermResident: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
  'contract-commitments': true,
  'pay-sector-scale': true,
  'pay-skilled-grade': true,
  'job-occupation': 'bricklayer',
  'job-level': 'level-3',
  'job-full-time-share': 100,
  'worker-qualified': true,
  'worker-agreement-country': false,
  'worker-whereabouts': 'other-eu-state',
  'worker-eu-long-term-resident': true,
};

const otherWorker: Answers = {
  ...longTermResident,
  'worker-whereabouts': 'outside-eu',
  'worker-eu-long-term-resident': false,
};

const dontKnow: Answer = { unknown: true };

const referred: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['referred'],
};
const closed: LawCase['expect'] = { kind: 'notEligible' };

function without(left: string, answers: Answers = longTermResident): Answers {
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

/** On lists of other regions or on none: it makes no difference here. */
const occupations = [
  'bricklayer',
  'lorry-driver',
  'nurse',
  'cook',
  'waiter',
  'domestic-cleaner',
] as const;

const otherMoves = [
  'intra-company-transfer',
  'seasonal',
  'researcher',
  'performing-artist',
  'professional-athlete',
  'au-pair',
  'self-employed',
] as const;

const referredToo: Readonly<Record<string, Answers>> = {
  'on-short-stay-in-belgium': { 'worker-whereabouts': 'belgium-short-stay' },
  'student-or-researcher-in-belgium': { 'worker-whereabouts': 'belgium-student-or-researcher' },
  'outside-the-union': { 'worker-whereabouts': 'outside-eu' },
  'occupation-unknown': { 'job-occupation': dontKnow },
  'one-of-two-occupations': { 'job-occupation': { anyOf: ['bricklayer', 'waiter'] } },
  'level-1': { 'job-level': 'level-1' },
  'part-time': { 'job-full-time-share': 50 },
  'agreement-country': { 'worker-agreement-country': true },
  'up-to-ninety-days': { 'stay-length': 'up-to-90-days' },
  'stay-length-unknown': { 'stay-length': dontKnow },
};

export const cases: readonly LawCase[] = [
  // Dates
  one('day-before-held', '2023-12-31', longTermResident, {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),
  ...days.flatMap((day) => [
    one(`long-term-resident-${day}`, day, longTermResident, referred),
    one(`other-worker-${day}`, day, otherWorker, closed),
  ]),

  // The occupation: no list is known, so none opens or closes.
  ...occupations.flatMap((occupation) => [
    one(
      `long-term-resident-${occupation}`,
      '2025-05-05',
      { ...longTermResident, 'job-occupation': occupation },
      referred,
    ),
    one(
      `other-worker-${occupation}`,
      '2026-05-04',
      { ...otherWorker, 'job-occupation': occupation },
      closed,
    ),
  ]),
  one('long-term-resident-occupation-left-out', '2026-05-04', without('job-occupation'), referred),

  // What else is said changes nothing.
  ...Object.entries(referredToo).map(([name, answers]) =>
    one(`long-term-resident-${name}`, '2026-07-27', { ...longTermResident, ...answers }, referred),
  ),

  // The status
  one(
    'unknown-status',
    '2025-08-25',
    { ...longTermResident, 'worker-eu-long-term-resident': dontKnow },
    waitsFor('worker-eu-long-term-resident'),
  ),
  one(
    'left-out-status',
    '2025-08-25',
    without('worker-eu-long-term-resident'),
    waitsFor('worker-eu-long-term-resident'),
  ),
  one(
    'unknown-status-outside-the-union',
    '2025-08-25',
    { ...otherWorker, 'worker-eu-long-term-resident': dontKnow },
    waitsFor('worker-eu-long-term-resident'),
  ),
  one(
    'other-worker-agreement-country',
    '2025-08-25',
    { ...otherWorker, 'worker-agreement-country': true },
    closed,
  ),
  one(
    'other-worker-already-in-belgium',
    '2025-08-25',
    { ...otherWorker, 'worker-whereabouts': 'belgium-student-or-researcher' },
    closed,
  ),
  one(
    'only-not-long-term-resident',
    '2025-08-25',
    { 'worker-eu-long-term-resident': false },
    closed,
  ),
  one(
    'only-long-term-resident-ordinary-job',
    '2025-08-25',
    { 'job-move': 'ordinary', 'worker-eu-long-term-resident': true },
    referred,
  ),

  // The kind of job or move
  ...otherMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-10-21', { ...longTermResident, 'job-move': move }, closed),
    one(`${move}-2026`, '2026-11-02', { ...longTermResident, 'job-move': move }, closed),
  ]),
  one(
    'move-unknown',
    '2026-01-19',
    { ...longTermResident, 'job-move': dontKnow },
    waitsFor('job-move'),
  ),
  one('move-left-out', '2026-01-19', without('job-move'), waitsFor('job-move')),
  one(
    'ordinary-or-seasonal',
    '2026-01-19',
    { ...longTermResident, 'job-move': { anyOf: ['ordinary', 'seasonal'] } },
    waitsFor('job-move'),
  ),
  one(
    'researcher-or-seasonal',
    '2026-01-19',
    { ...longTermResident, 'job-move': { anyOf: ['researcher', 'seasonal'] } },
    closed,
  ),
  one('move-unknown-other-worker', '2026-01-19', { ...otherWorker, 'job-move': dontKnow }, closed),
  one('nothing-answered', '2025-06-02', {}, waitsFor('job-move', 'worker-eu-long-term-resident')),
];
