/** Worked cases: the ordinary end of the benefit, where no exception applies. */
import type { Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'federal-benefit-end-date';

/** Forty years old, long without work, in no training. */
const transitional: Answers = {
  'training-occupation': 'not-shortage',
  'benefit-kind': 'unemployment',
  'benefit-regime': 'transitional',
  'benefit-period': 'second',
  'exemption-granted': false,
  'training-uninterrupted': false,
  'care-continuation-before': false,
  'age-at-claim': 40,
  'claim-year': '2025-or-earlier',
  'career-years': 12,
  'quit-suitable-job': false,
  'career-days': 3000,
  'rebound-in-time': false,
  'rebound-training-early': false,
};

/** The same person with a right granted since 1 March 2026. */
const newcomer: Answers = { ...transitional, 'benefit-regime': 'new', 'claim-year': '2026' };

const periods = [
  'first-career-under-5',
  'first-career-5-or-more',
  'second',
  'third-under-2496',
  'third-2496-to-6239',
  'third-6240-or-more',
] as const;

export const cases: readonly LawCase[] = [
  ...periods.map((period): LawCase => ({
    id: `federal-benefit-end-date-${period}`,
    route,
    filedOn: '2025-11-03',
    answers: { ...transitional, 'benefit-period': period },
    expect: { kind: 'eligible' },
  })),
  ...(['insertion-12-months-used', 'insertion-less-used'] as const).map((period): LawCase => ({
    id: `federal-benefit-end-date-${period}`,
    route,
    filedOn: '2025-11-03',
    answers: { ...transitional, 'benefit-kind': 'insertion', 'benefit-period': period },
    expect: { kind: 'eligible' },
  })),
  // A first claim between July 2025 and February 2026, or a new one after work, is answered for itself.
  ...(['unemployment', 'insertion'] as const).map((kind): LawCase => ({
    id: `federal-benefit-end-date-${kind}-claimed-after-june-2025`,
    route,
    filedOn: '2026-03-16',
    answers: {
      ...transitional,
      'benefit-kind': kind,
      'benefit-period': 'new-claim-after-work',
    },
    expect: { kind: 'eligible' },
  })),
  {
    id: 'federal-benefit-end-date-new-right',
    route,
    filedOn: '2026-05-04',
    answers: newcomer,
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-benefit-end-date-new-insertion-benefit',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'benefit-kind': 'insertion', 'age-at-claim': 22 },
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-benefit-end-date-no-benefit',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'benefit-kind': 'none' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'federal-benefit-end-date-waiting-period',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'benefit-kind': 'waiting-period' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'federal-benefit-end-date-income-guarantee',
    route,
    filedOn: '2026-05-04',
    answers: { ...transitional, 'benefit-kind': 'income-guarantee' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  },
  {
    id: 'federal-benefit-end-date-older-worker',
    route,
    filedOn: '2026-05-04',
    answers: { ...newcomer, 'age-at-claim': 57, 'career-years': 35 },
    expect: { kind: 'notEligible' },
  },
  // Answers that do not go together: asked, never closed.
  ...(['insertion-12-months-used', 'insertion-less-used'] as const).map((period): LawCase => ({
    id: `federal-benefit-end-date-unemployment-and-${period}`,
    route,
    filedOn: '2025-11-03',
    answers: { ...transitional, 'benefit-period': period },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  ...periods.map((period): LawCase => ({
    id: `federal-benefit-end-date-insertion-and-${period}`,
    route,
    filedOn: '2025-11-03',
    answers: { ...transitional, 'benefit-kind': 'insertion', 'benefit-period': period },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['referred'] },
  })),
  {
    id: 'federal-benefit-end-date-period-left-out',
    route,
    filedOn: '2026-05-04',
    answers: Object.fromEntries(
      Object.entries(transitional).filter(([fact]) => fact !== 'benefit-period'),
    ),
    expect: { kind: 'undetermined', dependsOn: ['benefit-period'] },
  },
  {
    id: 'federal-benefit-end-date-nurse-since-2026-under-old-rules',
    route,
    filedOn: '2026-09-14',
    answers: {
      ...transitional,
      'training-occupation': 'nurse',
      'training-starts-on': '2026-09-07',
      'exemption-granted': true,
      'training-uninterrupted': true,
    },
    expect: { kind: 'unconfirmed', provisional: null },
  },
  {
    id: 'federal-benefit-end-date-day-before-held',
    route,
    filedOn: '2025-06-30',
    answers: transitional,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
];
