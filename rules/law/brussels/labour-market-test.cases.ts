/** Worked cases: the labour market test in Brussels. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'brussels-labour-market-test';

/** Five weeks on the site of Actiris, and nobody suitable. */
const published: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'worker-whereabouts': 'outside-eu',
  'pay-sector-scale': true,
  'vacancy-channel': 'employment-service-only',
  'vacancy-weeks': 5,
  'vacancy-nobody-suitable': true,
  'vacancy-service-search': 'not-asked',
};

/** Somebody suitable in one part of the search and nobody in the other: what then counts, no source says. */
const resultsDiffer: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['referred'],
};

/** No vacancy on the site, but the recruitment service of Actiris looked and found nobody. */
const searched: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'worker-whereabouts': 'outside-eu',
  'pay-sector-scale': true,
  'vacancy-channel': 'not-published',
  'vacancy-weeks': 0,
  'vacancy-service-search': 'nobody-suitable',
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers = published): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

/** Actiris gives its advice on every application, so nobody is plainly open. */
const subjectToAdvice: LawCase['expect'] = { kind: 'eligibleSubjectToJudgement' };

const open: Readonly<Record<string, Answers>> = {
  'five-weeks': published,
  'six-weeks': { ...published, 'vacancy-weeks': 6 },
  'five-weeks-or-more': { ...published, 'vacancy-weeks': { from: 5 } },
  'a-year': { ...published, 'vacancy-weeks': 52 },
  'with-eures': { ...published, 'vacancy-channel': 'employment-service-and-eures' },
  'with-or-without-eures': {
    ...published,
    'vacancy-channel': { anyOf: ['employment-service-and-eures', 'employment-service-only'] },
  },
  'search-by-the-service': searched,
  'search-by-the-service-and-five-weeks': {
    ...published,
    'vacancy-service-search': 'nobody-suitable',
  },
  'search-by-the-service-and-four-weeks': {
    ...published,
    'vacancy-weeks': 4,
    'vacancy-service-search': 'nobody-suitable',
  },
  'search-by-the-service-published-elsewhere': {
    ...searched,
    'vacancy-channel': 'elsewhere',
    'vacancy-weeks': 3,
    'vacancy-nobody-suitable': true,
  },
  'search-by-the-service-weeks-unknown': { ...searched, 'vacancy-weeks': dontKnow },
  'search-by-the-service-vacancy-unknown-nobody-suitable': {
    ...searched,
    'vacancy-channel': dontKnow,
    'vacancy-weeks': dontKnow,
    'vacancy-nobody-suitable': true,
  },
  'level-1-job': { ...published, 'job-level': 'level-1' },
  'level-5-job': { ...published, 'job-level': 'level-5-or-higher' },
  'occupation-unknown': { ...published, 'job-occupation': dontKnow },
  bricklayer: { ...published, 'job-occupation': 'bricklayer' },
  'no-diploma': { ...published, 'diploma-level': 'none' },
  'worker-lawfully-in-belgium': { ...published, 'worker-whereabouts': 'belgium-other-stay' },
  'worker-in-other-member-state': { ...published, 'worker-whereabouts': 'other-eu-state' },
  posted: { ...published, 'contract-employer': 'posted' },
  'employer-unknown': { ...published, 'contract-employer': dontKnow },
  'up-to-ninety-days': { ...published, 'stay-length': 'up-to-90-days' },
  'stay-length-unknown': { ...published, 'stay-length': dontKnow },
  'flemish-tension-unknown': { ...published, 'vacancy-tension': dontKnow },
  'flemish-tension-high': { ...published, 'vacancy-tension': 'twelve-or-more-every-month' },
};

/** The two parts of the search do not agree. */
const differing: Readonly<Record<string, Answers>> = {
  'vacancy-nobody-search-somebody': {
    ...published,
    'vacancy-service-search': 'somebody-suitable',
  },
  'vacancy-nobody-with-eures-search-somebody': {
    ...published,
    'vacancy-channel': 'employment-service-and-eures',
    'vacancy-weeks': 52,
    'vacancy-service-search': 'somebody-suitable',
  },
  'vacancy-somebody-search-nobody': {
    ...published,
    'vacancy-nobody-suitable': false,
    'vacancy-service-search': 'nobody-suitable',
  },
  'vacancy-somebody-elsewhere-search-nobody': {
    ...searched,
    'vacancy-channel': 'elsewhere',
    'vacancy-weeks': 3,
    'vacancy-nobody-suitable': false,
  },
};

