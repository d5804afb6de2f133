/** Worked cases: individual training in a company with VDAB. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'flanders-ibo';

/** Full-time, three months, under the rules for training that starts in 2026; VDAB looks at the vacancy. */
const trainee: Answers = {
  'job-place': 'flanders',
  'training-starts-on': '2026-09-07',
  'jobseeker-registration': 'vdab',
  'right-to-work': 'any-employer',
  'resigned-for-training': false,
  'permanent-contract-in-company': false,
  'days-in-company': 0,
  'company-kind': 'private',
  'training-weeks': 13,
  'long-training-ground': 'none-of-these',
  'training-share': 100,
  'training-hours': 2280,
  'works-part-time': false,
  'hiring-promise': true,
  'workforce-grows': true,
  'company-tutor': 'five-years-or-certificate',
  'company-barred': false,
  'contract-before-start': true,
};

const halfTime: Answers = { ...trainee, 'training-share': 50, 'training-hours': 1140 };

const partTimer: Answers = { ...halfTime, 'works-part-time': true };

/** The last day of the earlier rules, of which length, share and hiring are not known to us. */
const before2026: Answers = { ...trainee, 'training-starts-on': '2025-12-31' };

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['starts-first-day-of-2026', '2025-12-15', { ...trainee, 'training-starts-on': '2026-01-01' }],
  ['starts-second-day-of-2026', '2025-12-31', { ...trainee, 'training-starts-on': '2026-01-02' }],
  ['starts-in-march-2026', '2026-03-01', { ...trainee, 'training-starts-on': '2026-03-01' }],
  ['starts-in-september-2026', '2026-08-24', trainee],
  ['starts-last-day-of-2026', '2026-11-25', { ...trainee, 'training-starts-on': '2026-12-31' }],
  ['starts-first-day-of-2027', '2026-11-25', { ...trainee, 'training-starts-on': '2027-01-01' }],
  ['exactly-four-weeks', '2026-08-24', { ...trainee, 'training-weeks': 4 }],
  ['five-weeks', '2026-08-24', { ...trainee, 'training-weeks': 5 }],
  ['25-weeks', '2026-08-24', { ...trainee, 'training-weeks': 25 }],
  ['exactly-26-weeks', '2026-08-24', { ...trainee, 'training-weeks': 26 }],
  ['four-to-26-weeks', '2026-08-24', { ...trainee, 'training-weeks': { from: 4, to: 26 } }],
  ['exactly-half-time', '2026-08-24', halfTime],
  ['51-percent', '2026-08-24', { ...halfTime, 'training-share': 51 }],
  // From 17 and a half hours the exemption from job search comes by itself: told, and closes nothing.
  ['half-time-exactly-17-and-a-half-hours', '2026-08-24', { ...halfTime, 'training-hours': 1050 }],
  [
    'half-time-a-minute-under-17-and-a-half-hours',
    '2026-08-24',
    { ...halfTime, 'training-hours': 1049 },
  ],
  ['in-brussels', '2026-08-24', { ...trainee, 'job-place': 'brussels' }],
  ['14-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': 14 }],
  ['part-timer-exactly-half-time', '2026-08-24', partTimer],
  ['half-time-part-time-work-unknown', '2026-08-24', { ...halfTime, 'works-part-time': dontKnow }],
  // What other schemes ask for.
  ['tutor-without-five-years', '2026-08-24', { ...trainee, 'company-tutor': 'other' }],
];

const closed: readonly Entry[] = [
  [
    '27-weeks-first-day-of-2026',
    '2025-12-15',
    { ...trainee, 'training-starts-on': '2026-01-01', 'training-weeks': 27 },
  ],
  ['three-weeks', '2026-08-24', { ...trainee, 'training-weeks': 3 }],
  ['27-weeks', '2026-08-24', { ...trainee, 'training-weeks': 27 }],
  ['52-weeks', '2026-08-24', { ...trainee, 'training-weeks': 52 }],
  [
    '27-weeks-without-secondary-diploma',
    '2026-08-24',
    { ...trainee, 'training-weeks': 27, 'long-training-ground': 'no-upper-secondary' },
  ],
  ['49-percent', '2026-08-24', { ...halfTime, 'training-share': 49 }],
  ['part-timer-49-percent', '2026-08-24', { ...partTimer, 'training-share': 49 }],
  ['not-registered', '2026-08-24', { ...trainee, 'jobseeker-registration': 'none' }],
  ['may-not-work', '2026-08-24', { ...trainee, 'right-to-work': 'no' }],
  ['resigned', '2026-08-24', { ...trainee, 'resigned-for-training': true }],
  ['without-hiring', '2026-08-24', { ...trainee, 'hiring-promise': false }],
  ['service-vouchers', '2026-08-24', { ...trainee, 'company-kind': 'service-vouchers' }],
  ['company-owes-or-barred', '2026-08-24', { ...trainee, 'company-barred': true }],
  ['contract-after-the-start', '2026-08-24', { ...trainee, 'contract-before-start': false }],
  // These rules carry no date: they held before 2026 too.
  ['before-2026-not-registered', '2025-12-15', { ...before2026, 'jobseeker-registration': 'none' }],
  ['before-2026-may-not-work', '2025-12-15', { ...before2026, 'right-to-work': 'no' }],
  ['before-2026-resigned', '2025-12-15', { ...before2026, 'resigned-for-training': true }],
  [
    'before-2026-service-vouchers',
    '2025-12-15',
    { ...before2026, 'company-kind': 'service-vouchers' },
  ],
  ['before-2026-company-owes-or-barred', '2025-12-15', { ...before2026, 'company-barred': true }],
  [
    '2024-contract-after-the-start',
    '2024-10-01',
    { ...before2026, 'training-starts-on': '2024-10-14', 'contract-before-start': false },
  ],
  [
    'resigned-start-unknown',
    '2025-12-15',
    { ...trainee, 'training-starts-on': dontKnow, 'resigned-for-training': true },
  ],
  // A plain no comes before what is referred or not known.
  [
    '27-weeks-and-25-days-in-the-company',
    '2026-08-24',
    { ...trainee, 'training-weeks': 27, 'days-in-company': 25 },
  ],
  [
    '27-weeks-and-permanent-contract',
    '2026-08-24',
    { ...trainee, 'training-weeks': 27, 'permanent-contract-in-company': true },
  ],
  [
    'part-timer-not-registered-49-percent',
    '2026-08-24',
    { ...partTimer, 'jobseeker-registration': 'none', 'training-share': 49 },
  ],
  [
    'resigned-weeks-unknown',
    '2026-08-24',
    { ...trainee, 'resigned-for-training': true, 'training-weeks': dontKnow },
  ],
];

