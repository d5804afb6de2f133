/**
 * Worked cases: IBO-plus, the long training in a company for people far from work. Whom it is for since 2026 was not
 * read, so nobody is plainly in.
 */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'flanders-ibo-plus';

/** Forty weeks, full-time, for somebody who has been without work for long. */
const trainee: Answers = {
  'job-place': 'flanders',
  'training-starts-on': '2026-09-07',
  'jobseeker-registration': 'vdab',
  'right-to-work': 'any-employer',
  'resigned-for-training': false,
  'permanent-contract-in-company': false,
  'days-in-company': 0,
  'company-kind': 'private',
  'training-weeks': 40,
  'long-training-ground': 'older-longer-without-work',
  'training-share': 100,
  'training-hours': 2280,
  'works-part-time': false,
  'hiring-promise': true,
  'workforce-grows': true,
  'company-tutor': 'five-years-or-certificate',
  'company-barred': false,
  'contract-before-start': true,
};

const before2026: Answers = { ...trainee, 'training-starts-on': '2025-12-31' };

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const unconfirmed: readonly Entry[] = [
  ['starts-first-day-of-2026', '2025-12-15', { ...trainee, 'training-starts-on': '2026-01-01' }],
  ['starts-in-march-2026', '2026-02-16', { ...trainee, 'training-starts-on': '2026-03-01' }],
  ['starts-in-september-2026', '2026-08-24', trainee],
  ['starts-last-day-of-2026', '2026-11-25', { ...trainee, 'training-starts-on': '2026-12-31' }],
  ['starts-first-day-of-2027', '2026-11-25', { ...trainee, 'training-starts-on': '2027-01-01' }],
  ['26-weeks', '2026-08-24', { ...trainee, 'training-weeks': 26 }],
  ['27-weeks', '2026-08-24', { ...trainee, 'training-weeks': 27 }],
  ['51-weeks', '2026-08-24', { ...trainee, 'training-weeks': 51 }],
  ['exactly-52-weeks', '2026-08-24', { ...trainee, 'training-weeks': 52 }],
  ['up-to-52-weeks', '2026-08-24', { ...trainee, 'training-weeks': { to: 52 } }],
  [
    'no-secondary-diploma',
    '2026-08-24',
    { ...trainee, 'long-training-ground': 'no-upper-secondary' },
  ],
  [
    'under-25-a-year-without-work',
    '2026-08-24',
    { ...trainee, 'long-training-ground': 'under-25-a-year-without-work' },
  ],
  ['may-work-for-one-employer', '2026-08-24', { ...trainee, 'right-to-work': 'one-employer' }],
  ['none-of-the-grounds', '2026-08-24', { ...trainee, 'long-training-ground': 'none-of-these' }],
];

const closed: readonly Entry[] = [
  ['53-weeks', '2026-08-24', { ...trainee, 'training-weeks': 53 }],
  ['may-not-work', '2026-08-24', { ...trainee, 'right-to-work': 'no' }],
  ['may-not-work-2025', '2025-12-15', { ...before2026, 'right-to-work': 'no' }],
  ['53-weeks-or-more', '2026-08-24', { ...trainee, 'training-weeks': { from: 53 } }],
  [
    '53-weeks-first-day-of-2026',
    '2025-12-15',
    { ...trainee, 'training-starts-on': '2026-01-01', 'training-weeks': 53 },
  ],
  ['53-weeks-last-day-of-2025', '2025-12-15', { ...before2026, 'training-weeks': 53 }],
  [
    '53-weeks-in-2024',
    '2024-10-01',
    { ...before2026, 'training-starts-on': '2024-10-14', 'training-weeks': 53 },
  ],
  [
    '53-weeks-none-of-the-grounds',
    '2026-08-24',
    { ...trainee, 'training-weeks': 53, 'long-training-ground': 'none-of-these' },
  ],
  [
    '53-weeks-start-unknown',
    '2026-08-24',
    { ...trainee, 'training-weeks': 53, 'training-starts-on': dontKnow },
  ],
];

/** Outside the people that the page before 2026 names. */
const referred: readonly Entry[] = [
  [
    'before-2026-none-of-the-grounds',
    '2025-12-15',
    { ...before2026, 'long-training-ground': 'none-of-these' },
  ],
  [
    '2024-none-of-the-grounds',
    '2024-10-01',
    { ...before2026, 'training-starts-on': '2024-10-14', 'long-training-ground': 'none-of-these' },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['right-to-work', 'right-to-work', trainee],
  ['weeks', 'training-weeks', trainee],
  [
    'weeks-none-of-the-grounds',
    'training-weeks',
    { ...trainee, 'long-training-ground': 'none-of-these' },
  ],
];

export const cases: readonly LawCase[] = [
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-ibo-plus-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-ibo-plus-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `flanders-ibo-plus-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `flanders-ibo-plus-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...unconfirmed.map(([name, filedOn, answers]): LawCase => ({
    id: `flanders-ibo-plus-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed' },
  })),
  {
    id: 'flanders-ibo-plus-52-or-53-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 52, to: 53 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
];
