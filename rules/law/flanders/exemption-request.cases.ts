/** Worked cases: training that VDAB does not recognise, with an exemption on request. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'flanders-exemption-request';

/** A bachelor by day, for somebody who left secondary school years ago. */
const student: Answers = {
  'training-kind': 'higher-education',
  'home-place': 'flanders',
  'benefit-kind': 'unemployment',
  'training-starts-on': '2026-09-21',
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
  'learning-credit': '90-or-more',
};

const graduate: Answers = { ...student, 'prior-diploma': 'higher-education' };

/** A diploma of secondary education as an adult, in lessons by day. */
const pupil: Answers = {
  ...student,
  'training-kind': 'secondary',
  'training-hours': 1680,
  'training-new-credits': 0,
  'prior-diploma': 'none',
};

/** A course of the person's own choice. */
const course: Answers = {
  ...student,
  'training-kind': 'other-vocational',
  'training-weeks': 16,
  'training-hours': 1800,
  'training-new-credits': 0,
  'prior-diploma': 'none',
};

/** Learns in a company with the service of another region: an FPIE, a PFI or an IBU. */
const inCompany: Answers = { ...course, 'training-kind': 'in-company' };

const adultEducation: Answers = {
  ...student,
  'training-kind': 'adult-education',
  'prior-diploma': 'none',
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['first-day-held', '2024-01-01', { ...student, 'training-starts-on': '2024-02-12' }],
  ['higher-education-2024', '2024-10-01', { ...student, 'training-starts-on': '2024-10-07' }],
  ['last-day-of-2025', '2025-12-31', { ...student, 'training-starts-on': '2026-02-09' }],
  ['first-day-of-2026', '2026-01-01', { ...student, 'training-starts-on': '2026-02-09' }],
  ['first-of-march-2026', '2026-03-01', { ...pupil, 'training-starts-on': '2026-03-16' }],
  ['higher-education-2026', '2026-09-01', student],
  // When the request can be made at the earliest is told, and closes nothing.
  ['day-before-the-start', '2026-09-20', student],
  ['three-months-before-the-start', '2026-06-21', student],
  ['six-months-before-the-start', '2026-03-21', student],
  [
    'exactly-27-credits',
    '2025-09-01',
    { ...student, 'training-starts-on': '2025-09-22', 'training-new-credits': 27 },
  ],
  [
    '28-credits',
    '2025-09-01',
    { ...student, 'training-starts-on': '2025-09-22', 'training-new-credits': 28 },
  ],
  ['27-credits-or-more', '2026-08-17', { ...student, 'training-new-credits': { from: 27 } }],
  [
    '27-credits-in-ten-hours-a-week',
    '2026-08-17',
    { ...student, 'training-new-credits': 27, 'training-hours': 600 },
  ],
  [
    '27-credits-hours-unknown',
    '2026-08-17',
    { ...student, 'training-new-credits': 27, 'training-hours': dontKnow },
  ],
  ['exactly-four-weeks', '2026-08-17', { ...pupil, 'training-weeks': 4 }],
  ['five-weeks', '2026-08-17', { ...pupil, 'training-weeks': 5 }],
  ['secondary-education', '2026-07-13', pupil],
  ['secondary-exactly-20-hours', '2026-07-13', { ...pupil, 'training-hours': 1200 }],
  ['secondary-20-hours-and-a-minute', '2026-07-13', { ...pupil, 'training-hours': 1201 }],
  ['insertion-benefit', '2026-07-13', { ...student, 'benefit-kind': 'insertion' }],
  ['income-guarantee', '2026-07-13', { ...student, 'benefit-kind': 'income-guarantee' }],
  ['no-diploma', '2026-07-13', { ...student, 'prior-diploma': 'none' }],
  ['diploma-and-older-than-50', '2026-07-13', { ...graduate, 'diploma-ground': 'older-than-50' }],
  [
    'ground-unknown-without-higher-diploma',
    '2026-07-13',
    { ...student, 'diploma-ground': dontKnow },
  ],
  [
    'learning-credit-75-with-return',
    '2026-07-13',
    { ...student, 'learning-credit': '75-to-89-with-return' },
  ],
  // Conditions of other services.
  [
    'first-day-with-benefit',
    '2025-05-19',
    {
      ...student,
      'training-starts-on': '2025-09-22',
      'benefit-days-two-years': 1,
      'benefit-days-four-years': 1,
    },
  ],
  [
    'not-a-shortage',
    '2025-05-19',
    { ...student, 'training-starts-on': '2025-09-22', 'training-shortage': false },
  ],
];

