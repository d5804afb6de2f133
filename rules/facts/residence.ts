import type { BooleanFact, ChoiceFact } from '../engine/fact.ts';

/**
 * What the residence title says about the labour market; every Belgian title has carried such a mention since 2019.
 * Only a title that is still valid counts: somebody whose title has expired has none.
 */
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

/** The Belgian card or paper that the person holds, by the letter or the number printed on it. */
export const residencePaper: ChoiceFact<
  'residence-paper',
  | 'card-a'
  | 'card-b'
  | 'card-eu'
  | 'card-f'
  | 'card-h'
  | 'card-i-j'
  | 'card-k'
  | 'card-l'
  | 'card-m'
  | 'orange-card'
  | 'annex-15'
  | 'annex-15bis'
  | 'annex-19ter'
  | 'annex-35'
  | 'annex-49'
  | 'annex-51'
  | 'other-or-none'
> = {
  id: 'residence-paper',
  kind: 'choice',
  options: [
    ...(['card-a', 'card-b', 'card-f', 'card-k', 'card-l', 'card-eu'] as const),
    ...(['card-h', 'card-i-j', 'card-m', 'orange-card'] as const),
    ...(['annex-15', 'annex-15bis', 'annex-19ter', 'annex-35', 'annex-49', 'annex-51'] as const),
    'other-or-none',
  ],
  knownBy: 'worker',
  change: 'comesWithTime',
};

/**
 * Why the person stays in Belgium, or comes to it: what the right to work follows from. Answers that people compare
 * stand together, the most common groups first.
 */
export const residenceStatus: ChoiceFact<
  'residence-status',
  | 'eu-eea-swiss'
  | 'family-of-belgian-or-eu'
  | 'other-family-of-eu'
  | 'family-of-non-eu-unlimited'
  | 'family-of-non-eu-limited'
  | 'single-permit-holder'
  | 'blue-card-holder'
  | 'student'
  | 'search-year'
  | 'apprentice-or-intern'
  | 'temporary-protection'
  | 'recognised-refugee'
  | 'subsidiary-protection'
  | 'asylum-applicant'
  | 'asylum-subsequent'
  | 'unlimited-stay'
  | 'medical-9ter'
  | 'humanitarian-9bis'
  | 'trafficking-victim'
  | 'uk-withdrawal'
  | 'outside-belgium'
  | 'eu-long-term-resident-elsewhere'
  | 'cross-border-worker'
  | 'cross-border-family'
  | 'posted-from-eu'
  | 'short-stay'
  | 'au-pair'
  | 'working-holiday'
  | 'no-residence'
  | 'other'
> = {
  id: 'residence-status',
  kind: 'choice',
  options: [
    'eu-eea-swiss',
    ...(['family-of-belgian-or-eu', 'other-family-of-eu'] as const),
    ...(['family-of-non-eu-unlimited', 'family-of-non-eu-limited'] as const),
    ...(['single-permit-holder', 'blue-card-holder'] as const),
    ...(['student', 'search-year', 'apprentice-or-intern'] as const),
    ...(['temporary-protection', 'recognised-refugee', 'subsidiary-protection'] as const),
    ...(['asylum-applicant', 'asylum-subsequent'] as const),
    'unlimited-stay',
    ...(['medical-9ter', 'humanitarian-9bis', 'trafficking-victim', 'uk-withdrawal'] as const),
    ...(['outside-belgium', 'eu-long-term-resident-elsewhere'] as const),
    ...(['cross-border-worker', 'cross-border-family', 'posted-from-eu'] as const),
    ...(['short-stay', 'au-pair', 'working-holiday'] as const),
    ...(['no-residence', 'other'] as const),
  ],
  vague: { 'family-of-non-eu': ['family-of-non-eu-unlimited', 'family-of-non-eu-limited'] },
  knownBy: 'worker',
  change: 'fixed',
};

/** The work is for the employer and in the job for which the person's title or authorisation was given. */
export const residenceSameJob: BooleanFact<'residence-same-job'> = {
  id: 'residence-same-job',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'fixed',
};

/** Annex 49 held: the region has already agreed to renew the authorisation. */
export const residenceRenewalAgreed: BooleanFact<'residence-renewal-agreed'> = {
  id: 'residence-renewal-agreed',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'comesWithTime',
};
