import type { ChoiceFact, DateFact, DerivedFact } from '../engine/fact.ts';

/** Day on which the application for international protection was lodged (annex 26 or 26quinquies). */
export const asylumLodgedOn: DateFact<'asylum-lodged-on'> = {
  id: 'asylum-lodged-on',
  kind: 'date',
  min: '2010-01-01',
  max: '2035-12-31',
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Full months since then on the filing date. */
export const asylumMonths: DerivedFact<'asylum-months', 'months'> = {
  id: 'asylum-months',
  kind: 'derived',
  unit: 'months',
  derivation: { kind: 'elapsed', since: asylumLodgedOn.id, until: 'filedOn', unit: 'months' },
};

/**
 * Whether the person was notified of a negative decision of the Office of the Commissioner General (CGRS), and if so
 * when, counted from the day of lodging. Somebody who may no longer appeal has no valid residence and is no applicant.
 */
export const asylumDecision: ChoiceFact<
  'asylum-decision',
  'none' | 'within-four-months' | 'later-and-on-appeal'
> = {
  id: 'asylum-decision',
  kind: 'choice',
  options: ['none', 'within-four-months', 'later-and-on-appeal'],
  knownBy: 'worker',
  change: 'fixed',
};
