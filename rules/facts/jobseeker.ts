import type { BooleanFact, ChoiceFact, NumberFact } from '../engine/fact.ts';
import type { LocalJurisdiction } from '../engine/route.ts';
import { municipalityNames, postcodes } from './territory.ts';

/**
 * Where somebody lives officially. Of a jobseeker it decides which employment service exempts, wherever the training is;
 * of a worker whether Brussels gives a permit without end date.
 */
export const homePlace: ChoiceFact<'home-place', LocalJurisdiction> = {
  id: 'home-place',
  kind: 'choice',
  options: ['flanders', 'brussels', 'wallonia', 'german-speaking-community'],
  postcodes,
  municipalities: municipalityNames,
  knownBy: 'worker',
  change: 'fixed',
};

/**
 * What the person lives on as a jobseeker: full unemployment benefit, insertion benefit (after studies), an
 * income guarantee beside part-time work, the waiting period after studies (no benefit yet), or none of these.
 */
export const benefitKind: ChoiceFact<
  'benefit-kind',
  'unemployment' | 'insertion' | 'income-guarantee' | 'waiting-period' | 'none'
> = {
  id: 'benefit-kind',
  kind: 'choice',
  options: ['unemployment', 'insertion', 'income-guarantee', 'waiting-period', 'none'],
  knownBy: 'worker',
  change: 'fixed',
};

/** Days with benefit within the two years before the training. */
export const benefitDaysTwoYears: NumberFact<'benefit-days-two-years', 'days'> = {
  id: 'benefit-days-two-years',
  kind: 'number',
  unit: 'days',
  min: 0,
  max: 731,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** The same within the four years before. */
export const benefitDaysFourYears: NumberFact<'benefit-days-four-years', 'days'> = {
  id: 'benefit-days-four-years',
  kind: 'number',
  unit: 'days',
  min: 0,
  max: 1461,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** An exemption for the same kind of studies was given before. */
export const exemptionBefore: BooleanFact<'exemption-before'> = {
  id: 'exemption-before',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** The service exempted the year before of this same training, so that a further year is asked for. */
export const exemptionYearBefore: BooleanFact<'exemption-year-before'> = {
  id: 'exemption-year-before',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** The employment service has given the exemption for this training, or gave it without a request. */
export const exemptionGranted: BooleanFact<'exemption-granted'> = {
  id: 'exemption-granted',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Highest diploma from school or higher education, as the exemption asks about it. */
export const priorDiploma: ChoiceFact<
  'prior-diploma',
  'none' | 'upper-secondary' | 'higher-education'
> = {
  id: 'prior-diploma',
  kind: 'choice',
  options: ['none', 'upper-secondary', 'higher-education'],
  knownBy: 'worker',
  change: 'fixed',
};

/**
 * Why an earlier diploma need not stand in the way. VDAB names all but the last; Actiris and Forem look at whether the
 * diploma still offers prospects.
 */
export const diplomaGround: ChoiceFact<
  'diploma-ground',
  | 'few-prospects'
  | 'health-or-long-without-work'
  | 'older-than-50'
  | 'career-switch'
  | 'advised-by-career-guidance'
  | 'chances-rise'
  | 'none-of-these'
> = {
  id: 'diploma-ground',
  kind: 'choice',
  options: [
    'few-prospects',
    'health-or-long-without-work',
    'older-than-50',
    'career-switch',
    'advised-by-career-guidance',
    'chances-rise',
    'none-of-these',
  ],
  knownBy: 'worker',
  change: 'fixed',
};

/**
 * Two years have passed between the end of earlier studies or an apprenticeship and the day from which the service
 * counts: the day of the request (VDAB), the official start of the first year (Forem).
 */
export const studiesTwoYearsAgo: BooleanFact<'studies-two-years-ago'> = {
  id: 'studies-two-years-ago',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Flemish learning credit that is left, in credits. */
export const learningCredit: ChoiceFact<
  'learning-credit',
  '90-or-more' | '75-to-89-with-return' | 'less'
> = {
  id: 'learning-credit',
  kind: 'choice',
  options: ['90-or-more', '75-to-89-with-return', 'less'],
  knownBy: 'worker',
  change: 'fixed',
};
