import type { ChoiceFact, NumberFact } from '../engine/fact.ts';

/** Who employs the worker: an employer in Belgium, or one abroad who posts the worker here. */
export const contractEmployer: ChoiceFact<'contract-employer', 'belgian' | 'posted'> = {
  id: 'contract-employer',
  kind: 'choice',
  options: ['belgian', 'posted'],
  knownBy: 'employer',
  change: 'changeable',
};

/** How long the employment is meant to last. */
export const contractTerm: ChoiceFact<
  'contract-term',
  'at-most-four-years' | 'longer-or-permanent'
> = {
  id: 'contract-term',
  kind: 'choice',
  options: ['at-most-four-years', 'longer-or-permanent'],
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