const closed: Readonly<Record<string, Answers>> = {
  'four-weeks': { ...published, 'vacancy-weeks': 4 },
  'four-weeks-or-less': { ...published, 'vacancy-weeks': { to: 4 } },
  'four-weeks-with-eures': {
    ...published,
    'vacancy-channel': 'employment-service-and-eures',
    'vacancy-weeks': 4,
  },
  'published-elsewhere': { ...published, 'vacancy-channel': 'elsewhere', 'vacancy-weeks': 20 },
  'not-published': {
    ...published,
    'vacancy-channel': 'not-published',
    'vacancy-weeks': 0,
  },
  'elsewhere-or-not-published': {
    ...published,
    'vacancy-channel': { anyOf: ['elsewhere', 'not-published'] },
  },
  'somebody-suitable': { ...published, 'vacancy-nobody-suitable': false },
  'somebody-suitable-after-twenty-weeks': {
    ...published,
    'vacancy-weeks': 20,
    'vacancy-nobody-suitable': false,
  },
  'search-found-somebody': { ...searched, 'vacancy-service-search': 'somebody-suitable' },
  'search-found-somebody-and-four-weeks': {
    ...published,
    'vacancy-weeks': 4,
    'vacancy-service-search': 'somebody-suitable',
  },
  'search-found-somebody-and-so-did-the-vacancy': {
    ...published,
    'vacancy-nobody-suitable': false,
    'vacancy-service-search': 'somebody-suitable',
  },
  'search-not-asked-not-published': { ...searched, 'vacancy-service-search': 'not-asked' },
  'search-somebody-or-not-asked': {
    ...searched,
    'vacancy-service-search': { anyOf: ['somebody-suitable', 'not-asked'] },
  },
  'pay-below-sector-scale': { ...published, 'pay-sector-scale': false },
  'pay-below-sector-scale-search-by-the-service': { ...searched, 'pay-sector-scale': false },
  'pay-below-sector-scale-weeks-unknown': {
    ...published,
    'pay-sector-scale': false,
    'vacancy-weeks': dontKnow,
  },
  'pay-below-sector-scale-alone': { 'pay-sector-scale': false },
  'intra-company-transfer': { ...published, 'job-move': 'intra-company-transfer' },
  seasonal: { ...published, 'job-move': 'seasonal' },
  researcher: { ...published, 'job-move': 'researcher' },
  'performing-artist': { ...published, 'job-move': 'performing-artist' },
  'professional-athlete': { ...published, 'job-move': 'professional-athlete' },
  'au-pair': { ...published, 'job-move': 'au-pair' },
  'self-employed': { ...published, 'job-move': 'self-employed' },
  'self-employed-alone': { 'job-move': 'self-employed' },
  'researcher-or-artist': {
    ...published,
    'job-move': { anyOf: ['researcher', 'performing-artist'] },
  },
};

/** Whether a renewal needs a new search was not found: without one it is asked, not closed. */
const renewal: Answers = {
  ...published,
  'application-kind': 'renewal',
  'worker-whereabouts': 'belgium-other-stay',
};

const notPublished: Answers = { 'vacancy-channel': 'not-published', 'vacancy-weeks': 0 };
const askAboutSearch: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['referred'],
};

const renewals: readonly (readonly [name: string, answers: Answers, expect: LawCase['expect']])[] =
  [
    ['five-weeks', renewal, subjectToAdvice],
    [
      'search-by-the-service',
      {
        ...renewal,
        'vacancy-channel': 'not-published',
        'vacancy-service-search': 'nobody-suitable',
      },
      subjectToAdvice,
    ],
    ['not-published', { ...renewal, ...notPublished }, askAboutSearch],
    [
      'search-found-somebody',
      { ...renewal, 'vacancy-service-search': 'somebody-suitable' },
      askAboutSearch,
    ],
    ['four-weeks', { ...renewal, 'vacancy-weeks': 4 }, askAboutSearch],
    ['somebody-suitable', { ...renewal, 'vacancy-nobody-suitable': false }, askAboutSearch],
    [
      'alone',
      {
        'application-kind': 'renewal',
        'vacancy-channel': 'not-published',
        'vacancy-service-search': 'not-asked',
        'job-move': 'ordinary',
        'pay-sector-scale': true,
      },
      askAboutSearch,
    ],
    ['pay-below-sector-scale', { ...renewal, 'pay-sector-scale': false }, { kind: 'notEligible' }],
    [
      'not-published-change-of-employer',
      { ...renewal, ...notPublished, 'application-kind': 'change-of-employer' },
      { kind: 'notEligible' },
    ],
    [
      'not-published-kind-unknown',
      { ...renewal, ...notPublished, 'application-kind': dontKnow },
      { kind: 'undetermined', dependsOn: ['application-kind'] },
    ],
  ];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['move', 'job-move', published],
  ['pay', 'pay-sector-scale', published],
  ['channel', 'vacancy-channel', published],
  ['weeks', 'vacancy-weeks', published],
  ['nobody-suitable', 'vacancy-nobody-suitable', published],
  ['search', 'vacancy-service-search', searched],
  ['search-beside-a-vacancy', 'vacancy-service-search', published],
  ['search-after-four-weeks', 'vacancy-service-search', { ...published, 'vacancy-weeks': 4 }],
  ['pay-search-by-the-service', 'pay-sector-scale', searched],
  ['move-search-by-the-service', 'job-move', searched],
  [
    'nobody-suitable-search-by-the-service',
    'vacancy-nobody-suitable',
    { ...published, 'vacancy-service-search': 'nobody-suitable' },
  ],
];

