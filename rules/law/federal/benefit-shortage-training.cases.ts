/** Worked cases: benefit that goes on for a shortage training begun before 2026. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'federal-benefit-shortage-training';

/** On benefit before the reform, in a shortage training with an exemption since September 2025. */
const trainee: Answers = {
  'training-occupation': 'other-shortage',
  'benefit-kind': 'unemployment',
  'benefit-regime': 'transitional',
  'benefit-period': 'second',
  'training-starts-on': '2025-09-01',
  'exemption-granted': true,
  'training-uninterrupted': true,
  'care-continuation-before': false,
  'age-at-claim': 40,
  'claim-year': '2025-or-earlier',
  'career-years': 12,
  'quit-suitable-job': false,
  'career-days': 3500,
  'rebound-in-time': false,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['first-day-held', '2025-07-01', { ...trainee, 'training-starts-on': '2025-02-03' }],
  ['before-the-start', '2025-08-18', trainee],
  ['last-day-of-2025', '2025-12-31', trainee],
  ['first-day-of-2026', '2026-01-01', trainee],
  ['day-before-the-new-rules', '2026-02-28', trainee],
  ['first-of-march-2026', '2026-03-01', trainee],
  ['last-day-of-2026', '2026-12-31', trainee],
  ['first-day-of-2027', '2027-01-01', trainee],
  ['begun-on-30-december-2025', '2026-05-04', { ...trainee, 'training-starts-on': '2025-12-30' }],
  ['begun-on-31-december-2025', '2026-05-04', { ...trainee, 'training-starts-on': '2025-12-31' }],
  ['begun-in-2024', '2026-05-04', { ...trainee, 'training-starts-on': '2024-09-02' }],
  [
    'begun-at-some-time-in-2025',
    '2026-05-04',
    { ...trainee, 'training-starts-on': { from: '2025-01-01', to: '2025-12-31' } },
  ],
  ['nurse', '2026-05-04', { ...trainee, 'training-occupation': 'nurse' }],
  ['care-assistant', '2026-05-04', { ...trainee, 'training-occupation': 'care-assistant' }],
  [
    'some-shortage',
    '2026-05-04',
    { ...trainee, 'training-occupation': { anyOf: ['nurse', 'care-assistant', 'other-shortage'] } },
  ],
  [
    'insertion-benefit',
    '2026-05-04',
    { ...trainee, 'benefit-kind': 'insertion', 'benefit-period': 'insertion-12-months-used' },
  ],
  [
    'insertion-benefit-less-used',
    '2026-05-04',
    { ...trainee, 'benefit-kind': 'insertion', 'benefit-period': 'insertion-less-used' },
  ],
  ['third-period', '2026-01-12', { ...trainee, 'benefit-period': 'third-6240-or-more' }],
  ['first-period', '2026-07-01', { ...trainee, 'benefit-period': 'first-career-5-or-more' }],
  // Once in a career is a rule for care training under the new rules.
  ['continued-before', '2026-05-04', { ...trainee, 'care-continuation-before': true }],
];

const closed: readonly Entry[] = [
  ['begun-on-1-january-2026', '2026-05-04', { ...trainee, 'training-starts-on': '2026-01-01' }],
  ['begun-on-2-january-2026', '2026-05-04', { ...trainee, 'training-starts-on': '2026-01-02' }],
  ['begun-in-september-2026', '2026-11-25', { ...trainee, 'training-starts-on': '2026-09-07' }],
  ['to-begin-in-january-2026', '2025-10-20', { ...trainee, 'training-starts-on': '2026-01-05' }],
  [
    'nurse-begun-in-2026',
    '2026-05-04',
    { ...trainee, 'training-occupation': 'nurse', 'training-starts-on': '2026-02-02' },
  ],
  ['not-a-shortage', '2026-05-04', { ...trainee, 'training-occupation': 'not-shortage' }],
  ['without-exemption', '2026-05-04', { ...trainee, 'exemption-granted': false }],
  ['without-exemption-in-2025', '2025-11-10', { ...trainee, 'exemption-granted': false }],
  ['interrupted', '2026-05-04', { ...trainee, 'training-uninterrupted': false }],
  [
    'insertion-benefit-interrupted',
    '2026-05-04',
    {
      ...trainee,
      'benefit-kind': 'insertion',
      'benefit-period': 'insertion-12-months-used',
      'training-uninterrupted': false,
    },
  ],
  [
    'begun-in-2026-exemption-unknown',
    '2026-05-04',
    { ...trainee, 'training-starts-on': '2026-01-01', 'exemption-granted': dontKnow },
  ],
  [
    'begun-some-day-of-2026',
    '2026-05-04',
    { ...trainee, 'training-starts-on': { from: '2026-01-01' } },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['occupation', 'training-occupation', trainee],
  ['start', 'training-starts-on', trainee],
  ['exemption', 'exemption-granted', trainee],
  ['uninterrupted', 'training-uninterrupted', trainee],
];

export const cases: readonly LawCase[] = [
  {
    id: 'federal-benefit-shortage-training-day-before-held',
    route,
    filedOn: '2025-06-30',
    answers: { ...trainee, 'training-starts-on': '2025-02-03' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-shortage-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-shortage-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `federal-benefit-shortage-training-unknown-${name}`,
      route,
      filedOn: '2026-05-04',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `federal-benefit-shortage-training-left-out-${name}`,
      route,
      filedOn: '2026-05-04',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'federal-benefit-shortage-training-begun-around-new-year',
    route,
    filedOn: '2026-05-04',
    answers: { ...trainee, 'training-starts-on': { from: '2025-12-31', to: '2026-01-01' } },
    expect: { kind: 'undetermined', dependsOn: ['training-starts-on'] },
  },
  {
    id: 'federal-benefit-shortage-training-shortage-or-not',
    route,
    filedOn: '2026-05-04',
    answers: { ...trainee, 'training-occupation': { anyOf: ['other-shortage', 'not-shortage'] } },
    expect: { kind: 'undetermined', dependsOn: ['training-occupation'] },
  },
  {
    id: 'federal-benefit-shortage-training-exemption-and-break-unknown',
    route,
    filedOn: '2026-05-04',
    answers: { ...trainee, 'exemption-granted': dontKnow, 'training-uninterrupted': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['exemption-granted', 'training-uninterrupted'] },
  },
];
