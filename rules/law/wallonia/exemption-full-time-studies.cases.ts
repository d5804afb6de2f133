/** Worked cases: full-time studies, exempted by Forem on request. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-exemption-full-time-studies';

/** A bachelor by day, not on the shortage list, after more than a year on benefit. */
const student: Answers = {
  'training-kind': 'higher-education',
  'home-place': 'wallonia',
  'benefit-kind': 'unemployment',
  'training-starts-on': '2026-09-14',
  'training-weeks': 40,
  'training-hours': 1500,
  'training-new-credits': 60,
  'training-timetable': 'weekdays-before-18',
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

const graduate: Answers = { ...student, 'prior-diploma': 'higher-education' };

/** The seventh year of secondary school, by day. */
const pupil: Answers = {
  ...student,
  'training-kind': 'secondary',
  'training-hours': 1680,
  'training-new-credits': 0,
  'prior-diploma': 'none',
};

/** Most lessons in the evening or at the weekend. */
const inTheEvening: Answers = { ...student, 'training-timetable': 'evening-or-weekend' };

const pupilInTheEvening: Answers = { ...pupil, 'training-timetable': 'evening-or-weekend' };

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
  ['first-of-march-2026', '2026-03-01', { ...student, 'training-starts-on': '2026-03-09' }],
  ['higher-education-2026', '2026-08-24', student],
  ['secondary-education', '2026-08-24', pupil],
  ['day-before-the-start', '2026-09-13', student],
  ['insertion-benefit', '2026-08-24', { ...student, 'benefit-kind': 'insertion' }],
  ['exactly-27-credits-by-day', '2026-08-24', { ...student, 'training-new-credits': 27 }],
  ['28-credits-by-day', '2026-08-24', { ...student, 'training-new-credits': 28 }],
  [
    '27-credits-before-five',
    '2026-08-24',
    { ...student, 'training-new-credits': 27, 'training-timetable': 'weekdays-before-17' },
  ],
  [
    '27-credits-in-ten-hours',
    '2026-08-24',
    { ...student, 'training-new-credits': 27, 'training-hours': 600 },
  ],
  [
    '27-credits-hours-unknown',
    '2026-08-24',
    { ...student, 'training-new-credits': 27, 'training-hours': dontKnow },
  ],
  [
    'exactly-40-credits-in-the-evening',
    '2026-08-24',
    { ...inTheEvening, 'training-new-credits': 40 },
  ],
  ['41-credits-in-the-evening', '2026-08-24', { ...inTheEvening, 'training-new-credits': 41 }],
  [
    '40-credits-timetable-unknown',
    '2026-08-24',
    { ...student, 'training-new-credits': 40, 'training-timetable': dontKnow },
  ],
  [
    'exactly-16-hours-by-day',
    '2025-06-23',
    { ...pupil, 'training-starts-on': '2025-09-01', 'training-hours': 960 },
  ],
  [
    '16-hours-and-a-minute-by-day',
    '2025-06-23',
    { ...pupil, 'training-starts-on': '2025-09-01', 'training-hours': 961 },
  ],
  [
    '16-hours-before-five',
    '2025-06-23',
    {
      ...pupil,
      'training-starts-on': '2025-09-01',
      'training-hours': 960,
      'training-timetable': 'weekdays-before-17',
    },
  ],
  [
    'exactly-24-hours-in-the-evening',
    '2025-06-23',
    { ...pupilInTheEvening, 'training-starts-on': '2025-09-01', 'training-hours': 1440 },
  ],
  [
    '24-hours-and-a-minute-in-the-evening',
    '2025-06-23',
    { ...pupilInTheEvening, 'training-starts-on': '2025-09-01', 'training-hours': 1441 },
  ],
  [
    '24-hours-timetable-unknown',
    '2025-06-23',
    {
      ...pupil,
      'training-starts-on': '2025-09-01',
      'training-hours': 1440,
      'training-timetable': dontKnow,
    },
  ],
  ['exactly-312-days', '2026-08-24', { ...student, 'benefit-days-two-years': 312 }],
  ['313-days', '2026-08-24', { ...student, 'benefit-days-two-years': 313 }],
  [
    '312-days-or-more-shortage-unknown',
    '2026-08-24',
    { ...student, 'benefit-days-two-years': { from: 312 }, 'training-shortage': dontKnow },
  ],
  [
    'shortage-311-days',
    '2026-08-24',
    { ...student, 'training-shortage': true, 'benefit-days-two-years': 311 },
  ],
  [
    'shortage-first-day',
    '2026-08-24',
    {
      ...student,
      'training-shortage': true,
      'benefit-days-two-years': 1,
      'benefit-days-four-years': 1,
    },
  ],
  [
    'shortage-days-unknown',
    '2026-08-24',
    { ...student, 'training-shortage': true, 'benefit-days-two-years': dontKnow },
  ],
  [
    'secondary-shortage-311-days',
    '2026-08-24',
    { ...pupil, 'training-shortage': true, 'benefit-days-two-years': 311 },
  ],
  ['no-diploma', '2026-08-24', { ...student, 'prior-diploma': 'none' }],
  [
    'secondary-with-secondary-diploma',
    '2026-08-24',
    { ...pupil, 'prior-diploma': 'upper-secondary' },
  ],
  [
    'ground-unknown-without-higher-diploma',
    '2026-08-24',
    { ...student, 'diploma-ground': dontKnow },
  ],
];

