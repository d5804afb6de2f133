/** Worked cases: the labour market test in Wallonia. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-labour-market-test';

/** The general conditions are met; how the market was searched differs case by case. */
const worker: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
  'contract-commitments': true,
  'pay-sector-scale': true,
  'job-occupation': 'waiter',
  'job-level': 'level-3',
  'job-full-time-share': 100,
  'worker-whereabouts': 'outside-eu',
  'worker-eu-long-term-resident': false,
  'worker-qualified': true,
};

/** Way A: the vacancy was published for five weeks and nobody suitable came. */
const published: Answers = {
  ...worker,
  'vacancy-service-search': 'not-asked',
  'vacancy-channel': 'employment-service-and-eures',
  'vacancy-weeks': 5,
  'vacancy-nobody-suitable': true,
};

/** Ways B and C: Forem itself searched, and found nobody. */
const searched: Answers = {
  ...worker,
  'vacancy-service-search': 'nobody-suitable',
  'vacancy-channel': 'not-published',
  'vacancy-weeks': 0,
  'vacancy-nobody-suitable': true,
};

/** None of the first three ways: only the official's own assessment is left. */
const neither: Answers = { ...published, 'vacancy-channel': 'not-published', 'vacancy-weeks': 0 };

const dontKnow: Answer = { unknown: true };

const open: LawCase['expect'] = { kind: 'eligible' };
const ifAccepted: LawCase['expect'] = { kind: 'eligibleSubjectToJudgement' };
const closed: LawCase['expect'] = { kind: 'notEligible' };

function without(answers: Answers, ...left: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => !left.includes(fact)));
}

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

function waitsFor(...dependsOn: readonly string[]): LawCase['expect'] {
  return { kind: 'undetermined', dependsOn };
}

