import type { BooleanFact, ChoiceFact } from '../engine/fact.ts';
import type { Jurisdiction } from '../engine/route.ts';
import { postcodes } from './territory.ts';

/** Where the work is mainly done: decides which authority and which law. */
export const jobPlace: ChoiceFact<'job-place', Jurisdiction> = {
  id: 'job-place',
  kind: 'choice',
  options: ['flanders', 'brussels', 'wallonia', 'german-speaking-community'],
  postcodes,
  knownBy: 'employer',
  change: 'changeable',
};

/** The job itself asks for a higher-education level, whatever diploma the worker has. */
export const jobRequiresHigherEducation: BooleanFact<'job-requires-higher-education'> = {
  id: 'job-requires-higher-education',
  kind: 'boolean',
  knownBy: 'employer',
  // What the job is: another answer would be another job, or untrue.
  change: 'fixed',
};

/** Groups of occupations for which an amount of their own exists. */
export const jobGroup: ChoiceFact<'job-group', 'nurse' | 'teacher' | 'other'> = {
  id: 'job-group',
  kind: 'choice',
  options: ['nurse', 'teacher', 'other'],
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
