import type { BooleanFact, ChoiceFact, DateFact, NumberFact } from '../engine/fact.ts';

/**
 * Under which rules the benefit was limited: transitional for those on benefit before 1 March 2026, new for those
 * admitted from that day on.
 */
export const benefitRegime: ChoiceFact<'benefit-regime', 'transitional' | 'new'> = {
  id: 'benefit-regime',
  kind: 'choice',
  options: ['transitional', 'new'],
  knownBy: 'worker',
  change: 'fixed',
};

/**
 * Where the person stood on 30 June 2025, for the end date of the transitional rules; or that the months count from a
 * later claim: the first ever, or a new one after paid work, whether or not benefit was running on that day.
 */
export const benefitPeriod: ChoiceFact<
  'benefit-period',
  | 'first-career-under-5'
  | 'first-career-5-or-more'
  | 'second'
  | 'third-under-2496'
  | 'third-2496-to-6239'
  | 'third-6240-or-more'
  | 'insertion-12-months-used'
  | 'insertion-less-used'
  | 'new-claim-after-work'
> = {
  id: 'benefit-period',
  kind: 'choice',
  options: [
    'first-career-under-5',
    'first-career-5-or-more',
    'second',
    'third-under-2496',
    'third-2496-to-6239',
    'third-6240-or-more',
    'insertion-12-months-used',
    'insertion-less-used',
    'new-claim-after-work',
  ],
  knownBy: 'worker',
  change: 'fixed',
};

/**
 * Age in full years at the claim; under the transitional rules on 30 June 2025, or at the first claim after it where it
 * was the first ever or followed a break for work that was running on that day.
 */
export const ageAtClaim: NumberFact<'age-at-claim', 'years'> = {
  id: 'age-at-claim',
  kind: 'number',
  unit: 'years',
  min: 14,
  max: 90,
  knownBy: 'worker',
  change: 'fixed',
};

/** Years of career, as the unemployment office counts them. */
export const careerYears: NumberFact<'career-years', 'years'> = {
  id: 'career-years',
  kind: 'number',
  unit: 'years',
  min: 0,
  max: 60,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/**
 * Year of the claim; under the transitional rules 2025 or earlier for those on benefit on 30 June 2025, or off it for
 * less than 28 days, and the year of the first claim after that day for all others.
 */
export const claimYear: ChoiceFact<
  'claim-year',
  '2025-or-earlier' | '2026' | '2027' | '2028' | '2029' | '2030-or-later'
> = {
  id: 'claim-year',
  kind: 'choice',
  options: ['2025-or-earlier', '2026', '2027', '2028', '2029', '2030-or-later'],
  knownBy: 'worker',
  change: 'fixed',
};

/** First day of a right under the rules of 1 March 2026. */
export const rightFrom: DateFact<'right-from'> = {
  id: 'right-from',
  kind: 'date',
  min: '2026-03-01',
  max: '2035-12-31',
  knownBy: 'worker',
  change: 'fixed',
};

/** Days of work that count for such a right: days used for an earlier one are not among them. */
export const daysForRight: NumberFact<'days-for-right', 'days'> = {
  id: 'days-for-right',
  kind: 'number',
  unit: 'days',
  min: 0,
  max: 20000,
  knownBy: 'worker',
  change: 'fixed',
};

/** Benefit went on for a training of this kind once before. */
export const careContinuationBefore: BooleanFact<'care-continuation-before'> = {
  id: 'care-continuation-before',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** Quit a suitable job after 28 February 2026. */
export const quitSuitableJob: BooleanFact<'quit-suitable-job'> = {
  id: 'quit-suitable-job',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** Days of work in the whole career. */
export const careerDays: NumberFact<'career-days', 'days'> = {
  id: 'career-days',
  kind: 'number',
  unit: 'days',
  min: 0,
  max: 20000,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** The rebound benefit is asked for within 30 days of the decision to exclude, and was never had before. */
export const reboundInTime: BooleanFact<'rebound-in-time'> = {
  id: 'rebound-in-time',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** The training begins within the first three months of the rebound benefit. */
export const reboundTrainingEarly: BooleanFact<'rebound-training-early'> = {
  id: 'rebound-training-early',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'changeable',
};
