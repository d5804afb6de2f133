/** Worked cases: individual training in a company with the ADG. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'german-speaking-community-ibu';

/** Full-time, three months, registered with the ADG. */
const trainee: Answers = {
  'job-place': 'german-speaking-community',
  'training-starts-on': '2026-09-07',
  'jobseeker-registration': 'adg',
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
  ['liberal-profession', '2026-08-24', { ...trainee, 'company-kind': 'liberal-profession' }],
  ['non-profit', '2026-08-24', { ...trainee, 'company-kind': 'non-profit' }],
  [
    'any-of-the-three-employers',
    '2026-08-24',
    { ...trainee, 'company-kind': { anyOf: ['private', 'liberal-profession', 'non-profit'] } },
  ],
  // A tutor is needed; five years or a certificate are asked for in Wallonia.
  ['tutor-without-five-years', '2026-08-24', { ...trainee, 'company-tutor': 'other' }],
  ['workforce-does-not-grow', '2026-08-24', { ...trainee, 'workforce-grows': false }],
  ['exactly-half-time', '2026-08-24', { ...trainee, 'training-share': 50 }],
  ['a-percent-over-half-time', '2026-08-24', { ...trainee, 'training-share': 51 }],
];

/** Half-time stands on the page of the payment body only: less is asked, never closed. */
const referred: readonly Entry[] = [
  ['may-work-for-one-employer', '2026-08-24', { ...trainee, 'right-to-work': 'one-employer' }],
  ['a-percent-under-half-time', '2026-08-24', { ...trainee, 'training-share': 49 }],
  [
    'a-fifth-of-the-week',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-10-14', 'training-share': 20 },
  ],
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
  ['public-employer', '2026-08-24', { ...trainee, 'company-kind': 'public' }],
  ['not-registered', '2026-08-24', { ...trainee, 'jobseeker-registration': 'none' }],
  ['registered-with-forem', '2026-08-24', { ...trainee, 'jobseeker-registration': 'forem' }],
  ['registered-with-vdab', '2026-08-24', { ...trainee, 'jobseeker-registration': 'vdab' }],
  ['without-hiring', '2026-08-24', { ...trainee, 'hiring-promise': false }],
  ['without-tutor', '2026-08-24', { ...trainee, 'company-tutor': 'none' }],
  [
    'public-employer-tutor-unknown',
    '2026-08-24',
    { ...trainee, 'company-kind': 'public', 'company-tutor': dontKnow },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['registration', 'jobseeker-registration', trainee],
  ['company', 'company-kind', trainee],
  ['weeks', 'training-weeks', trainee],
  ['hiring', 'hiring-promise', trainee],
  ['tutor', 'company-tutor', trainee],
  ['share', 'training-share', trainee],
];

export const cases: readonly LawCase[] = [
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `german-speaking-community-ibu-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `german-speaking-community-ibu-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `german-speaking-community-ibu-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `german-speaking-community-ibu-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `german-speaking-community-ibu-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'german-speaking-community-ibu-three-or-four-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 3, to: 4 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'german-speaking-community-ibu-26-or-27-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 26, to: 27 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
];
