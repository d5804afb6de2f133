import type { BooleanFact, ChoiceFact, NumberFact } from '../engine/fact.ts';

/**
 * What somebody lives on and does today, as the measures ask about it: without work and looking for it, without work and
 * on support of a public centre for social welfare, in a paid job, or neither.
 */
export const employmentSituation: ChoiceFact<
  'employment-situation',
  'jobseeker' | 'welfare' | 'in-work' | 'neither'
> = {
  id: 'employment-situation',
  kind: 'choice',
  options: ['jobseeker', 'welfare', 'in-work', 'neither'],
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Full months of registration as a jobseeker without work, up to the day of the hire. */
export const registeredMonths: NumberFact<'registered-months', 'months'> = {
  id: 'registered-months',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 600,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/**
 * The contract that an employer offers, by what hiring incentives ask of its length and hours. Who has no offer yet is
 * not refused for that: the condition is told.
 */
export const plannedContract: ChoiceFact<
  'planned-contract',
  | 'none-yet'
  | 'six-months-half-time'
  | 'six-months-fewer-hours'
  | 'two-to-six-months'
  | 'under-two-months'
> = {
  id: 'planned-contract',
  kind: 'choice',
  options: [
    'none-yet',
    'six-months-half-time',
    'six-months-fewer-hours',
    'two-to-six-months',
    'under-two-months',
  ],
  knownBy: 'employer',
  change: 'changeable',
};

/** When the vocational training began that the person follows; `none` where it has not begun or there is none. */
export const courseBegan: ChoiceFact<
  'course-began',
  'none' | 'since-november-2024' | 'september-2023-to-october-2024' | 'before-september-2023'
> = {
  id: 'course-began',
  kind: 'choice',
  options: [
    'none',
    'since-november-2024',
    'september-2023-to-october-2024',
    'before-september-2023',
  ],
  knownBy: 'worker',
  change: 'changeable',
};

/** The employer belongs to the private sector. */
export const privateSector: BooleanFact<'private-sector'> = {
  id: 'private-sector',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'fixed',
};

/** Share of a full-time job that the person has, percent. */
export const workShare: NumberFact<'work-share', 'percent'> = {
  id: 'work-share',
  kind: 'number',
  unit: 'percent',
  min: 0,
  max: 100,
  knownBy: 'employer',
  change: 'changeable',
};

/** Hours of work a week, in minutes: 28 hours are 1,680. */
export const workHours: NumberFact<'work-hours', 'minutes/week'> = {
  id: 'work-hours',
  kind: 'number',
  unit: 'minutes/week',
  min: 0,
  max: 3000,
  knownBy: 'employer',
  change: 'changeable',
};

/** Years of work so far, in Belgium or abroad where the employer there certifies them. */
export const workYears: NumberFact<'work-years', 'years'> = {
  id: 'work-years',
  kind: 'number',
  unit: 'years',
  min: 0,
  max: 60,
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Had a career guidance voucher before. */
export const voucherUsed: BooleanFact<'voucher-used'> = {
  id: 'voucher-used',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** A nationality or a family history from outside the European Union. */
export const familyOrigin: ChoiceFact<
  'family-origin',
  'non-eu-nationality' | 'parent-or-grandparent' | 'neither'
> = {
  id: 'family-origin',
  kind: 'choice',
  options: ['non-eu-nationality', 'parent-or-grandparent', 'neither'],
  knownBy: 'worker',
  change: 'fixed',
};

/** Holds a valid residence permit, or needs none, and can talk in Dutch, French or English. */
export const mentoringReady: BooleanFact<'mentoring-ready'> = {
  id: 'mentoring-ready',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'changeable',
};
