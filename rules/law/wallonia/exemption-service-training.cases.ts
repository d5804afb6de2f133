/** Worked cases: vocational training of Forem and its partners, exempted without a form. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-exemption-service-training';

/** Follows a full-time course of Forem by day. */
const trainee: Answers = {
  'training-kind': 'service',
  'home-place': 'wallonia',
  'benefit-kind': 'unemployment',
  'training-starts-on': '2026-09-07',
  'training-weeks': 20,
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

const open: readonly Entry[] = [
  ['first-day-held', '2024-01-01', { ...trainee, 'training-starts-on': '2024-01-08' }],
  ['full-time-2024', '2024-10-01', { ...trainee, 'training-starts-on': '2024-10-07' }],
  ['last-day-of-2025', '2025-12-31', { ...trainee, 'training-starts-on': '2026-01-05' }],
  ['first-day-of-2026', '2026-01-01', { ...trainee, 'training-starts-on': '2026-01-05' }],
  ['first-of-march-2026', '2026-03-01', { ...trainee, 'training-starts-on': '2026-03-02' }],
  ['full-time-2026', '2026-08-24', trainee],
  ['insertion-benefit', '2026-08-24', { ...trainee, 'benefit-kind': 'insertion' }],
  ['on-the-day-of-the-start', '2026-09-07', trainee],
  // No form, so nothing can be late.
  ['already-begun', '2026-09-08', trainee],
  ['begun-months-ago', '2026-11-25', trainee],
  // Conditions of studies, which a course of the service does not have.
  ['studies-ended-lately', '2025-02-17', { ...trainee, 'studies-two-years-ago': false }],
  ['higher-diploma', '2025-02-17', { ...trainee, 'prior-diploma': 'higher-education' }],
  ['exempted-before', '2025-02-17', { ...trainee, 'exemption-before': true }],
  [
    '311-days-with-benefit',
    '2025-05-12',
    { ...trainee, 'benefit-days-two-years': 311, 'benefit-days-four-years': 311 },
  ],
  [
    'first-day-with-benefit',
    '2025-05-12',
    { ...trainee, 'benefit-days-two-years': 1, 'benefit-days-four-years': 1 },
  ],
  ['exactly-20-hours', '2026-08-24', { ...trainee, 'training-hours': 1200 }],
  ['four-weeks', '2026-08-24', { ...trainee, 'training-weeks': 4 }],
  ['before-18', '2026-08-24', { ...trainee, 'training-timetable': 'weekdays-before-18' }],
  ['start-unknown', '2025-05-12', { ...trainee, 'training-starts-on': dontKnow }],
];

/** Needs no exemption, or may not: for Forem to say. */
const asked: readonly Entry[] = [
  ['a-minute-under-20-hours', '2026-08-24', { ...trainee, 'training-hours': 1199 }],
  ['six-hours', '2026-08-24', { ...trainee, 'training-hours': 360 }],
  ['six-hours-in-2024', '2024-11-04', { ...trainee, 'training-hours': 360 }],
  [
    'few-hours-in-a-company',
    '2026-08-24',
    { ...trainee, 'training-kind': 'in-company', 'training-hours': 1050 },
  ],
  ['three-weeks', '2026-08-24', { ...trainee, 'training-weeks': 3 }],
  ['evening', '2026-08-24', { ...trainee, 'training-timetable': 'evening-or-weekend' }],
];

const closed: readonly Entry[] = [
  ['waiting-period', '2026-08-24', { ...trainee, 'benefit-kind': 'waiting-period' }],
  ['waiting-period-2024', '2024-11-04', { ...trainee, 'benefit-kind': 'waiting-period' }],
  [
    'higher-education',
    '2026-08-24',
    { ...trainee, 'training-kind': 'higher-education', 'training-new-credits': 60 },
  ],
  ['secondary-education', '2026-08-24', { ...trainee, 'training-kind': 'secondary' }],
  ['adult-education', '2026-08-24', { ...trainee, 'training-kind': 'adult-education' }],
  ['self-employment', '2026-08-24', { ...trainee, 'training-kind': 'self-employment' }],
  ['dual-training', '2026-08-24', { ...trainee, 'training-kind': 'dual' }],
  [
    'waiting-period-kind-unknown',
    '2026-08-24',
    { ...trainee, 'benefit-kind': 'waiting-period', 'training-kind': dontKnow },
  ],
  [
    'adult-education-benefit-unknown',
    '2026-08-24',
    { ...trainee, 'training-kind': 'adult-education', 'benefit-kind': dontKnow },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'training-kind', trainee],
  ['benefit', 'benefit-kind', trainee],
  ['hours', 'training-hours', trainee],
];

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-exemption-service-training-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: { ...trainee, 'training-starts-on': '2024-01-08' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-service-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  {
    // No kind of exemption is known for it, and none is known to refuse it.
    id: 'wallonia-exemption-service-training-own-choice-of-course',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-kind': 'other-vocational' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  ...asked.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-service-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-service-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `wallonia-exemption-service-training-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `wallonia-exemption-service-training-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'wallonia-exemption-service-training-course-of-service-or-adult-education',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-kind': { anyOf: ['service', 'adult-education'] } },
    expect: { kind: 'undetermined', dependsOn: ['training-kind'] },
  },
  {
    id: 'wallonia-exemption-service-training-unemployment-or-waiting-period',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'benefit-kind': { anyOf: ['unemployment', 'waiting-period'] } },
    expect: { kind: 'undetermined', dependsOn: ['benefit-kind'] },
  },
];
