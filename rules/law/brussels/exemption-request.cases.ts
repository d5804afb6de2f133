/** Worked cases: studies and other training that Actiris exempts on request. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'brussels-exemption-request';

/** A bachelor by day, above the diploma held; it fits the plan if Actiris agrees. */
const student: Answers = {
  'training-kind': 'higher-education',
  'home-place': 'brussels',
  'benefit-kind': 'unemployment',
  'training-starts-on': '2026-09-14',
  'training-weeks': 40,
  'training-hours': 1500,
  'training-new-credits': 60,
  'training-timetable': 'weekdays-before-17',
  'training-abroad': false,
  'training-regular': true,
  'studies-two-years-ago': true,
  'prior-diploma': 'upper-secondary',
  'diploma-ground': 'none-of-these',
  'exemption-before': false,
  'exemption-year-before': false,
  'training-shortage': true,
  'benefit-days-two-years': 400,
  'benefit-days-four-years': 650,
};

const graduate: Answers = { ...student, 'prior-diploma': 'higher-education' };

const pupil: Answers = {
  ...student,
  'training-kind': 'secondary',
  'training-hours': 1680,
  'training-new-credits': 0,
  'prior-diploma': 'none',
};

const course: Answers = {
  ...student,
  'training-kind': 'other-vocational',
  'training-weeks': 16,
  'training-hours': 1800,
  'training-new-credits': 0,
  'prior-diploma': 'none',
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['first-day-held', '2024-01-01', { ...student, 'training-starts-on': '2024-02-05' }],
  ['higher-education-2024', '2024-10-01', { ...student, 'training-starts-on': '2024-10-07' }],
  ['last-day-of-2025', '2025-12-31', { ...student, 'training-starts-on': '2026-02-02' }],
  ['first-day-of-2026', '2026-01-01', { ...student, 'training-starts-on': '2026-02-02' }],
  ['first-of-march-2026', '2026-03-01', { ...course, 'training-starts-on': '2026-03-16' }],
  ['higher-education-2026', '2026-08-24', student],
  ['day-before-the-start', '2026-09-13', student],
  [
    'start-still-open-but-later',
    '2026-08-24',
    { ...student, 'training-starts-on': { from: '2026-09-14', to: '2026-09-28' } },
  ],
  ['own-choice-of-course', '2026-08-24', course],
  ['secondary-education', '2026-08-24', pupil],
  ['adult-education-by-day', '2026-08-24', { ...course, 'training-kind': 'adult-education' }],
  ['insertion-benefit', '2026-08-24', { ...student, 'benefit-kind': 'insertion' }],
  ['income-guarantee', '2026-08-24', { ...student, 'benefit-kind': 'income-guarantee' }],
  ['exactly-four-weeks', '2026-08-24', { ...course, 'training-weeks': 4 }],
  ['five-weeks', '2026-08-24', { ...course, 'training-weeks': 5 }],
  ['exactly-20-hours-without-credits', '2026-08-24', { ...course, 'training-hours': 1200 }],
  ['20-hours-and-a-minute-without-credits', '2026-08-24', { ...course, 'training-hours': 1201 }],
  [
    'exactly-27-credits-in-ten-hours',
    '2026-08-24',
    { ...student, 'training-hours': 600, 'training-new-credits': 27 },
  ],
  [
    '28-credits-in-ten-hours',
    '2026-08-24',
    { ...student, 'training-hours': 600, 'training-new-credits': 28 },
  ],
  [
    '27-credits-hours-unknown',
    '2026-08-24',
    { ...student, 'training-hours': dontKnow, 'training-new-credits': 27 },
  ],
  [
    '26-credits-in-20-hours',
    '2026-08-24',
    { ...student, 'training-hours': 1200, 'training-new-credits': 26 },
  ],
  [
    '20-hours-credits-unknown',
    '2026-08-24',
    { ...student, 'training-hours': 1200, 'training-new-credits': dontKnow },
  ],
  [
    'diploma-with-few-prospects',
    '2025-06-16',
    { ...graduate, 'training-starts-on': '2025-09-15', 'diploma-ground': 'few-prospects' },
  ],
  [
    'secondary-diploma-with-few-prospects',
    '2025-06-16',
    {
      ...pupil,
      'training-starts-on': '2025-09-15',
      'prior-diploma': 'upper-secondary',
      'diploma-ground': 'few-prospects',
    },
  ],
  [
    'no-diploma',
    '2025-06-16',
    { ...student, 'training-starts-on': '2025-09-15', 'prior-diploma': 'none' },
  ],
  // One day with benefit is enough, and nobody looks at a year of it.
  [
    'first-day-with-benefit',
    '2026-08-24',
    { ...student, 'benefit-days-two-years': 1, 'benefit-days-four-years': 1 },
  ],
  // Conditions of other services.
  ['studies-ended-lately', '2026-08-24', { ...student, 'studies-two-years-ago': false }],
  ['not-a-shortage', '2026-08-24', { ...student, 'training-shortage': false }],
];

