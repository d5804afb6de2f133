import type { BooleanFact, ChoiceFact, NumberFact } from '../engine/fact.ts';

/** Who employs the worker: an employer in Belgium, or one abroad who posts the worker here. */
export const contractEmployer: ChoiceFact<'contract-employer', 'belgian' | 'posted'> = {
  id: 'contract-employer',
  kind: 'choice',
  options: ['belgian', 'posted'],
  knownBy: 'employer',
  change: 'changeable',
};

/**
 * How long the contract runs. The bounds are those that laws turn on: six and twelve months (EU Blue Card), four
 * years (German-speaking Community); each option includes its lower bound.
 */
export const contractTerm: ChoiceFact<
  'contract-term',
  'under-six-months' | 'six-to-twelve-months' | 'one-to-four-years' | 'longer-or-permanent'
> = {
  id: 'contract-term',
  kind: 'choice',
  options: ['under-six-months', 'six-to-twelve-months', 'one-to-four-years', 'longer-or-permanent'],
  vague: {
    'at-most-four-years': ['under-six-months', 'six-to-twelve-months', 'one-to-four-years'],
  },
  knownBy: 'employer',
  change: 'changeable',
};

/** Basic gross pay in cash per month, EUR cents; no thirteenth month, holiday pay, vouchers or car. */
export const payMonthly: NumberFact<'pay-monthly', 'EUR/month'> = {
  id: 'pay-monthly',
  kind: 'number',
  unit: 'EUR/month',
  min: 0,
  max: 10_000_000,
  knownBy: 'employer',
  change: 'changeable',
};

/** All gross pay guaranteed in writing per year, EUR cents. */
export const payYearly: NumberFact<'pay-yearly', 'EUR/year'> = {
  id: 'pay-yearly',
  kind: 'number',
  unit: 'EUR/year',
  min: 0,
  max: 150_000_000,
  optional: true,
  knownBy: 'employer',
  change: 'changeable',
};

/** Pay reaches the lowest grade for skilled work of the joint committee that covers the job. */
export const paySkilledGrade: BooleanFact<'pay-skilled-grade'> = {
  id: 'pay-skilled-grade',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};

/** The worker has a valid employment contract in Belgium on the day of the application. */
export const contractInForce: BooleanFact<'contract-in-force'> = {
  id: 'contract-in-force',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'changeable',
};

/** Pay reaches the scale of the joint committee that covers the job and the guaranteed minimum monthly income. */
export const paySectorScale: BooleanFact<'pay-sector-scale'> = {
  id: 'pay-sector-scale',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};

/** The contract promises what Wallonia asks: costs of the journey, and care and hospital until insurance pays. */
export const contractCommitments: BooleanFact<'contract-commitments'> = {
  id: 'contract-commitments',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};