/** Grounds that the service weighs too. */
const ifAccepted: readonly Entry[] = [
  ['diploma-with-few-prospects', '2026-07-13', { ...graduate, 'diploma-ground': 'few-prospects' }],
  [
    'diploma-and-health',
    '2026-07-13',
    { ...graduate, 'diploma-ground': 'health-or-long-without-work' },
  ],
  ['diploma-and-career-switch', '2026-07-13', { ...graduate, 'diploma-ground': 'career-switch' }],
  [
    'diploma-and-guidance',
    '2026-07-13',
    { ...graduate, 'diploma-ground': 'advised-by-career-guidance' },
  ],
  ['diploma-and-better-chances', '2026-07-13', { ...graduate, 'diploma-ground': 'chances-rise' }],
];

const closed: readonly Entry[] = [
  ['course-of-the-service', '2026-07-13', { ...course, 'training-kind': 'service' }],
  ['in-company-three-weeks', '2026-07-13', { ...inCompany, 'training-weeks': 3 }],
  // 17.5 hours are enough for an IBO only, which needs no request.
  ['in-company-a-minute-under-20-hours', '2026-07-13', { ...inCompany, 'training-hours': 1199 }],
  [
    'in-company-in-the-evening',
    '2026-07-13',
    { ...inCompany, 'training-timetable': 'evening-or-weekend' },
  ],
  ['in-company-no-benefit', '2026-07-13', { ...inCompany, 'benefit-kind': 'none' }],
  ['waiting-period', '2026-07-13', { ...student, 'benefit-kind': 'waiting-period' }],
  [
    '26-credits',
    '2025-09-01',
    { ...student, 'training-starts-on': '2025-09-22', 'training-new-credits': 26 },
  ],
  [
    '26-credits-in-30-hours',
    '2026-08-17',
    { ...student, 'training-new-credits': 26, 'training-hours': 1800 },
  ],
  ['26-credits-or-less', '2026-08-17', { ...student, 'training-new-credits': { to: 26 } }],
  ['only-credits-taken-again', '2026-08-17', { ...student, 'training-new-credits': 0 }],
  ['three-weeks', '2026-08-17', { ...course, 'training-weeks': 3 }],
  ['a-minute-under-20-hours', '2026-08-17', { ...course, 'training-hours': 1199 }],
  ['17-and-a-half-hours', '2026-08-17', { ...course, 'training-hours': 1050 }],
  ['secondary-a-minute-under-20-hours', '2026-07-13', { ...pupil, 'training-hours': 1199 }],
  [
    'until-six-in-the-evening',
    '2026-08-17',
    { ...student, 'training-timetable': 'weekdays-before-18' },
  ],
  ['evening-or-weekend', '2026-08-17', { ...student, 'training-timetable': 'evening-or-weekend' }],
  [
    'course-in-the-evening',
    '2024-11-04',
    { ...course, 'training-starts-on': '2024-11-18', 'training-timetable': 'evening-or-weekend' },
  ],
  [
    'adult-education-in-the-evening',
    '2026-07-13',
    { ...adultEducation, 'training-timetable': 'evening-or-weekend' },
  ],
  ['studies-ended-lately', '2026-08-17', { ...student, 'studies-two-years-ago': false }],
  [
    'secondary-after-studies-ended-lately',
    '2026-08-17',
    { ...pupil, 'studies-two-years-ago': false },
  ],
  ['secondary-three-weeks', '2026-08-17', { ...pupil, 'training-weeks': 3 }],
  ['not-a-regular-student', '2026-08-17', { ...student, 'training-regular': false }],
  ['secondary-not-a-regular-student', '2026-08-17', { ...pupil, 'training-regular': false }],
  [
    'secondary-with-secondary-diploma',
    '2026-07-13',
    { ...pupil, 'prior-diploma': 'upper-secondary' },
  ],
  [
    'secondary-with-higher-diploma',
    '2026-07-13',
    { ...pupil, 'prior-diploma': 'higher-education' },
  ],
  // A plain no comes before what is referred or not known.
  ['26-credits-and-referred-diploma', '2026-08-17', { ...graduate, 'training-new-credits': 26 }],
  [
    '26-credits-timetable-unknown',
    '2026-08-17',
    { ...student, 'training-new-credits': 26, 'training-timetable': dontKnow },
  ],
];

