/** Worked cases: benefit that goes on for a training as nurse or care assistant. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'federal-benefit-care-training';

/** Admitted under the new rules, in a nurse training with an exemption. */
const nurse: Answers = {
  'training-occupation': 'nurse',
  'benefit-kind': 'unemployment',
  'benefit-regime': 'new',
  'training-starts-on': '2026-09-07',
  'exemption-granted': true,
  'training-uninterrupted': true,
  'care-continuation-before': false,
  'age-at-claim': 30,
  'claim-year': '2026',
  'career-years': 6,
  'quit-suitable-job': false,
  'career-days': 1700,
  'rebound-in-time': false,
};

const careAssistant: Answers = { ...nurse, 'training-occupation': 'care-assistant' };

/** The same training, for somebody on benefit before the new rules: which of two texts holds is not settled. */
const longOnBenefit: Answers = {
  ...nurse,
  'benefit-regime': 'transitional',
  'benefit-period': 'first-career-5-or-more',
  'claim-year': '2025-or-earlier',
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['first-of-march-2026', '2026-03-01', { ...nurse, 'training-starts-on': '2026-03-02' }],
  ['second-of-march-2026', '2026-03-02', { ...nurse, 'training-starts-on': '2026-03-02' }],
  ['nurse', '2026-09-14', nurse],
  ['care-assistant', '2026-09-14', careAssistant],
  [
    'nurse-or-care-assistant',
    '2026-09-14',
    { ...nurse, 'training-occupation': { anyOf: ['nurse', 'care-assistant'] } },
  ],
  ['nurse-before-the-start', '2026-08-24', nurse],
  ['last-day-of-2026', '2026-12-31', nurse],
  ['first-day-of-2027', '2027-01-01', nurse],
  // The text names no day from which the training must have begun.
  ['begun-before-the-new-rules', '2026-09-14', { ...nurse, 'training-starts-on': '2026-02-28' }],
  ['begun-on-1-january-2026', '2026-09-14', { ...nurse, 'training-starts-on': '2026-01-01' }],
  ['begun-on-31-december-2025', '2026-09-14', { ...nurse, 'training-starts-on': '2025-12-31' }],
  // Whatever the normal minimum length is, a year after it is not over within the first one.
  ['begun-a-day-under-a-year-ago', '2026-09-14', { ...nurse, 'training-starts-on': '2025-09-15' }],
];

const closed: readonly Entry[] = [
  ['other-shortage', '2026-09-14', { ...nurse, 'training-occupation': 'other-shortage' }],
  ['not-a-shortage', '2026-09-14', { ...nurse, 'training-occupation': 'not-shortage' }],
  ['without-exemption', '2026-09-14', { ...nurse, 'exemption-granted': false }],
  [
    'care-assistant-without-exemption',
    '2026-09-14',
    { ...careAssistant, 'exemption-granted': false },
  ],
  ['interrupted', '2026-09-14', { ...nurse, 'training-uninterrupted': false }],
  ['continued-before', '2026-09-14', { ...nurse, 'care-continuation-before': true }],
  ['insertion-benefit', '2026-09-14', { ...nurse, 'benefit-kind': 'insertion' }],
  [
    'care-assistant-insertion-benefit',
    '2026-09-14',
    { ...careAssistant, 'benefit-kind': 'insertion' },
  ],
  [
    'begun-a-day-over-five-years-ago',
    '2026-09-14',
    { ...nurse, 'training-starts-on': '2021-09-13' },
  ],
  // Whatever is unsettled for people on benefit before the new rules, these fail under either text.
  [
    'transitional-other-shortage-begun-in-2026',
    '2026-09-14',
    { ...longOnBenefit, 'training-occupation': 'other-shortage' },
  ],
  [
    'transitional-without-exemption',
    '2026-09-14',
    { ...longOnBenefit, 'exemption-granted': false },
  ],
  ['transitional-interrupted', '2026-09-14', { ...longOnBenefit, 'training-uninterrupted': false }],
  [
    'other-shortage-regime-unknown',
    '2026-09-14',
    { ...nurse, 'training-occupation': 'other-shortage', 'benefit-regime': dontKnow },
  ],
];

/** Where the payment body has to be asked. */
const referred: readonly Entry[] = [
  ['transitional-nurse', '2026-09-14', longOnBenefit],
  [
    'transitional-care-assistant',
    '2026-09-14',
    { ...longOnBenefit, 'training-occupation': 'care-assistant' },
  ],
  [
    'transitional-begun-on-1-january-2026',
    '2026-09-14',
    { ...longOnBenefit, 'training-starts-on': '2026-01-01' },
  ],
  [
    'transitional-begun-on-28-february-2026',
    '2026-03-01',
    { ...longOnBenefit, 'training-starts-on': '2026-02-28' },
  ],
  [
    'transitional-begun-on-1-march-2026',
    '2026-03-01',
    { ...longOnBenefit, 'training-starts-on': '2026-03-01' },
  ],
  ['transitional-second-period', '2026-11-25', { ...longOnBenefit, 'benefit-period': 'second' }],
  // The benefit ends a year after the normal minimum length, which no source gives.
  ['begun-a-year-ago', '2026-09-14', { ...nurse, 'training-starts-on': '2025-09-14' }],
  [
    'care-assistant-begun-more-than-two-years-ago',
    '2026-09-14',
    { ...careAssistant, 'training-starts-on': '2024-09-02' },
  ],
  [
    'begun-a-day-under-five-years-ago',
    '2026-09-14',
    { ...nurse, 'training-starts-on': '2021-09-15' },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['occupation', 'training-occupation', nurse],
  ['benefit', 'benefit-kind', nurse],
  ['regime', 'benefit-regime', nurse],
  ['exemption', 'exemption-granted', nurse],
  ['uninterrupted', 'training-uninterrupted', nurse],
  ['before', 'care-continuation-before', nurse],
  ['transitional-exemption', 'exemption-granted', longOnBenefit],
];

export const cases: readonly LawCase[] = [
  {
    id: 'federal-benefit-care-training-day-before-held',
    route,
    filedOn: '2026-02-28',
    answers: nurse,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-care-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'eligible' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-care-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...referred.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-care-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `federal-benefit-care-training-unknown-${name}`,
      route,
      filedOn: '2026-09-14',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `federal-benefit-care-training-left-out-${name}`,
      route,
      filedOn: '2026-09-14',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'federal-benefit-care-training-nurse-or-other-shortage',
    route,
    filedOn: '2026-09-14',
    answers: { ...nurse, 'training-occupation': { anyOf: ['nurse', 'other-shortage'] } },
    expect: { kind: 'undetermined', dependsOn: ['training-occupation'] },
  },
  {
    id: 'federal-benefit-care-training-unemployment-or-insertion',
    route,
    filedOn: '2026-09-14',
    answers: { ...nurse, 'benefit-kind': { anyOf: ['unemployment', 'insertion'] } },
    expect: { kind: 'undetermined', dependsOn: ['benefit-kind'] },
  },
];
