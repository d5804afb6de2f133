/** Worked cases: benefit without end date for older workers with a long career. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'federal-benefit-older-worker';

/** Admitted from 1 March 2026 on, at exactly the age and the career that year asks for. */
const newcomer: Answers = {
  'training-occupation': 'not-shortage',
  'benefit-kind': 'unemployment',
  'benefit-regime': 'new',
  'training-starts-on': '2026-09-07',
  'exemption-granted': true,
  'training-uninterrupted': true,
  'care-continuation-before': false,
  'age-at-claim': 55,
  'claim-year': '2026',
  'career-years': 31,
  'quit-suitable-job': false,
  'career-days': 8000,
  'rebound-in-time': false,
};

/** On benefit before that, at exactly the age and the career of the transitional rules. */
const longOnBenefit: Answers = {
  'training-occupation': 'not-shortage',
  'benefit-kind': 'unemployment',
  'benefit-regime': 'transitional',
  'benefit-period': 'second',
  'training-starts-on': '2026-09-07',
  'exemption-granted': true,
  'training-uninterrupted': true,
  'care-continuation-before': false,
  'age-at-claim': 55,
  'claim-year': '2025-or-earlier',
  'career-years': 30,
  'quit-suitable-job': false,
  'career-days': 8000,
  'rebound-in-time': false,
};