const closed: readonly Entry[] = [
  ['day-after-the-start', '2026-09-15', student],
  ['months-after-the-start', '2026-11-25', student],
  ['three-weeks', '2026-08-24', { ...course, 'training-weeks': 3 }],
  [
    'a-minute-under-20-hours-26-credits',
    '2026-08-24',
    { ...student, 'training-hours': 1199, 'training-new-credits': 26 },
  ],
  ['a-minute-under-20-hours-without-credits', '2026-08-24', { ...course, 'training-hours': 1199 }],
  [
    'under-20-hours-and-under-27-credits',
    '2026-08-24',
    { ...student, 'training-hours': { to: 1199 }, 'training-new-credits': { to: 26 } },
  ],
  [
    'until-six-in-the-evening',
    '2026-08-24',
    { ...student, 'training-timetable': 'weekdays-before-18' },
  ],
  [
    'evening-or-weekend',
    '2024-11-12',
    { ...course, 'training-starts-on': '2024-12-02', 'training-timetable': 'evening-or-weekend' },
  ],
  ['waiting-period', '2026-08-24', { ...student, 'benefit-kind': 'waiting-period' }],
  ['no-benefit', '2026-08-24', { ...student, 'benefit-kind': 'none' }],
  ['course-of-the-service', '2026-08-24', { ...course, 'training-kind': 'service' }],
  // A plain no comes before what is referred or not known.
  ['three-weeks-and-referred-diploma', '2026-08-24', { ...graduate, 'training-weeks': 3 }],
  ['late-and-timetable-unknown', '2026-09-15', { ...student, 'training-timetable': dontKnow }],
];

/** Where the service has to be asked. */
const referred: readonly Entry[] = [
  // The sources speak of before the start.
  ['on-the-day-of-the-start', '2026-09-14', student],
  ['equal-diploma', '2026-08-24', graduate],
  ['equal-diploma-2024', '2024-10-14', { ...graduate, 'training-starts-on': '2024-11-04' }],
  [
    'equal-diploma-and-older-than-50',
    '2026-08-24',
    { ...graduate, 'diploma-ground': 'older-than-50' },
  ],
  [
    'equal-diploma-and-career-switch',
    '2026-08-24',
    { ...graduate, 'diploma-ground': 'career-switch' },
  ],
  [
    'secondary-with-secondary-diploma',
    '2026-08-24',
    { ...pupil, 'prior-diploma': 'upper-secondary' },
  ],
  [
    'secondary-with-higher-diploma',
    '2026-08-24',
    { ...pupil, 'prior-diploma': 'higher-education' },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'training-kind', student],
  ['benefit', 'benefit-kind', student],
  ['start', 'training-starts-on', student],
  ['weeks', 'training-weeks', student],
  ['timetable', 'training-timetable', student],
  ['hours-of-course', 'training-hours', course],
  ['credits-ten-hours', 'training-new-credits', { ...student, 'training-hours': 600 }],
  ['diploma', 'prior-diploma', student],
  ['ground', 'diploma-ground', graduate],
];

export const cases: readonly LawCase[] = [
  {
    id: 'brussels-exemption-request-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: { ...student, 'training-starts-on': '2024-02-05' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `brussels-exemption-request-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `brussels-exemption-request-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `brussels-exemption-request-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `brussels-exemption-request-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-exemption-request-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'brussels-exemption-request-start-before-or-after-the-request',
    route,
    filedOn: '2026-09-14',
    answers: { ...student, 'training-starts-on': { from: '2026-09-13', to: '2026-09-14' } },
    expect: { kind: 'undetermined', dependsOn: ['training-starts-on'] },
  },
  {
    id: 'brussels-exemption-request-hours-and-credits-unknown',
    route,
    filedOn: '2026-08-24',
    answers: { ...student, 'training-hours': dontKnow, 'training-new-credits': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['training-hours', 'training-new-credits'] },
  },
  // A further year: the training began with the first one.
  {
    id: 'brussels-exemption-request-further-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...student, 'exemption-year-before': true },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'brussels-exemption-request-further-year-unknown-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...student, 'exemption-year-before': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['exemption-year-before'] },
  },
  {
    id: 'brussels-exemption-request-first-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: student,
    expect: { kind: 'notEligible' },
  },
];