/** Answers that leave it open on which side of a line the case stands. */
const straddling: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['weeks', 'vacancy-weeks', { ...published, 'vacancy-weeks': { from: 4, to: 5 } }],
  [
    'channel',
    'vacancy-channel',
    { ...published, 'vacancy-channel': { anyOf: ['employment-service-only', 'elsewhere'] } },
  ],
  [
    'search',
    'vacancy-service-search',
    { ...searched, 'vacancy-service-search': { anyOf: ['nobody-suitable', 'somebody-suitable'] } },
  ],
  ['move', 'job-move', { ...published, 'job-move': { anyOf: ['ordinary', 'seasonal'] } }],
];

/** The rule has been the same since the law is held. */
const dates = [
  '2024-10-01',
  '2025-06-30',
  '2025-07-01',
  '2026-06-30',
  '2026-07-01',
  '2026-11-25',
] as const;

export const cases: readonly LawCase[] = [
  {
    id: 'brussels-labour-market-test-day-before-held',
    route,
    filedOn: '2024-09-30',
    answers: published,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-labour-market-test-day-before-held-four-weeks',
    route,
    filedOn: '2024-09-30',
    answers: { ...published, 'vacancy-weeks': 4 },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...dates.flatMap((filedOn): readonly LawCase[] => [
    {
      id: `brussels-labour-market-test-${filedOn}-five-weeks`,
      route,
      filedOn,
      answers: published,
      expect: subjectToAdvice,
    },
    {
      id: `brussels-labour-market-test-${filedOn}-four-weeks`,
      route,
      filedOn,
      answers: { ...published, 'vacancy-weeks': 4 },
      expect: { kind: 'notEligible' },
    },
    {
      id: `brussels-labour-market-test-${filedOn}-search-by-the-service`,
      route,
      filedOn,
      answers: searched,
      expect: subjectToAdvice,
    },
    {
      id: `brussels-labour-market-test-${filedOn}-pay-below-sector-scale`,
      route,
      filedOn,
      answers: { ...published, 'pay-sector-scale': false },
      expect: { kind: 'notEligible' },
    },
  ]),
  ...Object.entries(open).map(([name, answers]): LawCase => ({
    id: `brussels-labour-market-test-${name}`,
    route,
    filedOn: '2026-04-13',
    answers,
    expect: subjectToAdvice,
  })),
  ...Object.entries(differing).map(([name, answers]): LawCase => ({
    id: `brussels-labour-market-test-${name}`,
    route,
    filedOn: '2026-09-07',
    answers,
    expect: resultsDiffer,
  })),
  ...Object.entries(closed).map(([name, answers]): LawCase => ({
    id: `brussels-labour-market-test-${name}`,
    route,
    filedOn: '2025-11-10',
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...renewals.map(([name, answers, expect]): LawCase => ({
    id: `brussels-labour-market-test-renewal-${name}`,
    route,
    filedOn: '2026-05-18',
    answers,
    expect,
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `brussels-labour-market-test-unknown-${name}`,
      route,
      filedOn: '2026-08-31',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-labour-market-test-left-out-${name}`,
      route,
      filedOn: '2026-08-31',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...straddling.map(([name, fact, answers]): LawCase => ({
    id: `brussels-labour-market-test-either-side-${name}`,
    route,
    filedOn: '2025-01-20',
    answers,
    expect: { kind: 'undetermined', dependsOn: [fact] },
  })),
  {
    id: 'brussels-labour-market-test-search-by-the-service-alone',
    route,
    filedOn: '2026-04-13',
    answers: {
      'job-move': 'ordinary',
      'pay-sector-scale': true,
      'vacancy-service-search': 'nobody-suitable',
    },
    expect: { kind: 'undetermined', dependsOn: ['vacancy-channel', 'vacancy-nobody-suitable'] },
  },
  {
    id: 'brussels-labour-market-test-nothing-answered',
    route,
    filedOn: '2025-01-20',
    answers: {},
    expect: {
      kind: 'undetermined',
      dependsOn: [
        'job-move',
        'pay-sector-scale',
        'vacancy-service-search',
        'vacancy-channel',
        'vacancy-weeks',
        'vacancy-nobody-suitable',
      ],
    },
  },
];
