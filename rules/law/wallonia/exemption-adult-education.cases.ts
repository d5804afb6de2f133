/** Worked cases: adult education, exempted by Forem on request. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-exemption-adult-education';

/** A bachelor in adult education by day, not on the shortage list. */
const student: Answers = {
  'training-kind': 'adult-education',
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

/** The same school at secondary level, which counts hours and has no credits. */
const pupil: Answers = {
  ...student,
  'training-hours': 1200,
  'training-new-credits': 0,
  'prior-diploma': 'none',
};

/** Credits in few hours of lessons, most of them in the evening or at the weekend. */
const inTheEvening: Answers = {
  ...student,
  'training-hours': 600,
  'training-timetable': 'evening-or-weekend',
};

const pupilInTheEvening: Answers = { ...pupil, 'training-timetable': 'evening-or-weekend' };

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['first-day-held', '2024-01-01', { ...student, 'training-starts-on': '2024-02-05' }],
  ['credits-2024', '2024-10-01', { ...student, 'training-starts-on': '2024-10-07' }],
  ['last-day-of-2025', '2025-12-31', { ...student, 'training-starts-on': '2026-02-02' }],
  ['first-day-of-2026', '2026-01-01', { ...student, 'training-starts-on': '2026-02-02' }],
  ['first-of-march-2026', '2026-03-01', { ...pupil, 'training-starts-on': '2026-03-09' }],
  ['credits-2026', '2026-08-24', student],
  ['hours-2026', '2026-08-24', pupil],
  ['day-before-the-start', '2026-09-13', student],
  ['insertion-benefit', '2026-08-24', { ...student, 'benefit-kind': 'insertion' }],
  ['exactly-four-weeks', '2026-08-24', { ...pupil, 'training-weeks': 4 }],
  ['five-weeks', '2026-08-24', { ...pupil, 'training-weeks': 5 }],
  [
    'exactly-27-credits-in-ten-hours-by-day',
    '2026-08-24',
    { ...student, 'training-hours': 600, 'training-new-credits': 27 },
  ],
  [
    '28-credits-in-ten-hours-by-day',
    '2026-08-24',
    { ...student, 'training-hours': 600, 'training-new-credits': 28 },
  ],
  [
    'exactly-40-credits-in-the-evening',
    '2026-08-24',
    { ...inTheEvening, 'training-new-credits': 40 },
  ],
  ['41-credits-in-the-evening', '2026-08-24', { ...inTheEvening, 'training-new-credits': 41 }],
  [
    'exactly-16-hours-by-day',
    '2025-06-23',
    { ...pupil, 'training-starts-on': '2025-09-08', 'training-hours': 960 },
  ],
  [
    '16-hours-and-a-minute-by-day',
    '2025-06-23',
    { ...pupil, 'training-starts-on': '2025-09-08', 'training-hours': 961 },
  ],
  [
    'exactly-24-hours-in-the-evening',
    '2025-06-23',
    { ...pupilInTheEvening, 'training-starts-on': '2025-09-08', 'training-hours': 1440 },
  ],
  [
    '24-hours-and-a-minute-in-the-evening',
    '2025-06-23',
    { ...pupilInTheEvening, 'training-starts-on': '2025-09-08', 'training-hours': 1441 },
  ],
  ['exactly-312-days', '2026-08-24', { ...student, 'benefit-days-two-years': 312 }],
  ['313-days', '2026-08-24', { ...student, 'benefit-days-two-years': 313 }],
  [
    'shortage-311-days',
    '2026-08-24',
    { ...student, 'training-shortage': true, 'benefit-days-two-years': 311 },
  ],
  [
    'shortage-days-unknown',
    '2026-08-24',
    { ...student, 'training-shortage': true, 'benefit-days-two-years': dontKnow },
  ],
  // Conditions of full-time studies, which this way does not have.
  ['studies-ended-lately', '2026-08-24', { ...student, 'studies-two-years-ago': false }],
  ['exempted-before', '2026-08-24', { ...student, 'exemption-before': true }],
];