/** At work on 30 June 2025, 55 and with a new claim in January 2026. */
const afterBreak: Answers = {
  ...longOnBenefit,
  'benefit-period': 'new-claim-after-work',
  'claim-year': '2026',
  'career-years': 31,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

/** Years of career that each year of the claim asks for, with a day of filing in that year. */
const byYear = [
  ['2026', 31, '2026-12-31'],
  ['2027', 32, '2027-01-01'],
  ['2028', 33, '2028-05-08'],
  ['2029', 34, '2029-05-07'],
  ['2030-or-later', 35, '2030-05-06'],
] as const satisfies readonly (readonly [year: string, career: number, filedOn: IsoDate])[];

const open: readonly Entry[] = [
  ['transitional-first-day-held', '2025-07-01', longOnBenefit],
  ['transitional-last-day-of-2025', '2025-12-31', longOnBenefit],
  ['transitional-first-day-of-2026', '2026-01-01', longOnBenefit],
  ['transitional-day-before-the-new-rules', '2026-02-28', longOnBenefit],
  ['transitional-first-of-march-2026', '2026-03-01', longOnBenefit],
  ['transitional-2026', '2026-11-25', longOnBenefit],
  ['transitional-56', '2026-05-04', { ...longOnBenefit, 'age-at-claim': 56 }],
  ['transitional-31-years', '2026-05-04', { ...longOnBenefit, 'career-years': 31 }],
  [
    'transitional-first-period',
    '2026-05-04',
    { ...longOnBenefit, 'benefit-period': 'first-career-5-or-more' },
  ],
  [
    'transitional-third-period',
    '2026-05-04',
    { ...longOnBenefit, 'benefit-period': 'third-6240-or-more' },
  ],
  [
    'transitional-claim-in-2026-31-years',
    '2026-05-04',
    { ...longOnBenefit, 'claim-year': '2026', 'career-years': 31 },
  ],
  [
    'transitional-claim-in-2026-32-years',
    '2026-05-04',
    { ...longOnBenefit, 'claim-year': '2026', 'career-years': 32 },
  ],
  [
    'transitional-claim-in-2027-32-years',
    '2027-02-01',
    { ...longOnBenefit, 'claim-year': '2027', 'career-years': 32 },
  ],
  [
    'transitional-claim-in-2030-35-years',
    '2030-02-04',
    { ...longOnBenefit, 'claim-year': '2030-or-later', 'career-years': 35 },
  ],
  // On benefit on 30 June 2025, work in the autumn, a new claim in 2026: that day still counts.
  [
    'transitional-new-claim-of-2026-after-work',
    '2026-05-04',
    { ...longOnBenefit, 'benefit-period': 'new-claim-after-work' },
  ],
  // Benefit interrupted by work on 30 June 2025: age and year of the first claim after it.
  [
    'transitional-break-for-work-claim-in-2025-30-years',
    '2026-05-04',
    { ...afterBreak, 'claim-year': '2025-or-earlier', 'career-years': 30 },
  ],
  ['transitional-break-for-work-claim-in-2026-31-years', '2026-05-04', afterBreak],
  ['new-first-of-march-2026', '2026-03-01', newcomer],
  ['new-2026', '2026-11-25', newcomer],
  ['new-56', '2026-05-04', { ...newcomer, 'age-at-claim': 56 }],
  ['new-55-or-older', '2026-05-04', { ...newcomer, 'age-at-claim': { from: 55 } }],
  [
    'new-2026-or-2027-with-32-years',
    '2026-05-04',
    { ...newcomer, 'claim-year': { anyOf: ['2026', '2027'] }, 'career-years': 32 },
  ],
  // What is asked of people who train is not asked here.
  ['new-without-exemption', '2026-05-04', { ...newcomer, 'exemption-granted': false }],
  ['new-interrupted-training', '2026-05-04', { ...newcomer, 'training-uninterrupted': false }],
  ['new-nurse', '2026-05-04', { ...newcomer, 'training-occupation': 'nurse' }],
];

const closed: readonly Entry[] = [
  ['transitional-54', '2026-05-04', { ...longOnBenefit, 'age-at-claim': 54 }],
  [
    'transitional-54-with-40-years',
    '2026-05-04',
    { ...longOnBenefit, 'age-at-claim': 54, 'career-years': 40 },
  ],
  // 54 on 30 June 2025, on benefit that day, 55 at a claim after work since: too young all the same.
  [
    'transitional-55-at-a-new-claim-only',
    '2026-05-04',
    {
      ...longOnBenefit,
      'benefit-period': 'new-claim-after-work',
      'age-at-claim': 54,
      'career-years': 35,
    },
  ],
  [
    'transitional-break-for-work-claim-in-2026-30-years',
    '2026-05-04',
    { ...afterBreak, 'career-years': 30 },
  ],
  [
    'transitional-break-for-work-54-at-the-claim',
    '2026-05-04',
    { ...afterBreak, 'age-at-claim': 54 },
  ],
  ['transitional-29-years', '2026-05-04', { ...longOnBenefit, 'career-years': 29 }],
  ['transitional-29-years-in-2025', '2025-11-03', { ...longOnBenefit, 'career-years': 29 }],
  ['transitional-claim-in-2026-30-years', '2026-05-04', { ...longOnBenefit, 'claim-year': '2026' }],
  [
    'transitional-claim-in-2027-31-years',
    '2027-02-01',
    { ...longOnBenefit, 'claim-year': '2027', 'career-years': 31 },
  ],
  [
    'transitional-claim-in-2030-34-years',
    '2030-02-04',
    { ...longOnBenefit, 'claim-year': '2030-or-later', 'career-years': 34 },
  ],
  ['new-54', '2026-05-04', { ...newcomer, 'age-at-claim': 54 }],
  ['new-54-or-younger', '2026-05-04', { ...newcomer, 'age-at-claim': { to: 54 } }],
  [
    'new-54-career-unknown',
    '2026-05-04',
    { ...newcomer, 'age-at-claim': 54, 'career-years': dontKnow },
  ],
  [
    '29-years-regime-unknown',
    '2026-05-04',
    { ...newcomer, 'benefit-regime': dontKnow, 'career-years': 29 },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['age', 'age-at-claim', newcomer],
  ['career', 'career-years', newcomer],
  ['year-31-years', 'claim-year', newcomer],
  ['transitional-age', 'age-at-claim', longOnBenefit],
  ['transitional-career', 'career-years', longOnBenefit],
  ['transitional-year-30-years', 'claim-year', longOnBenefit],
];

export const cases: readonly LawCase[] = [
  {
    id: 'federal-benefit-older-worker-day-before-held',
    route,
    filedOn: '2025-06-30',
    answers: longOnBenefit,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-older-worker-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-older-worker-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `federal-benefit-older-worker-unknown-${name}`,
      route,
      filedOn: '2026-05-04',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `federal-benefit-older-worker-left-out-${name}`,
      route,
      filedOn: '2026-05-04',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...byYear.flatMap(([year, career, filedOn]): readonly LawCase[] => [
    {
      id: `federal-benefit-older-worker-new-${year}-exactly-${career}-years`,
      route,
      filedOn,
      answers: { ...newcomer, 'claim-year': year, 'career-years': career },
      expect: { kind: 'eligible' },
    },
    {
      id: `federal-benefit-older-worker-new-${year}-one-year-over`,
      route,
      filedOn,
      answers: { ...newcomer, 'claim-year': year, 'career-years': career + 1 },
      expect: { kind: 'eligible' },
    },
    {
      id: `federal-benefit-older-worker-new-${year}-one-year-under`,
      route,
      filedOn,
      answers: { ...newcomer, 'claim-year': year, 'career-years': career - 1 },
      expect: { kind: 'notEligible' },
    },
  ]),
  {
    id: 'federal-benefit-older-worker-54-or-55',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'age-at-claim': { from: 54, to: 55 } },
    expect: { kind: 'undetermined', dependsOn: ['age-at-claim'] },
  },
  {
    id: 'federal-benefit-older-worker-30-or-31-years',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'career-years': { from: 30, to: 31 } },
    expect: { kind: 'undetermined', dependsOn: ['career-years'] },
  },
  {
    id: 'federal-benefit-older-worker-2026-or-2027-with-31-years',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'claim-year': { anyOf: ['2026', '2027'] } },
    expect: { kind: 'undetermined', dependsOn: ['claim-year'] },
  },
  // New rules need a claim of 2026 or later.
  {
    id: 'federal-benefit-older-worker-new-rules-and-a-claim-of-2025',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'claim-year': '2025-or-earlier', 'career-years': 30 },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'federal-benefit-older-worker-new-rules-and-a-claim-of-2025-one-year-under',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'claim-year': '2025-or-earlier', 'career-years': 29 },
    expect: { kind: 'notEligible' },
  },
];