const closed: readonly Entry[] = [
  ['day-after-the-start', '2026-09-15', student],
  ['months-after-the-start', '2026-11-25', student],
  ['26-credits-by-day', '2026-08-24', { ...student, 'training-new-credits': 26 }],
  [
    '26-credits-in-30-hours',
    '2026-08-24',
    { ...student, 'training-new-credits': 26, 'training-hours': 1800 },
  ],
  [
    '26-credits-timetable-unknown',
    '2026-08-24',
    { ...student, 'training-new-credits': 26, 'training-timetable': dontKnow },
  ],
  ['27-credits-in-the-evening', '2026-08-24', { ...inTheEvening, 'training-new-credits': 27 }],
  ['39-credits-in-the-evening', '2026-08-24', { ...inTheEvening, 'training-new-credits': 39 }],
  [
    'a-minute-under-16-hours-by-day',
    '2025-06-23',
    { ...pupil, 'training-starts-on': '2025-09-01', 'training-hours': 959 },
  ],
  [
    '16-hours-in-the-evening',
    '2025-06-23',
    { ...pupilInTheEvening, 'training-starts-on': '2025-09-01', 'training-hours': 960 },
  ],
  [
    'a-minute-under-24-hours-in-the-evening',
    '2025-06-23',
    { ...pupilInTheEvening, 'training-starts-on': '2025-09-01', 'training-hours': 1439 },
  ],
  ['311-days', '2026-08-24', { ...student, 'benefit-days-two-years': 311 }],
  [
    '311-days-but-624-in-four-years',
    '2026-08-24',
    { ...student, 'benefit-days-two-years': 311, 'benefit-days-four-years': 624 },
  ],
  [
    '311-days-2024',
    '2024-10-01',
    { ...student, 'training-starts-on': '2024-10-07', 'benefit-days-two-years': 311 },
  ],
  ['secondary-311-days', '2026-08-24', { ...pupil, 'benefit-days-two-years': 311 }],
  ['studies-ended-lately', '2026-08-24', { ...student, 'studies-two-years-ago': false }],
  [
    'shortage-but-studies-ended-lately',
    '2026-08-24',
    { ...student, 'training-shortage': true, 'studies-two-years-ago': false },
  ],
  ['exempted-before', '2026-08-24', { ...student, 'exemption-before': true }],
  ['abroad', '2026-08-24', { ...student, 'training-abroad': true }],
  ['waiting-period', '2026-08-24', { ...student, 'benefit-kind': 'waiting-period' }],
  ['no-benefit', '2026-08-24', { ...student, 'benefit-kind': 'none' }],
  ['course-of-the-service', '2026-08-24', { ...student, 'training-kind': 'service' }],
  ['adult-education', '2026-08-24', { ...student, 'training-kind': 'adult-education' }],
  ['self-employment', '2026-08-24', { ...student, 'training-kind': 'self-employment' }],
  ['dual-training', '2026-08-24', { ...student, 'training-kind': 'dual' }],
  // A plain no comes before what is referred or not known.
  ['abroad-and-referred-diploma', '2026-08-24', { ...graduate, 'training-abroad': true }],
  [
    'exempted-before-days-unknown',
    '2026-08-24',
    { ...student, 'exemption-before': true, 'benefit-days-two-years': dontKnow },
  ],
];

