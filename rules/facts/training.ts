import type { BooleanFact, ChoiceFact, DateFact, DerivedFact, NumberFact } from '../engine/fact.ts';

/** What the training is and who gives it. */
export const trainingKind: ChoiceFact<
  'training-kind',
  | 'service'
  | 'other-vocational'
  | 'higher-education'
  | 'secondary'
  | 'adult-education'
  | 'self-employment'
  | 'dual'
  | 'in-company'
  | 'traineeship-or-other'
> = {
  id: 'training-kind',
  kind: 'choice',
  options: [
    'service',
    'other-vocational',
    'higher-education',
    'secondary',
    'adult-education',
    'self-employment',
    'dual',
    'in-company',
    'traineeship-or-other',
  ],
  knownBy: 'worker',
  change: 'changeable',
};

/** Consecutive weeks, holidays of the school included. */
export const trainingWeeks: NumberFact<'training-weeks', 'weeks'> = {
  id: 'training-weeks',
  kind: 'number',
  unit: 'weeks',
  min: 1,
  max: 312,
  knownBy: 'worker',
  change: 'changeable',
};

/** Hours of training a week on average, in minutes: 17.5 hours are 1,050. */
export const trainingHours: NumberFact<'training-hours', 'minutes/week'> = {
  id: 'training-hours',
  kind: 'number',
  unit: 'minutes/week',
  min: 0,
  max: 3000,
  knownBy: 'worker',
  change: 'changeable',
};

/** Credits of the year that are taken for the first time; a year of full-time study holds 60. */
export const trainingNewCredits: NumberFact<'training-new-credits', 'credits'> = {
  id: 'training-new-credits',
  kind: 'number',
  unit: 'credits',
  min: 0,
  max: 90,
  knownBy: 'worker',
  change: 'changeable',
};

/** When most lessons are, from Monday to Friday, each option without the one before. */
export const trainingTimetable: ChoiceFact<
  'training-timetable',
  'weekdays-before-17' | 'weekdays-before-18' | 'evening-or-weekend'
> = {
  id: 'training-timetable',
  kind: 'choice',
  options: ['weekdays-before-17', 'weekdays-before-18', 'evening-or-weekend'],
  knownBy: 'worker',
  change: 'changeable',
};

/** First day of the training or, for studies, official start of the first year. */
export const trainingStartsOn: DateFact<'training-starts-on'> = {
  id: 'training-starts-on',
  kind: 'date',
  min: '2018-01-01',
  max: '2035-12-31',
  knownBy: 'worker',
  change: 'changeable',
};

/** Full years since then on the filing date; negative before it. */
export const trainingYears: DerivedFact<'training-years', 'years'> = {
  id: 'training-years',
  kind: 'derived',
  unit: 'years',
  derivation: { kind: 'elapsed', since: trainingStartsOn.id, until: 'filedOn', unit: 'years' },
};

/** For a shortage occupation, on the list of studies and training of the region. */
export const trainingShortage: BooleanFact<'training-shortage'> = {
  id: 'training-shortage',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'changeable',
};

/** Taken in Belgium or abroad. */
export const trainingAbroad: BooleanFact<'training-abroad'> = {
  id: 'training-abroad',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'changeable',
};

/** Enrolled as a regular student, taking part in the programme. */
export const trainingRegular: BooleanFact<'training-regular'> = {
  id: 'training-regular',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'changeable',
};

/**
 * What the training leads to, as federal law on the end of benefit names it. Which courses count as one for nurse or
 * care assistant is on a list of the Minister that we do not hold.
 */
export const trainingOccupation: ChoiceFact<
  'training-occupation',
  'nurse' | 'care-assistant' | 'other-shortage' | 'not-shortage'
> = {
  id: 'training-occupation',
  kind: 'choice',
  options: ['nurse', 'care-assistant', 'other-shortage', 'not-shortage'],
  vague: { 'care-unsure': ['nurse', 'care-assistant', 'other-shortage'] },
  knownBy: 'worker',
  change: 'changeable',
};

/** Followed without a break since its start; school holidays are none. */
export const trainingUninterrupted: BooleanFact<'training-uninterrupted'> = {
  id: 'training-uninterrupted',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};
