import type { ChoiceFact } from '../engine/fact.ts';

/** What the residence title says about the labour market; every Belgian title has carried such a mention since 2019. */
export const residenceMention: ChoiceFact<
  'residence-mention',
  'unlimited' | 'limited' | 'no' | 'not-found' | 'no-title'
> = {
  id: 'residence-mention',
  kind: 'choice',
  options: ['unlimited', 'limited', 'no', 'not-found', 'no-title'],
  knownBy: 'worker',
  change: 'fixed',
};
