import type { BooleanFact, ChoiceFact, NumberFact } from '../engine/fact.ts';

/** Through whom the vacancy was published. */
export const vacancyChannel: ChoiceFact<
  'vacancy-channel',
  'employment-service-and-eures' | 'employment-service-only' | 'elsewhere' | 'not-published'
> = {
  id: 'vacancy-channel',
  kind: 'choice',
  options: [
    'employment-service-and-eures',
    'employment-service-only',
    'elsewhere',
    'not-published',
  ],
  knownBy: 'employer',
  change: 'changeable',
};

/**
 * Full weeks of the longest unbroken publication, counted up to the filing date and within the period that the law
 * looks back: two runs of five weeks are five, not ten.
 */
export const vacancyWeeks: NumberFact<'vacancy-weeks', 'weeks'> = {
  id: 'vacancy-weeks',
  kind: 'number',
  unit: 'weeks',
  min: 0,
  max: 104,
  knownBy: 'employer',
  change: 'comesWithTime',
};

/** The employer works with the mediation of the employment service while the vacancy is published. */
export const vacancyCooperation: BooleanFact<'vacancy-cooperation'> = {
  id: 'vacancy-cooperation',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};

/** What the vacancy asks for is in proportion to the duties. */
export const vacancyProportionate: BooleanFact<'vacancy-proportionate'> = {
  id: 'vacancy-proportionate',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};

/** VDAB's monthly indicator of jobseekers per vacancy for the function, over the four months before filing. */
export const vacancyTension: ChoiceFact<
  'vacancy-tension',
  'twelve-or-more-every-month' | 'under-twelve-in-a-month'
> = {
  id: 'vacancy-tension',
  kind: 'choice',
  options: ['twelve-or-more-every-month', 'under-twelve-in-a-month'],
  knownBy: 'employer',
  change: 'fixed',
};

/** Nobody who applied or was proposed while the vacancy was open could do the job, also after training. */
export const vacancyNobodySuitable: BooleanFact<'vacancy-nobody-suitable'> = {
  id: 'vacancy-nobody-suitable',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'fixed',
};

/**
 * What came of it where the employment service itself looked for candidates: Actiris' recruitment service, or Forem's
 * active management of the vacancy or pre-selection with the employer.
 */
export const vacancyServiceSearch: ChoiceFact<
  'vacancy-service-search',
  'nobody-suitable' | 'somebody-suitable' | 'not-asked'
> = {
  id: 'vacancy-service-search',
  kind: 'choice',
  options: ['nobody-suitable', 'somebody-suitable', 'not-asked'],
  knownBy: 'employer',
  change: 'changeable',
};
