/** Worked cases: training for self-employment, exempted by Forem on request. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-exemption-self-employment';

/** Learns to run a business, two years and more after school. */
const trainee: Answers = {
  'training-kind': 'self-employment',
  'home-place': 'wallonia',
  'benefit-kind': 'unemployment',
  'training-starts-on': '2026-09-14',
  'training-weeks': 40,
  'training-hours': 1200,
  'training-new-credits': 0,
  'training-timetable': 'weekdays-before-17',
  'training-abroad': false,
  'training-regular': true,
  'studies-two-years-ago': true,
  'prior-diploma': 'upper-secondary',
  'diploma-ground': 'none-of-these',
  'exemption-before': false,
  'exemption-year-before': false,
  'training-shortage': false,
  'benefit-days-two-years': 312,
  'benefit-days-four-years': 400,
};

/** Came from school lately: the two years do not count, four years may. */
const schoolLeaver: Answers = { ...trainee, 'studies-two-years-ago': false };

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['first-day-held', '2024-01-01', { ...trainee, 'training-starts-on': '2024-02-05' }],
  ['two-years-2024', '2024-10-01', { ...trainee, 'training-starts-on': '2024-10-07' }],
  ['last-day-of-2025', '2025-12-31', { ...trainee, 'training-starts-on': '2026-02-02' }],
  ['first-day-of-2026', '2026-01-01', { ...trainee, 'training-starts-on': '2026-02-02' }],
  ['first-of-march-2026', '2026-03-01', { ...trainee, 'training-starts-on': '2026-03-09' }],
  ['exactly-312-days', '2026-08-24', trainee],
  ['313-days', '2026-08-24', { ...trainee, 'benefit-days-two-years': 313 }],
  [
    '312-days-four-years-unknown',
    '2026-08-24',
    { ...trainee, 'benefit-days-four-years': dontKnow },
  ],
  [
    '311-days-exactly-624-in-four-years',
    '2026-08-24',
    { ...trainee, 'benefit-days-two-years': 311, 'benefit-days-four-years': 624 },
  ],
  [
    '311-days-625-in-four-years',
    '2026-08-24',
    { ...trainee, 'benefit-days-two-years': 311, 'benefit-days-four-years': 625 },
  ],
  [
    'studies-ended-lately-624-in-four-years',
    '2025-06-23',
    { ...schoolLeaver, 'training-starts-on': '2025-09-08', 'benefit-days-four-years': 624 },
  ],
  [
    'studies-unknown-624-in-four-years',
    '2025-06-23',
    {
      ...trainee,
      'training-starts-on': '2025-09-08',
      'studies-two-years-ago': dontKnow,
      'benefit-days-four-years': 624,
    },
  ],
  [
    'two-years-unknown-624-in-four-years',
    '2025-06-23',
    {
      ...trainee,
      'training-starts-on': '2025-09-08',
      'benefit-days-two-years': dontKnow,
      'benefit-days-four-years': 624,
    },
  ],
  ['day-before-the-start', '2026-09-13', trainee],
  ['insertion-benefit', '2026-08-24', { ...trainee, 'benefit-kind': 'insertion' }],
];

const closed: readonly Entry[] = [
  ['day-after-the-start', '2026-09-15', trainee],
  ['311-days', '2026-08-24', { ...trainee, 'benefit-days-two-years': 311 }],
  [
    '311-days-2024',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-10-07', 'benefit-days-two-years': 311 },
  ],
  [
    '311-days-623-in-four-years',
    '2026-08-24',
    { ...trainee, 'benefit-days-two-years': 311, 'benefit-days-four-years': 623 },
  ],
  ['studies-ended-lately-312-days', '2026-08-24', schoolLeaver],
  [
    'studies-ended-lately-623-in-four-years',
    '2026-08-24',
    { ...schoolLeaver, 'benefit-days-four-years': 623 },
  ],
  // The shortage list is looked at for studies, not here.
  [
    '311-days-shortage',
    '2026-08-24',
    { ...trainee, 'benefit-days-two-years': 311, 'training-shortage': true },
  ],
  ['exempted-before', '2026-08-24', { ...trainee, 'exemption-before': true }],
  [
    'exempted-before-days-unknown',
    '2026-08-24',
    { ...trainee, 'exemption-before': true, 'benefit-days-two-years': dontKnow },
  ],
  ['waiting-period', '2026-08-24', { ...trainee, 'benefit-kind': 'waiting-period' }],
  ['course-of-the-service', '2026-08-24', { ...trainee, 'training-kind': 'service' }],
  ['dual-training', '2026-08-24', { ...trainee, 'training-kind': 'dual' }],
  ['adult-education', '2026-08-24', { ...trainee, 'training-kind': 'adult-education' }],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'training-kind', trainee],
  ['benefit', 'benefit-kind', trainee],
  ['start', 'training-starts-on', trainee],
  ['before', 'exemption-before', trainee],
  ['studies-400-in-four-years', 'studies-two-years-ago', trainee],
  ['two-years-400-in-four-years', 'benefit-days-two-years', trainee],
  ['four-years-studies-ended-lately', 'benefit-days-four-years', schoolLeaver],
];

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-exemption-self-employment-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: { ...trainee, 'training-starts-on': '2024-02-05' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-self-employment-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-self-employment-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `wallonia-exemption-self-employment-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `wallonia-exemption-self-employment-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'wallonia-exemption-self-employment-311-or-312-days',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'benefit-days-two-years': { from: 311, to: 312 } },
    expect: { kind: 'undetermined', dependsOn: ['benefit-days-two-years'] },
  },
  {
    id: 'wallonia-exemption-self-employment-623-or-624-in-four-years',
    route,
    filedOn: '2026-08-24',
    answers: { ...schoolLeaver, 'benefit-days-four-years': { from: 623, to: 624 } },
    expect: { kind: 'undetermined', dependsOn: ['benefit-days-four-years'] },
  },
  {
    id: 'wallonia-exemption-self-employment-both-counts-unknown',
    route,
    filedOn: '2026-08-24',
    answers: {
      ...trainee,
      'benefit-days-two-years': dontKnow,
      'benefit-days-four-years': dontKnow,
    },
    expect: {
      kind: 'undetermined',
      dependsOn: ['benefit-days-two-years', 'benefit-days-four-years'],
    },
  },
  // A further year: the training began with the first one.
  {
    // The sources speak of before the start.
    id: 'wallonia-exemption-self-employment-on-the-day-of-the-start',
    route,
    filedOn: '2026-09-14',
    answers: trainee,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'wallonia-exemption-self-employment-further-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...trainee, 'exemption-year-before': true },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'wallonia-exemption-self-employment-further-year-unknown-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...trainee, 'exemption-year-before': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['exemption-year-before'] },
  },
  {
    id: 'wallonia-exemption-self-employment-first-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: trainee,
    expect: { kind: 'notEligible' },
  },
];
