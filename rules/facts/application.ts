import type { ChoiceFact } from '../engine/fact.ts';

/** What is applied for. A permit without end date is asked for by the worker, the others by the employer. */
export const applicationKind: ChoiceFact<
  'application-kind',
  'first' | 'renewal' | 'change-of-employer' | 'unlimited'
> = {
  id: 'application-kind',
  kind: 'choice',
  options: ['first', 'renewal', 'change-of-employer', 'unlimited'],
  knownBy: 'employer',
  change: 'fixed',
};

/** How long the person will work in Belgium: a work permit up to 90 days within 180, a single permit beyond. */
export const stayLength: ChoiceFact<'stay-length', 'up-to-90-days' | 'over-90-days'> = {
  id: 'stay-length',
  kind: 'choice',
  options: ['up-to-90-days', 'over-90-days'],
  knownBy: 'employer',
  change: 'changeable',
};
