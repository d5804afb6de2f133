import type { BooleanFact, ChoiceFact, NumberFact } from '../engine/fact.ts';

/** What the worker does in the transfer. */
export const transferRole: ChoiceFact<'transfer-role', 'manager' | 'specialist' | 'trainee'> = {
  id: 'transfer-role',
  kind: 'choice',
  options: ['manager', 'specialist', 'trainee'],
  knownBy: 'employer',
  change: 'fixed',
};

/** The sending company and the host in Belgium belong to one company or group. */
export const transferSameGroup: BooleanFact<'transfer-same-group'> = {
  id: 'transfer-same-group',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'fixed',
};

/** Full months of uninterrupted employment with the sending company outside the European Union. */
export const transferMonths: NumberFact<'transfer-months', 'months'> = {
  id: 'transfer-months',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 600,
  knownBy: 'worker',
  change: 'comesWithTime',
};
