/** Worked cases: vocational training of a public service, exempted by Actiris without a request. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'brussels-exemption-automatic';

/** Follows a full-time course of one of the four services by day; it fits the plan if Actiris agrees. */
const trainee: Answers = {
  'training-kind': 'service',
  'home-place': 'brussels',
  'benefit-kind': 'unemployment',
  'training-starts-on': '2026-09-07',
  'training-weeks': 20,
  'training-hours': 2100,
  'training-new-credits': 0,
  'training-timetable': 'weekdays-before-17',
  'training-abroad': false,
  'training-regular': true,
  'studies-two-years-ago': true,
  'prior-diploma': 'none',
  'diploma-ground': 'none-of-these',
  'exemption-before': false,
  'exemption-year-before': false,
  'training-shortage': true,
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
  ['income-guarantee', '2026-08-24', { ...trainee, 'benefit-kind': 'income-guarantee' }],
  ['exactly-four-weeks', '2026-08-24', { ...trainee, 'training-weeks': 4 }],
  ['five-weeks', '2026-08-24', { ...trainee, 'training-weeks': 5 }],
  ['exactly-20-hours', '2026-08-24', { ...trainee, 'training-hours': 1200 }],
  ['20-hours-and-a-minute', '2026-08-24', { ...trainee, 'training-hours': 1201 }],
  // Nothing is asked for, so nothing can be late.
  ['already-begun', '2026-09-08', trainee],
  ['begun-months-ago', '2026-11-25', trainee],
  // One day with benefit is enough, and nobody looks at a year of it.
  [
    'first-day-with-benefit',
    '2025-05-05',
    { ...trainee, 'benefit-days-two-years': 1, 'benefit-days-four-years': 1 },
  ],
  [
    'two-days-with-benefit',
    '2025-05-05',
    { ...trainee, 'benefit-days-two-years': 2, 'benefit-days-four-years': 2 },
  ],
  // Conditions of other services.
  ['studies-ended-lately', '2025-05-05', { ...trainee, 'studies-two-years-ago': false }],
  ['exempted-before', '2025-05-05', { ...trainee, 'exemption-before': true }],
  ['not-a-shortage', '2025-05-05', { ...trainee, 'training-shortage': false }],
];

const closed: readonly Entry[] = [
  ['three-weeks', '2026-08-24', { ...trainee, 'training-weeks': 3 }],
  ['a-minute-under-20-hours', '2026-08-24', { ...trainee, 'training-hours': 1199 }],
  ['17-and-a-half-hours', '2026-08-24', { ...trainee, 'training-hours': 1050 }],
  [
    'until-six-in-the-evening',
    '2026-08-24',
    { ...trainee, 'training-timetable': 'weekdays-before-18' },
  ],
  ['evening-or-weekend', '2025-01-13', { ...trainee, 'training-timetable': 'evening-or-weekend' }],
  ['waiting-period', '2025-01-13', { ...trainee, 'benefit-kind': 'waiting-period' }],
  ['no-benefit', '2025-01-13', { ...trainee, 'benefit-kind': 'none' }],
  ['own-choice-of-course', '2026-08-24', { ...trainee, 'training-kind': 'other-vocational' }],
  [
    'higher-education',
    '2026-08-24',
    { ...trainee, 'training-kind': 'higher-education', 'training-new-credits': 60 },
  ],
  ['dual-training', '2026-08-24', { ...trainee, 'training-kind': 'dual' }],
  [
    'three-weeks-timetable-unknown',
    '2026-08-24',
    { ...trainee, 'training-weeks': 3, 'training-timetable': dontKnow },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['kind', 'training-kind', trainee],
  ['benefit', 'benefit-kind', trainee],
  ['weeks', 'training-weeks', trainee],
  ['hours', 'training-hours', trainee],
  ['timetable', 'training-timetable', trainee],
];

export const cases: readonly LawCase[] = [
  {
    id: 'brussels-exemption-automatic-day-before-held',
    route,
    filedOn: '2023-12-31',
    answers: trainee,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `brussels-exemption-automatic-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `brussels-exemption-automatic-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `brussels-exemption-automatic-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-exemption-automatic-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'brussels-exemption-automatic-three-or-four-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 3, to: 4 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'brussels-exemption-automatic-nothing-answered',
    route,
    filedOn: '2026-08-24',
    answers: {},
    expect: {
      kind: 'undetermined',
      dependsOn: ['training-kind', 'benefit-kind', 'training-weeks', 'training-timetable'],
    },
  },
];
