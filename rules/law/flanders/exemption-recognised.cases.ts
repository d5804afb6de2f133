/** Worked cases: training that VDAB recognises, with the exemption that comes without a request. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'flanders-exemption-recognised';

/** Follows a full-time course of VDAB by day; whether it fits the way to work is for the counsellor to say. */
const trainee: Answers = {
  'training-kind': 'service',
  'home-place': 'flanders',
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
  'training-shortage': true,
  'benefit-days-two-years': 400,
  'benefit-days-four-years': 650,
  'learning-credit': '90-or-more',
};

const inCompany: Answers = {
  ...trainee,
  'training-kind': 'in-company',
  'training-hours': 1050,
  'training-new-credits': 0,
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
  ['insertion-benefit', '2025-02-03', { ...trainee, 'benefit-kind': 'insertion' }],
  ['income-guarantee', '2025-04-14', { ...trainee, 'benefit-kind': 'income-guarantee' }],
  [
    'any-of-the-three-benefits',
    '2026-05-11',
    { ...trainee, 'benefit-kind': { anyOf: ['unemployment', 'insertion', 'income-guarantee'] } },
  ],
  ['exactly-four-weeks', '2025-06-02', { ...trainee, 'training-weeks': 4 }],
  ['five-weeks', '2025-06-02', { ...trainee, 'training-weeks': 5 }],
  ['four-weeks-or-more', '2026-11-25', { ...trainee, 'training-weeks': { from: 4 } }],
  ['exactly-20-hours', '2025-09-08', { ...trainee, 'training-hours': 1200 }],
  ['20-hours-and-a-minute', '2025-09-08', { ...trainee, 'training-hours': 1201 }],
  ['20-hours-or-more', '2026-04-20', { ...trainee, 'training-hours': { from: 1200 } }],
  ['in-company-exactly-17-and-a-half-hours', '2026-02-02', inCompany],
  ['in-company-a-minute-over', '2026-02-02', { ...inCompany, 'training-hours': 1051 }],
  ['in-company-19-hours', '2024-11-18', { ...inCompany, 'training-hours': 1140 }],
  ['in-company-20-hours', '2026-06-15', { ...inCompany, 'training-hours': 1200 }],
  [
    'course-or-company-20-hours',
    '2026-06-15',
    {
      ...trainee,
      'training-kind': { anyOf: ['service', 'in-company'] },
      'training-hours': 1200,
    },
  ],
  [
    'until-six-in-the-evening',
    '2026-01-19',
    { ...trainee, 'training-timetable': 'weekdays-before-18' },
  ],
  // Nothing is asked for, so nothing can be late.
  ['already-begun', '2026-09-08', trainee],
  ['begun-months-ago', '2026-11-25', trainee],
  // Conditions of other services or of other ways.
  ['studies-ended-lately', '2025-10-06', { ...trainee, 'studies-two-years-ago': false }],
  ['higher-diploma', '2025-10-06', { ...trainee, 'prior-diploma': 'higher-education' }],
  ['exempted-before', '2025-11-03', { ...trainee, 'exemption-before': true }],
  ['not-a-shortage', '2026-03-16', { ...trainee, 'training-shortage': false }],
  [
    'first-day-with-benefit',
    '2026-07-06',
    { ...trainee, 'benefit-days-two-years': 1, 'benefit-days-four-years': 1 },
  ],
  ['no-learning-credit-left', '2026-07-06', { ...trainee, 'learning-credit': 'less' }],
  ['learning-credit-unknown', '2026-07-06', { ...trainee, 'learning-credit': dontKnow }],
];

const closed: readonly Entry[] = [
  ['waiting-period', '2024-12-02', { ...trainee, 'benefit-kind': 'waiting-period' }],
  ['no-benefit', '2025-03-10', { ...trainee, 'benefit-kind': 'none' }],
  [
    'no-benefit-or-waiting-period',
    '2025-03-10',
    { ...trainee, 'benefit-kind': { anyOf: ['waiting-period', 'none'] } },
  ],
  ['three-weeks', '2025-06-02', { ...trainee, 'training-weeks': 3 }],
  ['three-weeks-or-less', '2026-11-25', { ...trainee, 'training-weeks': { to: 3 } }],
  ['a-minute-under-20-hours', '2025-09-08', { ...trainee, 'training-hours': 1199 }],
  ['17-and-a-half-hours-at-the-service', '2025-09-08', { ...trainee, 'training-hours': 1050 }],
  ['in-company-a-minute-under', '2026-02-02', { ...inCompany, 'training-hours': 1049 }],
  ['in-company-three-weeks', '2026-02-02', { ...inCompany, 'training-weeks': 3 }],
  ['evening-or-weekend', '2026-01-19', { ...trainee, 'training-timetable': 'evening-or-weekend' }],
  ['own-choice-of-course', '2026-04-27', { ...trainee, 'training-kind': 'other-vocational' }],
  [
    'higher-education',
    '2026-08-31',
    { ...trainee, 'training-kind': 'higher-education', 'training-new-credits': 60 },
  ],
  ['secondary-education', '2026-08-31', { ...trainee, 'training-kind': 'secondary' }],
  [
    'three-weeks-hours-unknown',
    '2026-10-12',
    { ...trainee, 'training-weeks': 3, 'training-hours': dontKnow },
  ],
  [
    'without-benefit-kind-unknown',
    '2026-10-12',
    { ...trainee, 'benefit-kind': 'none', 'training-kind': dontKnow },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'training-kind', trainee],
  ['benefit', 'benefit-kind', trainee],
  ['weeks', 'training-weeks', trainee],
  ['hours', 'training-hours', trainee],
  ['timetable', 'training-timetable', trainee],
  ['hours-in-company', 'training-hours', inCompany],
  ['kind-18-hours', 'training-kind', { ...trainee, 'training-hours': 1080 }],
];

export const cases: readonly LawCase[] = [
  {
    id: 'flanders-exemption-recognised-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: trainee,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-exemption-recognised-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-exemption-recognised-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `flanders-exemption-recognised-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-exemption-recognised-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'flanders-exemption-recognised-three-or-four-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 3, to: 4 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'flanders-exemption-recognised-service-or-in-company-18-hours',
    route,
    filedOn: '2026-08-24',
    answers: {
      ...trainee,
      'training-kind': { anyOf: ['service', 'in-company'] },
      'training-hours': 1080,
    },
    expect: { kind: 'undetermined', dependsOn: ['training-kind'] },
  },
  {
    id: 'flanders-exemption-recognised-nothing-answered',
    route,
    filedOn: '2026-08-24',
    answers: {},
    expect: {
      kind: 'undetermined',
      dependsOn: ['training-kind', 'benefit-kind', 'training-weeks', 'training-timetable'],
    },
  },
];