/** Where the service has to be asked. */
const referred: readonly Entry[] = [
  // The sources speak of before the start.
  ['on-the-day-of-the-start', '2026-09-14', student],
  ['higher-diploma', '2026-08-24', graduate],
  ['higher-diploma-2024', '2024-10-14', { ...graduate, 'training-starts-on': '2024-11-04' }],
  [
    'higher-diploma-and-older-than-50',
    '2026-08-24',
    { ...graduate, 'diploma-ground': 'older-than-50' },
  ],
  [
    'higher-diploma-and-career-switch',
    '2026-08-24',
    { ...graduate, 'diploma-ground': 'career-switch' },
  ],
  ['higher-diploma-for-a-shortage', '2026-08-24', { ...graduate, 'training-shortage': true }],
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
  ['credits', 'training-new-credits', student],
  ['hours-of-secondary', 'training-hours', pupil],
  ['timetable-30-credits', 'training-timetable', { ...student, 'training-new-credits': 30 }],
  ['timetable-20-hours', 'training-timetable', { ...pupil, 'training-hours': 1200 }],
  ['abroad', 'training-abroad', student],
  ['studies', 'studies-two-years-ago', student],
  ['diploma', 'prior-diploma', student],
  ['ground', 'diploma-ground', graduate],
  ['before', 'exemption-before', student],
  ['days', 'benefit-days-two-years', student],
  ['shortage-311-days', 'training-shortage', { ...student, 'benefit-days-two-years': 311 }],
];

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-exemption-full-time-studies-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: { ...student, 'training-starts-on': '2024-02-05' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-full-time-studies-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  {
    // Forem weighs the value of the diploma.
    id: 'wallonia-exemption-full-time-studies-diploma-without-value',
    route,
    filedOn: '2026-08-24',
    answers: { ...graduate, 'diploma-ground': 'few-prospects' },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-full-time-studies-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-full-time-studies-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `wallonia-exemption-full-time-studies-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `wallonia-exemption-full-time-studies-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'wallonia-exemption-full-time-studies-311-or-312-days',
    route,
    filedOn: '2026-08-24',
    answers: { ...student, 'benefit-days-two-years': { from: 311, to: 312 } },
    expect: { kind: 'undetermined', dependsOn: ['benefit-days-two-years'] },
  },
  {
    id: 'wallonia-exemption-full-time-studies-days-and-shortage-unknown',
    route,
    filedOn: '2026-08-24',
    answers: { ...student, 'benefit-days-two-years': dontKnow, 'training-shortage': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['benefit-days-two-years', 'training-shortage'] },
  },
  {
    id: 'wallonia-exemption-full-time-studies-26-or-27-credits',
    route,
    filedOn: '2026-08-24',
    answers: { ...student, 'training-new-credits': { from: 26, to: 27 } },
    expect: { kind: 'undetermined', dependsOn: ['training-new-credits'] },
  },
  {
    id: 'wallonia-exemption-full-time-studies-39-or-40-credits-in-the-evening',
    route,
    filedOn: '2026-08-24',
    answers: { ...inTheEvening, 'training-new-credits': { from: 39, to: 40 } },
    expect: { kind: 'undetermined', dependsOn: ['training-new-credits'] },
  },
  {
    id: 'wallonia-exemption-full-time-studies-referred-diploma-days-unknown',
    route,
    filedOn: '2026-08-24',
    answers: { ...graduate, 'benefit-days-two-years': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['benefit-days-two-years'] },
  },
  // A further year: the training began with the first one.
  {
    id: 'wallonia-exemption-full-time-studies-further-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...student, 'exemption-year-before': true },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'wallonia-exemption-full-time-studies-further-year-unknown-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...student, 'exemption-year-before': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['exemption-year-before'] },
  },
  {
    id: 'wallonia-exemption-full-time-studies-first-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: student,
    expect: { kind: 'notEligible' },
  },
];
