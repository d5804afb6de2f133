/**
 * Worked cases: the exemption of the ADG. What its pages show can refuse; the rest of the order was not seen, so
 * nothing is confirmed for anybody.
 */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'german-speaking-community-exemption';

/** Full-time vocational training by day. */
const trainee: Answers = {
  'training-kind': 'service',
  'home-place': 'german-speaking-community',
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

const student: Answers = {
  ...trainee,
  'training-kind': 'higher-education',
  'training-new-credits': 60,
};

const apprentice: Answers = { ...trainee, 'training-kind': 'dual' };

const dontKnow: Answer = { unknown: true };

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const unconfirmed: readonly Entry[] = [
  ['first-day-held', '2024-01-01', { ...trainee, 'training-starts-on': '2024-01-08' }],
  ['vocational-2024', '2024-10-01', { ...trainee, 'training-starts-on': '2024-10-07' }],
  ['last-day-of-2025', '2025-12-31', { ...trainee, 'training-starts-on': '2026-01-05' }],
  ['first-day-of-2026', '2026-01-01', { ...trainee, 'training-starts-on': '2026-01-05' }],
  ['first-of-march-2026', '2026-03-01', { ...trainee, 'training-starts-on': '2026-03-02' }],
  ['vocational-2026', '2026-08-24', trainee],
  ['own-choice-of-course', '2026-08-24', { ...trainee, 'training-kind': 'other-vocational' }],
  [
    'higher-education',
    '2026-08-24',
    { ...trainee, 'training-kind': 'higher-education', 'training-new-credits': 60 },
  ],
  ['secondary-education', '2026-08-24', { ...trainee, 'training-kind': 'secondary' }],
  ['dual-training', '2026-08-24', { ...trainee, 'training-kind': 'dual' }],
  ['in-company', '2026-08-24', { ...trainee, 'training-kind': 'in-company' }],
  ['traineeship', '2026-08-24', { ...trainee, 'training-kind': 'traineeship-or-other' }],
  ['insertion-benefit', '2026-11-25', { ...trainee, 'benefit-kind': 'insertion' }],
  // Limits of other services do not hold here.
  ['three-weeks', '2025-02-10', { ...trainee, 'training-weeks': 3 }],
  ['ten-hours', '2025-02-10', { ...trainee, 'training-hours': 600 }],
  [
    'ten-credits',
    '2025-02-10',
    { ...trainee, 'training-kind': 'higher-education', 'training-new-credits': 10 },
  ],
  ['studies-ended-lately', '2025-02-10', { ...trainee, 'studies-two-years-ago': false }],
  ['higher-diploma', '2025-02-10', { ...trainee, 'prior-diploma': 'higher-education' }],
  [
    'first-day-with-benefit',
    '2025-02-10',
    { ...trainee, 'benefit-days-two-years': 1, 'benefit-days-four-years': 1 },
  ],
  ['exempted-before', '2025-02-10', { ...trainee, 'exemption-before': true }],
];

/** Kinds whose articles were not seen, and benefits that the pages do not name. */
const referred: readonly Entry[] = [
  ['adult-education', '2026-08-24', { ...trainee, 'training-kind': 'adult-education' }],
  ['self-employment', '2026-08-24', { ...trainee, 'training-kind': 'self-employment' }],
  [
    'traineeship-in-the-evening',
    '2026-08-24',
    {
      ...trainee,
      'training-kind': 'traineeship-or-other',
      'training-timetable': 'evening-or-weekend',
    },
  ],
  ['income-guarantee', '2026-08-24', { ...trainee, 'benefit-kind': 'income-guarantee' }],
  [
    'student-with-income-guarantee',
    '2026-08-24',
    { ...student, 'benefit-kind': 'income-guarantee' },
  ],
  ['vocational-after-the-start', '2026-09-08', trainee],
  ['studies-on-the-day-of-the-start', '2026-09-07', student],
  ['studies-day-before-the-start', '2026-09-06', student],
  ['studies-abroad', '2026-08-24', { ...student, 'training-abroad': true }],
  ['dual-on-the-day-of-the-start', '2026-09-07', apprentice],
  [
    'dual-in-the-evening',
    '2026-08-24',
    { ...apprentice, 'training-timetable': 'evening-or-weekend' },
  ],
];

/** What ADG's pages refuse. */
const closed: readonly Entry[] = [
  ['no-benefit', '2026-08-24', { ...trainee, 'benefit-kind': 'none' }],
  ['waiting-period', '2026-08-24', { ...trainee, 'benefit-kind': 'waiting-period' }],
  [
    'vocational-before-18',
    '2026-08-24',
    { ...trainee, 'training-timetable': 'weekdays-before-18' },
  ],
  ['evening-or-weekend', '2025-02-10', { ...trainee, 'training-timetable': 'evening-or-weekend' }],
  [
    'own-choice-in-the-evening',
    '2026-08-24',
    {
      ...trainee,
      'training-kind': 'other-vocational',
      'training-timetable': 'evening-or-weekend',
    },
  ],
  ['studies-before-18', '2026-08-24', { ...student, 'training-timetable': 'weekdays-before-18' }],
  [
    'studies-in-the-evening',
    '2026-08-24',
    { ...student, 'training-timetable': 'evening-or-weekend' },
  ],
  [
    'secondary-in-the-evening',
    '2026-08-24',
    { ...student, 'training-kind': 'secondary', 'training-timetable': 'evening-or-weekend' },
  ],
  ['studies-day-after-the-start', '2026-09-08', student],
  ['dual-day-after-the-start', '2026-09-08', apprentice],
];

/** Answers that could still refuse. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['benefit', 'benefit-kind', trainee],
  ['timetable', 'training-timetable', trainee],
  ['timetable-of-studies', 'training-timetable', student],
  ['start-of-dual', 'training-starts-on', apprentice],
];

export const cases: readonly LawCase[] = [
  {
    id: 'german-speaking-community-exemption-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: { ...trainee, 'training-starts-on': '2024-01-08' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...unconfirmed.map(([name, filedOn, answers]): LawCase => ({
    id: `german-speaking-community-exemption-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `german-speaking-community-exemption-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `german-speaking-community-exemption-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.map(([name, fact, answers]): LawCase => ({
    id: `german-speaking-community-exemption-unknown-${name}`,
    route,
    filedOn: '2026-08-24',
    answers: { ...answers, [fact]: dontKnow },
    expect: { kind: 'undetermined', dependsOn: [fact] },
  })),
  // A further year: the training began with the first one.
  {
    id: 'german-speaking-community-exemption-further-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...student, 'exemption-year-before': true },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'german-speaking-community-exemption-further-year-unknown-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...student, 'exemption-year-before': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['exemption-year-before'] },
  },
  {
    id: 'german-speaking-community-exemption-first-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: student,
    expect: { kind: 'notEligible' },
  },
];
