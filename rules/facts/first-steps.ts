import type { ChoiceFact, DateFact, DerivedFact } from '../engine/fact.ts';

/** What brought somebody to Belgium, as far as it changes the first steps. */
export const newcomerStatus: ChoiceFact<
  'newcomer-status',
  | 'recognised-refugee'
  | 'subsidiary-protection'
  | 'temporary-protection'
  | 'asylum-applicant'
  | 'family-of-belgian'
  | 'family-of-eu'
  | 'family-of-other'
  | 'permit-holder'
  | 'eu-citizen'
  | 'belgian'
  | 'other'
> = {
  id: 'newcomer-status',
  kind: 'choice',
  options: [
    ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
    'asylum-applicant',
    ...(['family-of-belgian', 'family-of-eu', 'family-of-other'] as const),
    ...(['permit-holder', 'eu-citizen', 'belgian', 'other'] as const),
  ],
  vague: {
    family: ['family-of-belgian', 'family-of-eu', 'family-of-other'],
    protection: ['recognised-refugee', 'subsidiary-protection', 'temporary-protection'],
  },
  knownBy: 'worker',
  change: 'fixed',
};

/** What the person lives on now: it says whether there is work already, and whether a welfare centre pays. */
export const livelihood: ChoiceFact<
  'livelihood',
  'work' | 'unemployment-benefit' | 'living-wage' | 'reception-centre' | 'others' | 'too-little'
> = {
  id: 'livelihood',
  kind: 'choice',
  options: [
    ...(['work', 'unemployment-benefit', 'living-wage', 'reception-centre'] as const),
    ...(['others', 'too-little'] as const),
  ],
  knownBy: 'worker',
  change: 'fixed',
};

/** The youngest child in the household. */
export const youngestChild: ChoiceFact<'youngest-child', 'before-school' | 'at-school' | 'none'> = {
  id: 'youngest-child',
  kind: 'choice',
  options: ['before-school', 'at-school', 'none'],
  knownBy: 'worker',
  change: 'fixed',
};

/** Where the highest diploma was obtained. */
export const diplomaCountry: ChoiceFact<
  'diploma-country',
  'belgium' | 'benelux-or-baltic' | 'other-european' | 'elsewhere'
> = {
  id: 'diploma-country',
  kind: 'choice',
  options: ['belgium', 'benelux-or-baltic', 'other-european', 'elsewhere'],
  knownBy: 'worker',
  change: 'fixed',
};

/** Which papers of that diploma are there. */
export const diplomaPapers: ChoiceFact<'diploma-papers', 'all' | 'no-programme' | 'not-all'> = {
  id: 'diploma-papers',
  kind: 'choice',
  options: ['all', 'no-programme', 'not-all'],
  knownBy: 'worker',
  change: 'changeable',
};

/** Whether the profession that the diploma is for is regulated. */
export const diplomaProfession: ChoiceFact<
  'diploma-profession',
  'health' | 'teacher' | 'other-regulated' | 'not-regulated'
> = {
  id: 'diploma-profession',
  kind: 'choice',
  options: ['health', 'teacher', 'other-regulated', 'not-regulated'],
  knownBy: 'worker',
  change: 'fixed',
};

/** How well the person speaks the language of the place. */
export const localLanguage: ChoiceFact<'local-language', 'none' | 'some' | 'enough-for-work'> = {
  id: 'local-language',
  kind: 'choice',
  options: ['none', 'some', 'enough-for-work'],
  knownBy: 'worker',
  change: 'changeable',
};

/** The day on which the first residence card of more than three months was ordered. */
export const cardSince: DateFact<'card-since'> = {
  id: 'card-since',
  kind: 'date',
  min: '1990-01-01',
  max: '2035-12-31',
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Full months of legal stay with such a card on the day that is asked about. */
export const cardMonths: DerivedFact<'card-months', 'months'> = {
  id: 'card-months',
  kind: 'derived',
  unit: 'months',
  derivation: { kind: 'elapsed', since: cardSince.id, until: 'filedOn', unit: 'months' },
};

/** The day on which a work authorisation ended, of somebody whose job has. */
export const permitEnded: DateFact<'permit-ended'> = {
  id: 'permit-ended',
  kind: 'date',
  min: '2019-01-01',
  max: '2035-12-31',
  knownBy: 'worker',
  change: 'fixed',
};