const days: readonly IsoDate[] = [
  '2024-09-01',
  '2025-01-01',
  '2025-09-30',
  '2025-10-01',
  '2026-09-30',
  '2026-10-01',
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

/** Failing way A by itself; the official may still accept the search. */
const notPublishedLongEnough: Readonly<Record<string, Answers>> = {
  'four-weeks': { 'vacancy-weeks': 4 },
  'two-runs-of-three-weeks': { 'vacancy-weeks': 3 },
  'four-weeks-or-less': { 'vacancy-weeks': { to: 4 } },
  'forem-without-eures': { 'vacancy-channel': 'employment-service-only' },
  'forem-without-eures-ten-weeks': {
    'vacancy-channel': 'employment-service-only',
    'vacancy-weeks': 10,
  },
  'published-elsewhere-nine-weeks': { 'vacancy-channel': 'elsewhere', 'vacancy-weeks': 9 },
  'not-published': { 'vacancy-channel': 'not-published', 'vacancy-weeks': 0 },
  'without-eures-or-elsewhere': {
    'vacancy-channel': { anyOf: ['employment-service-only', 'elsewhere'] },
  },
};

/** Meeting way A, or not touching it. */
const publishedLongEnough: Readonly<Record<string, Answers>> = {
  'five-weeks': { 'vacancy-weeks': 5 },
  'six-weeks': { 'vacancy-weeks': 6 },
  'nine-weeks': { 'vacancy-weeks': 9 },
  'five-weeks-or-more': { 'vacancy-weeks': { from: 5 } },
  'occupation-unknown': { 'job-occupation': dontKnow },
  'occupation-of-the-shortage-list': { 'job-occupation': 'bricklayer' },
  'part-time': { 'job-full-time-share': 50 },
  'level-1': { 'job-level': 'level-1' },
  'long-term-resident': { 'worker-eu-long-term-resident': true },
  'up-to-ninety-days': { 'stay-length': 'up-to-90-days' },
  'stay-length-unknown': { 'stay-length': dontKnow },
};

/** General conditions: each fails alone. */
const generalConditions = ['contract-commitments', 'pay-sector-scale'] as const;

export const cases: readonly LawCase[] = [
  // Dates
  one('day-before-held', '2024-08-31', published, {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),
  one('day-before-held-not-published', '2024-08-31', neither, {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),
  ...days.flatMap((day) => [
    one(`published-${day}`, day, published, open),
    one(`searched-by-forem-${day}`, day, searched, open),
    one(`neither-${day}`, day, neither, ifAccepted),
    one(`without-commitments-${day}`, day, { ...published, 'contract-commitments': false }, closed),
  ]),

  // Way A
  ...Object.entries(publishedLongEnough).map(([name, answers]) =>
    one(`published-${name}`, '2025-11-17', { ...published, ...answers }, open),
  ),
  ...Object.entries(notPublishedLongEnough).map(([name, answers]) =>
    one(`published-${name}`, '2026-02-09', { ...published, ...answers }, ifAccepted),
  ),
  one(
    'published-four-or-five-weeks',
    '2026-02-09',
    { ...published, 'vacancy-weeks': { from: 4, to: 5 } },
    waitsFor('vacancy-weeks'),
  ),
  one(
    'published-with-or-without-eures',
    '2026-02-09',
    {
      ...published,
      'vacancy-channel': { anyOf: ['employment-service-and-eures', 'employment-service-only'] },
    },
    waitsFor('vacancy-channel'),
  ),
  one(
    'published-somebody-suitable',
    '2026-02-09',
    { ...published, 'vacancy-nobody-suitable': false },
    closed,
  ),
  one(
    'published-elsewhere-somebody-suitable',
    '2026-02-09',
    { ...published, 'vacancy-channel': 'elsewhere', 'vacancy-nobody-suitable': false },
    closed,
  ),
  one(
    'not-published-somebody-suitable-says-nothing',
    '2026-02-09',
    { ...neither, 'vacancy-nobody-suitable': false },
    ifAccepted,
  ),
  one(
    'published-four-weeks-somebody-suitable',
    '2026-02-09',
    { ...published, 'vacancy-weeks': 4, 'vacancy-nobody-suitable': false },
    closed,
  ),
  one(
    'published-facts-of-the-search-not-asked',
    '2025-11-17',
    without(published, 'vacancy-service-search'),
    waitsFor('vacancy-service-search'),
  ),

  one(
    'published-service-search-unknown',
    '2025-11-17',
    { ...published, 'vacancy-service-search': dontKnow },
    waitsFor('vacancy-service-search'),
  ),

  // Ways B and C
  one(
    'searched-with-publication-too',
    '2025-04-28',
    { ...published, 'vacancy-service-search': 'nobody-suitable' },
    open,
  ),
  one(
    'searched-four-weeks-published',
    '2025-04-28',
    { ...published, 'vacancy-service-search': 'nobody-suitable', 'vacancy-weeks': 4 },
    open,
  ),
  one(
    'searched-publication-unknown',
    '2025-04-28',
    { ...searched, 'vacancy-channel': dontKnow, 'vacancy-weeks': dontKnow },
    open,
  ),
  one(
    'searched-publication-not-asked',
    '2025-04-28',
    without(searched, 'vacancy-channel', 'vacancy-weeks', 'vacancy-nobody-suitable'),
    open,
  ),
  one(
    'searched-somebody-suitable-not-published',
    '2025-04-28',
    { ...searched, 'vacancy-service-search': 'somebody-suitable' },
    closed,
  ),
  // Forem found somebody, beside a vacancy to which nobody suitable applied: of the two together no source speaks.
  ...(['2024-09-01', '2025-11-17', '2026-11-25'] as const).map((day) =>
    one(
      `searched-somebody-suitable-published-${day}`,
      day,
      { ...published, 'vacancy-service-search': 'somebody-suitable' },
      { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
    ),
  ),
  one(
    'searched-somebody-suitable-published-four-weeks',
    '2025-11-17',
    { ...published, 'vacancy-service-search': 'somebody-suitable', 'vacancy-weeks': 4 },
    closed,
  ),
  one(
    'searched-somebody-suitable-published-no-commitments',
    '2025-11-17',
    {
      ...published,
      'vacancy-service-search': 'somebody-suitable',
      'contract-commitments': false,
    },
    closed,
  ),
  one(
    'searched-nobody-suitable-though-somebody-applied',
    '2025-11-17',
    { ...published, 'vacancy-service-search': 'nobody-suitable', 'vacancy-nobody-suitable': false },
    open,
  ),
  one(
    'search-not-asked-not-published',
    '2025-04-28',
    { ...searched, 'vacancy-service-search': 'not-asked' },
    ifAccepted,
  ),
  one(
    'search-unknown-not-published',
    '2025-04-28',
    { ...searched, 'vacancy-service-search': dontKnow },
    waitsFor('vacancy-service-search'),
  ),
  one(
    'search-left-out-not-published',
    '2025-04-28',
    without(searched, 'vacancy-service-search'),
    waitsFor('vacancy-service-search'),
  ),
  one(
    'search-nobody-or-somebody-not-published',
    '2025-04-28',
    { ...searched, 'vacancy-service-search': { anyOf: ['nobody-suitable', 'somebody-suitable'] } },
    waitsFor('vacancy-service-search'),
  ),

  // What an answer could still change.
  ...(['vacancy-channel', 'vacancy-weeks', 'vacancy-nobody-suitable'] as const).flatMap((fact) => [
    one(`unknown-${fact}`, '2026-08-31', { ...published, [fact]: dontKnow }, waitsFor(fact)),
    one(`left-out-${fact}`, '2026-08-31', without(published, fact), waitsFor(fact)),
    one(
      `unknown-${fact}-search-not-asked-yet`,
      '2026-08-31',
      { ...without(published, 'vacancy-service-search'), [fact]: dontKnow },
      waitsFor(fact, 'vacancy-service-search'),
    ),
  ]),

  // The general conditions
  ...generalConditions.flatMap((fact) => [
    one(`published-no-${fact}`, '2025-07-21', { ...published, [fact]: false }, closed),
    one(`searched-no-${fact}`, '2025-07-21', { ...searched, [fact]: false }, closed),
    one(`neither-no-${fact}`, '2025-07-21', { ...neither, [fact]: false }, closed),
    one(
      `published-unknown-${fact}`,
      '2025-07-21',
      { ...published, [fact]: dontKnow },
      waitsFor(fact),
    ),
    one(`published-left-out-${fact}`, '2025-07-21', without(published, fact), waitsFor(fact)),
    one(`neither-unknown-${fact}`, '2025-07-21', { ...neither, [fact]: dontKnow }, waitsFor(fact)),
  ]),
  one(
    'neither-general-condition',
    '2025-07-21',
    { ...published, 'contract-commitments': false, 'pay-sector-scale': false },
    closed,
  ),

  // The kind of job or move
  ...otherMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-10-21', { ...published, 'job-move': move }, closed),
    one(`${move}-2026`, '2026-11-02', { ...searched, 'job-move': move }, closed),
  ]),
  one('move-unknown', '2026-01-19', { ...published, 'job-move': dontKnow }, waitsFor('job-move')),
  one('move-left-out', '2026-01-19', without(published, 'job-move'), waitsFor('job-move')),
  one(
    'move-unknown-neither',
    '2026-01-19',
    { ...neither, 'job-move': dontKnow },
    waitsFor('job-move'),
  ),
  one(
    'ordinary-or-seasonal',
    '2026-01-19',
    { ...published, 'job-move': { anyOf: ['ordinary', 'seasonal'] } },
    waitsFor('job-move'),
  ),
  one(
    'researcher-or-seasonal',
    '2026-01-19',
    { ...published, 'job-move': { anyOf: ['researcher', 'seasonal'] } },
    closed,
  ),

  // Nothing answered
  one(
    'nothing-answered',
    '2025-06-02',
    {},
    waitsFor(
      'job-move',
      'contract-commitments',
      'pay-sector-scale',
      'vacancy-service-search',
      'vacancy-channel',
      'vacancy-weeks',
      'vacancy-nobody-suitable',
    ),
  ),
  one('only-no-commitments', '2025-06-02', { 'contract-commitments': false }, closed),
];