const closed: readonly Entry[] = [
  ['day-after-the-start', '2026-09-15', student],
  ['three-weeks', '2026-08-24', { ...pupil, 'training-weeks': 3 }],
  [
    '26-credits-in-ten-hours-by-day',
    '2026-08-24',
    { ...student, 'training-hours': 600, 'training-new-credits': 26 },
  ],
  ['39-credits-in-the-evening', '2026-08-24', { ...inTheEvening, 'training-new-credits': 39 }],
  ['27-credits-in-the-evening', '2026-08-24', { ...inTheEvening, 'training-new-credits': 27 }],
  [
    'a-minute-under-16-hours-by-day',
    '2025-06-23',
    { ...pupil, 'training-starts-on': '2025-09-08', 'training-hours': 959 },
  ],
  [
    'a-minute-under-24-hours-in-the-evening',
    '2025-06-23',
    { ...pupilInTheEvening, 'training-starts-on': '2025-09-08', 'training-hours': 1439 },
  ],
  [
    '16-hours-in-the-evening',
    '2025-06-23',
    { ...pupilInTheEvening, 'training-starts-on': '2025-09-08', 'training-hours': 960 },
  ],
  ['311-days', '2026-08-24', { ...student, 'benefit-days-two-years': 311 }],
  [
    '311-days-2024',
    '2024-10-01',
    { ...student, 'training-starts-on': '2024-10-07', 'benefit-days-two-years': 311 },
  ],
  ['waiting-period', '2026-08-24', { ...student, 'benefit-kind': 'waiting-period' }],
  ['higher-education', '2026-08-24', { ...student, 'training-kind': 'higher-education' }],
  ['secondary-education', '2026-08-24', { ...pupil, 'training-kind': 'secondary' }],
  ['course-of-the-service', '2026-08-24', { ...pupil, 'training-kind': 'service' }],
  [
    'three-weeks-days-unknown',
    '2026-08-24',
    { ...pupil, 'training-weeks': 3, 'benefit-days-two-years': dontKnow },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'training-kind', student],
  ['benefit', 'benefit-kind', student],
  ['start', 'training-starts-on', student],
  ['weeks', 'training-weeks', student],
  ['credits-ten-hours', 'training-new-credits', { ...student, 'training-hours': 600 }],
  ['hours-without-credits', 'training-hours', pupil],
  ['timetable-20-hours', 'training-timetable', pupil],
  ['days', 'benefit-days-two-years', student],
  ['shortage-311-days', 'training-shortage', { ...student, 'benefit-days-two-years': 311 }],
];

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-exemption-adult-education-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: { ...student, 'training-starts-on': '2024-02-05' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-adult-education-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-exemption-adult-education-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `wallonia-exemption-adult-education-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `wallonia-exemption-adult-education-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'wallonia-exemption-adult-education-three-or-four-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...pupil, 'training-weeks': { from: 3, to: 4 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'wallonia-exemption-adult-education-hours-and-credits-unknown',
    route,
    filedOn: '2026-08-24',
    answers: { ...student, 'training-hours': dontKnow, 'training-new-credits': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['training-hours', 'training-new-credits'] },
  },
  // A further year: the training began with the first one.
  {
    // The sources speak of before the start.
    id: 'wallonia-exemption-adult-education-on-the-day-of-the-start',
    route,
    filedOn: '2026-09-14',
    answers: student,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'wallonia-exemption-adult-education-further-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...student, 'exemption-year-before': true },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'wallonia-exemption-adult-education-further-year-unknown-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: { ...student, 'exemption-year-before': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['exemption-year-before'] },
  },
  {
    id: 'wallonia-exemption-adult-education-first-year-after-the-start',
    route,
    filedOn: '2027-08-24',
    answers: student,
    expect: { kind: 'notEligible' },
  },
];
