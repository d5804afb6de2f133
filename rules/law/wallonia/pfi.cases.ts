/** Worked cases: the training and integration plan of Forem. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-pfi';

/** Full-time, three months, in a private company, under the rules for contracts from October 2024 on. */
const trainee: Answers = {
  'job-place': 'wallonia',
  'training-starts-on': '2026-09-07',
  'jobseeker-registration': 'forem',
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

/** Longer than half a year, with a reason that the sources name. */
const long: Answers = {
  ...trainee,
  'training-weeks': 40,
  'long-training-ground': 'no-upper-secondary',
};

const longWithoutGround: Answers = { ...long, 'long-training-ground': 'none-of-these' };

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  [
    'starts-first-of-october-2024',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-10-01' },
  ],
  [
    'starts-second-of-october-2024',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-10-02' },
  ],
  ['starts-last-day-of-2025', '2025-12-15', { ...trainee, 'training-starts-on': '2025-12-31' }],
  ['starts-first-day-of-2026', '2025-12-15', { ...trainee, 'training-starts-on': '2026-01-01' }],
  ['starts-in-march-2026', '2026-02-16', { ...trainee, 'training-starts-on': '2026-03-01' }],
  ['starts-in-september-2026', '2026-08-24', trainee],
  ['starts-first-day-of-2027', '2026-11-25', { ...trainee, 'training-starts-on': '2027-01-01' }],
  ['exactly-four-weeks', '2026-08-24', { ...trainee, 'training-weeks': 4 }],
  ['five-weeks', '2026-08-24', { ...trainee, 'training-weeks': 5 }],
  ['25-weeks', '2026-08-24', { ...trainee, 'training-weeks': 25 }],
  ['exactly-26-weeks', '2026-08-24', { ...trainee, 'training-weeks': 26 }],
  [
    '26-weeks-ground-unknown',
    '2026-08-24',
    { ...trainee, 'training-weeks': 26, 'long-training-ground': dontKnow },
  ],
  ['27-weeks-with-ground', '2026-08-24', { ...long, 'training-weeks': 27 }],
  ['51-weeks-with-ground', '2026-08-24', { ...long, 'training-weeks': 51 }],
  ['exactly-52-weeks-without-secondary-diploma', '2026-08-24', { ...long, 'training-weeks': 52 }],
  [
    '52-weeks-under-25',
    '2026-08-24',
    { ...long, 'training-weeks': 52, 'long-training-ground': 'under-25-a-year-without-work' },
  ],
  [
    '40-weeks-with-one-of-the-grounds',
    '2026-08-24',
    {
      ...long,
      'long-training-ground': { anyOf: ['no-upper-secondary', 'under-25-a-year-without-work'] },
    },
  ],
  // What other schemes ask for.
  [
    'permanent-contract-in-the-company',
    '2026-08-24',
    { ...trainee, 'permanent-contract-in-company': true },
  ],
  ['registered-with-actiris', '2026-08-24', { ...trainee, 'jobseeker-registration': 'actiris' }],
  ['registered-with-vdab', '2026-08-24', { ...trainee, 'jobseeker-registration': 'vdab' }],
  ['registered-with-adg', '2026-08-24', { ...trainee, 'jobseeker-registration': 'adg' }],
];

const closed: readonly Entry[] = [
  ['three-weeks', '2026-08-24', { ...trainee, 'training-weeks': 3 }],
  [
    'three-weeks-first-of-october-2024',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-10-01', 'training-weeks': 3 },
  ],
  ['not-registered', '2026-08-24', { ...trainee, 'jobseeker-registration': 'none' }],
  ['without-hiring', '2026-08-24', { ...trainee, 'hiring-promise': false }],
  ['workforce-does-not-grow', '2026-08-24', { ...trainee, 'workforce-grows': false }],
  // A plain no comes before what is referred or not known.
  [
    'without-hiring-public-employer',
    '2026-08-24',
    { ...trainee, 'hiring-promise': false, 'company-kind': 'public' },
  ],
  [
    'not-registered-tutor-unknown',
    '2026-08-24',
    { ...trainee, 'jobseeker-registration': 'none', 'company-tutor': dontKnow },
  ],
];