/** Where VDAB has to be asked. */
const referred: readonly Entry[] = [
  ['part-timer-not-registered', '2026-08-24', { ...partTimer, 'jobseeker-registration': 'none' }],
  [
    'part-timer-not-registered-2025',
    '2025-12-15',
    { ...before2026, 'works-part-time': true, 'jobseeker-registration': 'none' },
  ],
  [
    'part-timer-registered-with-actiris',
    '2026-08-24',
    { ...partTimer, 'jobseeker-registration': 'actiris' },
  ],
  [
    'permanent-contract-in-the-company',
    '2026-08-24',
    { ...trainee, 'permanent-contract-in-company': true },
  ],
  [
    'permanent-contract-2025',
    '2025-12-15',
    { ...before2026, 'permanent-contract-in-company': true },
  ],
  ['21-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': 21 }],
  ['24-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': 24 }],
  ['25-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': 25 }],
  ['part-timer-51-percent', '2026-08-24', { ...partTimer, 'training-share': 51 }],
  ['part-timer-full-time', '2026-08-24', { ...trainee, 'works-part-time': true }],
];

/** What no source that may decide settles. */
const unconfirmed: readonly Entry[] = [
  ['may-work-for-one-employer', '2026-08-24', { ...trainee, 'right-to-work': 'one-employer' }],
  ['starts-last-day-of-2025', '2025-12-15', before2026],
  ['starts-in-2024', '2024-10-01', { ...before2026, 'training-starts-on': '2024-10-14' }],
  ['27-weeks-last-day-of-2025', '2025-12-15', { ...before2026, 'training-weeks': 27 }],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['registration', 'jobseeker-registration', trainee],
  ['right-to-work', 'right-to-work', trainee],
  ['resigned', 'resigned-for-training', trainee],
  ['permanent-contract', 'permanent-contract-in-company', trainee],
  ['days-in-company', 'days-in-company', trainee],
  ['company', 'company-kind', trainee],
  ['weeks', 'training-weeks', trainee],
  ['share', 'training-share', trainee],
  ['hiring', 'hiring-promise', trainee],
  ['barred', 'company-barred', trainee],
  ['contract', 'contract-before-start', trainee],
  ['part-time-work', 'works-part-time', trainee],
  [
    'part-time-work-not-registered',
    'works-part-time',
    { ...trainee, 'jobseeker-registration': 'none' },
  ],
  ['start-27-weeks', 'training-starts-on', { ...trainee, 'training-weeks': 27 }],
];

export const cases: readonly LawCase[] = [
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-ibo-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-ibo-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-ibo-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `flanders-ibo-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-ibo-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...unconfirmed.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-ibo-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed' },
  })),
  {
    id: 'flanders-ibo-three-or-four-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 3, to: 4 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'flanders-ibo-26-or-27-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 26, to: 27 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'flanders-ibo-49-or-50-percent',
    route,
    filedOn: '2026-08-24',
    answers: { ...halfTime, 'training-share': { from: 49, to: 50 } },
    expect: { kind: 'undetermined', dependsOn: ['training-share'] },
  },
  {
    id: 'flanders-ibo-20-or-21-days-in-the-company',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'days-in-company': { from: 20, to: 21 } },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  // Twenty days by one source, fourteen by an older one.
  ...[15, 20].map((days): LawCase => ({
    id: `flanders-ibo-${days}-days-in-the-company`,
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'days-in-company': days },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  {
    id: 'flanders-ibo-up-to-20-days-in-the-company',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'days-in-company': { to: 20 } },
    expect: { kind: 'undetermined', dependsOn: ['days-in-company'] },
  },
  {
    id: 'flanders-ibo-27-weeks-around-new-year',
    route,
    filedOn: '2025-12-15',
    answers: {
      ...trainee,
      'training-weeks': 27,
      'training-starts-on': { from: '2025-12-31', to: '2026-01-01' },
    },
    expect: { kind: 'undetermined', dependsOn: ['training-starts-on'] },
  },
];