/** Where the service has to be asked. */
const referred: readonly Entry[] = [
  // The guide speaks of before the start.
  ['on-the-day-of-the-start', '2026-09-21', student],
  ['day-after-the-start', '2026-09-22', student],
  ['higher-diploma-without-ground', '2026-07-13', graduate],
  [
    'higher-diploma-without-ground-2024',
    '2024-10-14',
    { ...graduate, 'training-starts-on': '2024-11-04' },
  ],
  ['too-little-learning-credit', '2026-07-13', { ...student, 'learning-credit': 'less' }],
  ['diploma-and-learning-credit', '2026-07-13', { ...graduate, 'learning-credit': 'less' }],
  // What VDAB asks more of training other than studies was not read.
  ['course-of-own-choice', '2026-03-01', { ...course, 'training-starts-on': '2026-03-16' }],
  ['course-of-four-weeks', '2026-08-17', { ...course, 'training-weeks': 4 }],
  ['course-of-20-hours', '2026-08-17', { ...course, 'training-hours': 1200 }],
  ['in-company-of-another-service', '2026-07-13', inCompany],
  ['in-company-of-20-hours', '2024-01-01', { ...inCompany, 'training-hours': 1200 }],
  ['in-company-already-begun', '2026-11-25', inCompany],
  ['adult-education-by-day', '2026-07-13', adultEducation],
  ['self-employment', '2026-07-13', { ...course, 'training-kind': 'self-employment' }],
  [
    'course-after-studies-ended-lately',
    '2026-08-17',
    { ...course, 'studies-two-years-ago': false },
  ],
  [
    'course-with-a-higher-diploma',
    '2026-08-17',
    { ...course, 'prior-diploma': 'higher-education' },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'training-kind', student],
  ['benefit', 'benefit-kind', student],
  ['credits', 'training-new-credits', student],
  ['timetable', 'training-timetable', student],
  ['studies', 'studies-two-years-ago', student],
  ['regular', 'training-regular', student],
  ['diploma', 'prior-diploma', student],
  ['ground', 'diploma-ground', graduate],
  ['learning-credit', 'learning-credit', student],
  ['weeks-of-course', 'training-weeks', course],
  ['hours-of-course', 'training-hours', course],
  ['hours-of-secondary', 'training-hours', pupil],
  ['diploma-of-secondary', 'prior-diploma', pupil],
];

export const cases: readonly LawCase[] = [
  {
    id: 'flanders-exemption-request-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: { ...student, 'training-starts-on': '2024-02-12' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-exemption-request-${name}`,
    route,
    filedOn,
    answers,
    // Whether it fits the way to work is for the counsellor to say.
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...ifAccepted.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-exemption-request-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  {
    id: 'flanders-exemption-request-diploma-and-one-of-two-grounds',
    route,
    filedOn: '2026-07-13',
    answers: { ...graduate, 'diploma-ground': { anyOf: ['older-than-50', 'career-switch'] } },
    expect: { kind: 'eligibleSubjectToJudgement' },
  },
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-exemption-request-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-exemption-request-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `flanders-exemption-request-unknown-${name}`,
      route,
      filedOn: '2026-07-13',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-exemption-request-left-out-${name}`,
      route,
      filedOn: '2026-07-13',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'flanders-exemption-request-26-or-27-credits',
    route,
    filedOn: '2026-07-13',
    answers: { ...student, 'training-new-credits': { from: 26, to: 27 } },
    expect: { kind: 'undetermined', dependsOn: ['training-new-credits'] },
  },
  {
    id: 'flanders-exemption-request-course-of-service-or-own-choice',
    route,
    filedOn: '2026-07-13',
    answers: { ...course, 'training-kind': { anyOf: ['service', 'other-vocational'] } },
    expect: { kind: 'undetermined', dependsOn: ['training-kind'] },
  },
  {
    id: 'flanders-exemption-request-referred-diploma-timetable-unknown',
    route,
    filedOn: '2026-07-13',
    answers: { ...graduate, 'training-timetable': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['training-timetable'] },
  },
];
