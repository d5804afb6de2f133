/** Worked cases: six more months of benefit for a shortage training after leaving a job. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'federal-benefit-rebound-training';

/** Left a suitable job in 2026 with exactly the career days asked for, and began a shortage training. */
const quitter: Answers = {
  'training-occupation': 'other-shortage',
  'benefit-kind': 'unemployment',
  'benefit-regime': 'new',
  'training-starts-on': '2026-09-07',
  'exemption-granted': true,
  'training-uninterrupted': true,
  'care-continuation-before': false,
  'age-at-claim': 34,
  'claim-year': '2026',
  'career-years': 10,
  'quit-suitable-job': true,
  'career-days': 3120,
  'rebound-in-time': true,
  'rebound-training-early': true,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

type Entry = readonly [name: string, filedOn: IsoDate, answers: Answers];

const open: readonly Entry[] = [
  ['first-of-march-2026', '2026-03-01', { ...quitter, 'training-starts-on': '2026-03-16' }],
  ['exactly-3120-days', '2026-09-14', quitter],
  ['3121-days', '2026-09-14', { ...quitter, 'career-days': 3121 }],
  ['3120-days-or-more', '2026-09-14', { ...quitter, 'career-days': { from: 3120 } }],
  ['nurse', '2026-09-14', { ...quitter, 'training-occupation': 'nurse' }],
  ['care-assistant', '2026-09-14', { ...quitter, 'training-occupation': 'care-assistant' }],
  ['insertion-benefit', '2026-09-14', { ...quitter, 'benefit-kind': 'insertion' }],
  ['last-day-of-2026', '2026-12-31', quitter],
  ['first-day-of-2027', '2027-01-01', quitter],
  // An exemption and a training without a break are asked for in the other two exceptions.
  ['without-exemption', '2026-11-25', { ...quitter, 'exemption-granted': false }],
  ['interrupted', '2026-11-25', { ...quitter, 'training-uninterrupted': false }],
  ['continued-for-care-before', '2026-11-25', { ...quitter, 'care-continuation-before': true }],
];

const closed: readonly Entry[] = [
  ['3119-days', '2026-09-14', { ...quitter, 'career-days': 3119 }],
  ['3119-days-or-less', '2026-09-14', { ...quitter, 'career-days': { to: 3119 } }],
  [
    '3119-days-in-march',
    '2026-03-01',
    { ...quitter, 'training-starts-on': '2026-03-16', 'career-days': 3119 },
  ],
  ['did-not-quit', '2026-09-14', { ...quitter, 'quit-suitable-job': false }],
  ['training-begun-late', '2026-09-14', { ...quitter, 'rebound-training-early': false }],
  ['asked-too-late-or-had-before', '2026-09-14', { ...quitter, 'rebound-in-time': false }],
  ['not-a-shortage', '2026-09-14', { ...quitter, 'training-occupation': 'not-shortage' }],
  [
    'did-not-quit-days-unknown',
    '2026-09-14',
    { ...quitter, 'quit-suitable-job': false, 'career-days': dontKnow },
  ],
  [
    'too-late-occupation-unknown',
    '2026-09-14',
    { ...quitter, 'rebound-in-time': false, 'training-occupation': dontKnow },
  ],
];

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['occupation', 'training-occupation', quitter],
  ['quit', 'quit-suitable-job', quitter],
  ['career-days', 'career-days', quitter],
  ['in-time', 'rebound-in-time', quitter],
  ['early-start', 'rebound-training-early', quitter],
];

export const cases: readonly LawCase[] = [
  {
    id: 'federal-benefit-rebound-training-day-before-held',
    route,
    filedOn: '2026-02-28',
    answers: quitter,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  ...open.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-rebound-training-${name}`,
    route,
    filedOn,
    answers,
    // That the training will be completed, nobody knows yet.
    expect: { kind: 'eligibleSubjectToJudgement' },
  })),
  ...closed.map(([name, filedOn, answers]): LawCase => ({
    id: `federal-benefit-rebound-training-${name}`,
    route,
    filedOn,
    answers,
    expect: { kind: 'notEligible' },
  })),
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `federal-benefit-rebound-training-unknown-${name}`,
      route,
      filedOn: '2026-09-14',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `federal-benefit-rebound-training-left-out-${name}`,
      route,
      filedOn: '2026-09-14',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'federal-benefit-rebound-training-3119-or-3120-days',
    route,
    filedOn: '2026-09-14',
    answers: { ...quitter, 'career-days': { from: 3119, to: 3120 } },
    expect: { kind: 'undetermined', dependsOn: ['career-days'] },
  },
  {
    id: 'federal-benefit-rebound-training-shortage-or-not',
    route,
    filedOn: '2026-09-14',
    answers: { ...quitter, 'training-occupation': { anyOf: ['care-assistant', 'not-shortage'] } },
    expect: { kind: 'undetermined', dependsOn: ['training-occupation'] },
  },
];
