/** Worked cases: dual training, exempted by Forem on request. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-exemption-dual';

/** Learns partly at school, partly in a company, for the first time. */
const trainee: Answers = {
  'training-kind': 'dual',
  'home-place': 'wallonia',
  'benefit-kind': 'unemployment',
  'training-starts-on': '2026-09-14',
  'training-weeks': 40,
  'training-hours': 2100,
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
  'benefit-days-two-years': 400,
  'benefit-days-four-years': 650,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

/** That it is given once, for a year, is all that is known: Forem is asked about the rest. */
const referred: readonly Entry[] = [
  ['first-day-held', '2024-01-01', { ...trainee, 'training-starts-on': '2024-02-05' }],
  ['first-time-2024', '2024-10-01', { ...trainee, 'training-starts-on': '2024-10-07' }],
  ['last-day-of-2025', '2025-12-31', { ...trainee, 'training-starts-on': '2026-02-02' }],
  ['first-day-of-2026', '2026-01-01', { ...trainee, 'training-starts-on': '2026-02-02' }],
  ['first-of-march-2026', '2026-03-01', { ...trainee, 'training-starts-on': '2026-03-09' }],
  ['first-time-2026', '2026-08-24', trainee],
  ['day-before-the-start', '2026-09-13', trainee],
  ['on-the-day-of-the-start', '2026-09-14', trainee],
  ['insertion-benefit', '2026-08-24', { ...trainee, 'benefit-kind': 'insertion' }],
  // Conditions of studies and of training for self-employment.
  ['studies-ended-lately', '2026-08-24', { ...trainee, 'studies-two-years-ago': false }],
  [
    '311-days',
    '2026-08-24',
    { ...trainee, 'benefit-days-two-years': 311, 'benefit-days-four-years': 311 },
  ],
  [
    'days-unknown',
    '2026-08-24',
    { ...trainee, 'benefit-days-two-years': dontKnow, 'benefit-days-four-years': dontKnow },
  ],
];

const closed: readonly Entry[] = [
  ['day-after-the-start', '2026-09-15', trainee],
  ['months-after-the-start', '2026-11-25', trainee],
  ['exempted-before', '2026-08-24', { ...trainee, 'exemption-before': true }],
  [
    'exempted-before-2024',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-10-07', 'exemption-before': true },
  ],
  ['waiting-period', '2026-08-24', { ...trainee, 'benefit-kind': 'waiting-period' }],
  ['course-of-the-service', '2026-08-24', { ...trainee, 'training-kind': 'service' }],
  ['adult-education', '2026-08-24', { ...trainee, 'training-kind': 'adult-education' }],
  ['self-employment', '2026-08-24', { ...trainee, 'training-kind': 'self-employment' }],
  [
    'exempted-before-start-unknown',
    '2026-08-24',
    { ...trainee, 'exemption-before': true, 'training-starts-on': dontKnow },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'training-kind', trainee],
  ['benefit', 'benefit-kind', trainee],
  ['start', 'training-starts-on', trainee],
  ['before', 'exemption-before', trainee],
];

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-exemption-dual-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: { ...trainee, 'training-starts-on': '2024-02-05' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-dual-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-dual-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `wallonia-exemption-dual-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `wallonia-exemption-dual-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'wallonia-exemption-dual-start-before-or-after-the-request',
    route,
    filedOn: '2026-09-14',
    answers: { ...trainee, 'training-starts-on': { from: '2026-09-13', to: '2026-09-14' } },
    expect: { kind: 'undetermined', dependsOn: ['training-starts-on'] },
  },
  {
    id: 'wallonia-exemption-dual-dual-or-self-employment',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-kind': { anyOf: ['dual', 'self-employment'] } },
    expect: { kind: 'undetermined', dependsOn: ['training-kind'] },
  },
  // A further year: the training began with the first one.
  {
    id: 'wallonia-exemption-dual-further-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...trainee, 'exemption-year-before': true },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'wallonia-exemption-dual-further-year-unknown-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...trainee, 'exemption-year-before': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['exemption-year-before'] },
  },
  {
    id: 'wallonia-exemption-dual-first-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: trainee,
    expect: { kind: 'notEligible' },
  },
];
