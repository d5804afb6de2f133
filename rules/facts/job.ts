import type { BooleanFact, ChoiceFact, NumberFact, OccupationFact } from '../engine/fact.ts';
import type { LocalJurisdiction } from '../engine/route.ts';
import { municipalityNames, postcodes } from './territory.ts';

/** Where the work is mainly done: decides which authority and which law. */
export const jobPlace: ChoiceFact<'job-place', LocalJurisdiction> = {
  id: 'job-place',
  kind: 'choice',
  options: ['flanders', 'brussels', 'wallonia', 'german-speaking-community'],
  postcodes,
  municipalities: municipalityNames,
  knownBy: 'employer',
  change: 'changeable',
};

/**
 * What the job itself asks for, whatever diploma the worker has, by level of the Flemish qualification structure
 * (VKS), whose levels are those of the European Qualifications Framework. Level 5 begins higher education.
 */
export const jobLevel: ChoiceFact<
  'job-level',
  'level-1' | 'level-2' | 'level-3' | 'level-4' | 'level-5-or-higher'
> = {
  id: 'job-level',
  kind: 'choice',
  options: ['level-1', 'level-2', 'level-3', 'level-4', 'level-5-or-higher'],
  vague: { 'below-higher-education': ['level-1', 'level-2', 'level-3', 'level-4'] },
  knownBy: 'employer',
  // What the job is: another answer would be another job, or untrue.
  change: 'fixed',
};

/** Groups of occupations for which an amount or a rule of their own exists. */
export const jobGroup: ChoiceFact<
  'job-group',
  'nurse' | 'nurse-in-other-care' | 'teacher' | 'other'
> = {
  id: 'job-group',
  kind: 'choice',
  options: ['nurse', 'nurse-in-other-care', 'teacher', 'other'],
  knownBy: 'employer',
  change: 'fixed',
};

/** Manager or specialist in information and communication technologies (ISCO-08 133 or 25). */
export const jobIct: ChoiceFact<'job-ict', 'manager' | 'specialist' | 'neither'> = {
  id: 'job-ict',
  kind: 'choice',
  options: ['manager', 'specialist', 'neither'],
  knownBy: 'employer',
  change: 'fixed',
};

/** What kind of job or move it is: it decides which routes can apply at all. */
export const jobMove: ChoiceFact<
  'job-move',
  | 'ordinary'
  | 'intra-company-transfer'
  | 'seasonal'
  | 'researcher'
  | 'performing-artist'
  | 'professional-athlete'
  | 'au-pair'
  | 'self-employed'
  | 'special-group'
> = {
  id: 'job-move',
  kind: 'choice',
  options: [
    'ordinary',
    'intra-company-transfer',
    'seasonal',
    'researcher',
    'performing-artist',
    'professional-athlete',
    'au-pair',
    'self-employed',
    'special-group',
  ],
  knownBy: 'employer',
  change: 'fixed',
};

/** The occupation, by its name on an official list; "not on a list" is not an option but the list's own answer. */
export const jobOccupation: OccupationFact<'job-occupation'> = {
  id: 'job-occupation',
  kind: 'occupation',
  knownBy: 'employer',
  change: 'fixed',
};

/** Share of full-time work, whole percent. */
export const jobFullTimeShare: NumberFact<'job-full-time-share', 'percent'> = {
  id: 'job-full-time-share',
  kind: 'number',
  unit: 'percent',
  min: 0,
  max: 100,
  knownBy: 'employer',
  change: 'changeable',
};

/** The worker leads the company, manages it day by day, supervises staff and may bind the employer. */
export const jobManager: BooleanFact<'job-manager'> = {
  id: 'job-manager',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'fixed',
};

/** Sector of seasonal work. */
export const jobSeasonalSector: ChoiceFact<
  'job-seasonal-sector',
  'agriculture' | 'horticulture' | 'hospitality' | 'other'
> = {
  id: 'job-seasonal-sector',
  kind: 'choice',
  options: ['agriculture', 'horticulture', 'hospitality', 'other'],
  knownBy: 'employer',
  change: 'fixed',
};

/** Days of seasonal work within twelve months. */
export const jobSeasonalDays: NumberFact<'job-seasonal-days', 'days'> = {
  id: 'job-seasonal-days',
  kind: 'number',
  unit: 'days',
  min: 1,
  max: 366,
  knownBy: 'employer',
  change: 'changeable',
};