/** Where Forem has to be asked. */
const referred: readonly Entry[] = [
  ['may-work-for-one-employer', '2026-08-24', { ...trainee, 'right-to-work': 'one-employer' }],
  [
    'part-time-worker-not-registered-as-unemployed',
    '2026-08-24',
    { ...trainee, 'jobseeker-registration': 'none', 'works-part-time': true },
  ],
  ['27-weeks-without-ground', '2026-08-24', { ...longWithoutGround, 'training-weeks': 27 }],
  ['40-weeks-without-ground', '2026-08-24', longWithoutGround],
  ['52-weeks-without-ground', '2026-08-24', { ...longWithoutGround, 'training-weeks': 52 }],
  [
    '52-weeks-25-or-older',
    '2026-08-24',
    { ...long, 'training-weeks': 52, 'long-training-ground': 'older-longer-without-work' },
  ],
  // Longer than any source allows: the list of grounds was not read whole.
  ['53-weeks-with-ground', '2026-08-24', { ...long, 'training-weeks': 53 }],
  [
    '53-weeks-ground-unknown',
    '2026-08-24',
    { ...long, 'training-weeks': 53, 'long-training-ground': dontKnow },
  ],
  ['53-weeks-without-ground', '2026-08-24', { ...longWithoutGround, 'training-weeks': 53 }],
  // The sources differ.
  ['public-employer', '2026-08-24', { ...trainee, 'company-kind': 'public' }],
  [
    'public-employer-2024',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-10-14', 'company-kind': 'public' },
  ],
  ['tutor-without-five-years', '2026-08-24', { ...trainee, 'company-tutor': 'other' }],
  ['without-tutor', '2026-08-24', { ...trainee, 'company-tutor': 'none' }],
];

/** The rules of contracts that started before October 2024 are not known to us. */
const unconfirmed: readonly Entry[] = [
  [
    'starts-last-day-of-september-2024',
    '2024-10-01',
    { ...trainee, 'training-starts-on': '2024-09-30' },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['registration', 'jobseeker-registration', trainee],
  ['company', 'company-kind', trainee],
  ['weeks', 'training-weeks', trainee],
  ['ground-40-weeks', 'long-training-ground', long],
  ['hiring', 'hiring-promise', trainee],
  ['workforce', 'workforce-grows', trainee],
  ['tutor', 'company-tutor', trainee],
];

export const cases: readonly LawCase[] = [
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-pfi-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-pfi-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-pfi-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `wallonia-pfi-unknown-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `wallonia-pfi-left-out-${name}`,
      route,
      filedOn: '2026-08-24',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...unconfirmed.map(([name, filedOn, answers]): LawCase => ({
    id: `wallonia-pfi-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed' },
  })),
  {
    id: 'wallonia-pfi-three-or-four-weeks',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'training-weeks': { from: 3, to: 4 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'wallonia-pfi-26-or-27-weeks-without-ground',
    route,
    filedOn: '2026-08-24',
    answers: { ...longWithoutGround, 'training-weeks': { from: 26, to: 27 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'wallonia-pfi-52-or-53-weeks-with-ground',
    route,
    filedOn: '2026-08-24',
    answers: { ...long, 'training-weeks': { from: 52, to: 53 } },
    expect: { kind: 'undetermined', dependsOn: ['training-weeks'] },
  },
  {
    id: 'wallonia-pfi-not-registered-part-time-work-unknown',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'jobseeker-registration': 'none', 'works-part-time': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['works-part-time'] },
  },
  {
    id: 'wallonia-pfi-private-or-public-employer',
    route,
    filedOn: '2026-08-24',
    answers: { ...trainee, 'company-kind': { anyOf: ['private', 'public'] } },
    expect: { kind: 'undetermined', dependsOn: ['company-kind'] },
  },
];
