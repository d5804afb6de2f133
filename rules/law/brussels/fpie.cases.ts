/** Worked cases: individual training in a company in Brussels. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'brussels-fpie';

/** Full-time, three months, registered with Actiris. */
const trainee: Answers = {
  'job-place': 'brussels',
  'training-starts-on': '2026-09-07',
  'jobseeker-registration': 'actiris',
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

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['starts-in-2024', '2024-10-01', { ...trainee, 'training-starts-on': '2024-10-14' }],
  ['starts-last-day-of-2025', '2025-12-15', { ...trainee, 'training-starts-on': '2025-12-31' }],
  ['starts-first-day-of-2026', '2025-12-15', { ...trainee, 'training-starts-on': '2026-01-01' }],
  ['starts-in-march-2026', '2026-02-16', { ...trainee, 'training-starts-on': '2026-03-01' }],
  ['starts-in-september-2026', '2026-08-24', trainee],
  ['starts-first-day-of-2027', '2026-11-25', { ...trainee, 'training-starts-on': '2027-01-01' }],
  ['exactly-four-weeks', '2026-08-24', { ...trainee, 'training-weeks': 4 }],
  ['five-weeks', '2026-08-24', { ...trainee, 'training-weeks': 5 }],
  ['25-weeks', '2026-08-24', { ...trainee, 'training-weeks': 25 }],
  ['exactly-26-weeks', '2026-08-24', { ...trainee, 'training-weeks': 26 }],
  ['exactly-20-hours', '2026-08-24', { ...trainee, 'training-share': 53, 'training-hours': 1200 }],
  [
    '20-hours-and-a-minute',
    '2026-08-24',
    { ...trainee, 'training-share': 53, 'training-hours': 1201 },
  ],
  ['registered-with-forem', '2026-08-24', { ...trainee, 'jobseeker-registration': 'forem' }],
  ['registered-with-vdab', '2026-08-24', { ...trainee, 'jobseeker-registration': 'vdab' }],
  [
    'registered-with-one-of-three',
    '2026-08-24',
    { ...trainee, 'jobseeker-registration': { anyOf: ['actiris', 'forem', 'vdab'] } },
  ],
  ['20-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': 20 }],
  ['27-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': 27 }],
  ['exactly-28-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': 28 }],
  ['up-to-28-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': { to: 28 } }],
  // What other schemes ask for.
  ['tutor-without-five-years', '2026-08-24', { ...trainee, 'company-tutor': 'other' }],
  ['workforce-does-not-grow', '2026-08-24', { ...trainee, 'workforce-grows': false }],
];

const closed: readonly Entry[] = [
  ['three-weeks', '2026-08-24', { ...trainee, 'training-weeks': 3 }],
  [
    'three-weeks-in-2024',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-10-14', 'training-weeks': 3 },
  ],
  ['27-weeks', '2026-08-24', { ...trainee, 'training-weeks': 27 }],
  [
    '27-weeks-without-secondary-diploma',
    '2026-08-24',
    { ...trainee, 'training-weeks': 27, 'long-training-ground': 'no-upper-secondary' },
  ],
  ['52-weeks', '2026-08-24', { ...trainee, 'training-weeks': 52 }],
  [
    'a-minute-under-20-hours',
    '2026-08-24',
    { ...trainee, 'training-share': 53, 'training-hours': 1199 },
  ],
  [
    '17-and-a-half-hours',
    '2026-08-24',
    { ...trainee, 'training-share': 50, 'training-hours': 1050 },
  ],
  ['29-days-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': 29 }],
  ['29-days-or-more-in-the-company', '2026-08-24', { ...trainee, 'days-in-company': { from: 29 } }],
  [
    'permanent-contract-in-the-company',
    '2026-08-24',
    { ...trainee, 'permanent-contract-in-company': true },
  ],
  [
    'permanent-contract-days-unknown',
    '2026-08-24',
    { ...trainee, 'permanent-contract-in-company': true, 'days-in-company': dontKnow },
  ],
  [
    'permanent-contract-in-2024',
    '2024-10-01',
    {
      ...trainee,
      'training-starts-on': '2024-10-14',
      'permanent-contract-in-company': true,
    },
  ],
  ['not-registered', '2026-08-24', { ...trainee, 'jobseeker-registration': 'none' }],
  ['registered-with-adg', '2026-08-24', { ...trainee, 'jobseeker-registration': 'adg' }],
  ['resigned', '2026-08-24', { ...trainee, 'resigned-for-training': true }],
  ['contract-after-the-start', '2026-08-24', { ...trainee, 'contract-before-start': false }],
  ['without-hiring', '2026-08-24', { ...trainee, 'hiring-promise': false }],
  [
    '29-days-hours-unknown',
    '2026-08-24',
    { ...trainee, 'days-in-company': 29, 'training-hours': dontKnow },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['registration', 'jobseeker-registration', trainee],
  ['resigned', 'resigned-for-training', trainee],
  ['permanent-contract', 'permanent-contract-in-company', trainee],
  ['days-in-company', 'days-in-company', trainee],
  ['weeks', 'training-weeks', trainee],
  ['hours', 'training-hours', trainee],
  ['hiring', 'hiring-promise', trainee],
  ['contract', 'contract-before-start', trainee],
];

export const cases: readonly LawCase[] = [
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `brussels-fpie-${name}`,
    route,
    filedOn,
    answers,
    // Bruxelles Formation still accepts the request or not.
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `brussels-fpie-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `brussels-fpie-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-fpie-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...(['one-employer', 'no'] as const).map((right): LawCase => ({
    id: `brussels-fpie-right-to-work-${right}`,
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'right-to-work': right },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  {
    id: 'brussels-fpie-three-or-four-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 3, to: 4 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'brussels-fpie-26-or-27-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 26, to: 27 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'brussels-fpie-28-or-29-days-in-the-company',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'days-in-company': { from: 28, to: 29 } },
    expect: { kind: 'undetermined', dependsOn: ['days-in-company'] },
  },
];
