import type { BooleanFact, ChoiceFact, NumberFact } from '../engine/fact.ts';

/** With which employment service the person is registered as a jobseeker without work. */
export const jobseekerRegistration: ChoiceFact<
  'jobseeker-registration',
  'vdab' | 'actiris' | 'forem' | 'adg' | 'none'
> = {
  id: 'jobseeker-registration',
  kind: 'choice',
  options: ['vdab', 'actiris', 'forem', 'adg', 'none'],
  knownBy: 'worker',
  change: 'changeable',
};

/** The person may work in Belgium for any employer, by nationality or by the residence title. */
export const rightToWork: ChoiceFact<'right-to-work', 'any-employer' | 'one-employer' | 'no'> = {
  id: 'right-to-work',
  kind: 'choice',
  options: ['any-employer', 'one-employer', 'no'],
  knownBy: 'worker',
  change: 'comesWithTime',
};

/** Works part-time beside it. */
export const worksPartTime: BooleanFact<'works-part-time'> = {
  id: 'works-part-time',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'changeable',
};

/** Left a job in order to start the training. */
export const resignedForTraining: BooleanFact<'resigned-for-training'> = {
  id: 'resigned-for-training',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/** Works in the same company with an open-ended contract, or did before. */
export const permanentContractInCompany: BooleanFact<'permanent-contract-in-company'> = {
  id: 'permanent-contract-in-company',
  kind: 'boolean',
  knownBy: 'worker',
  change: 'fixed',
};

/**
 * Calendar days of all contracts in the same company before, first to last day, as student, temporary or fixed-term
 * worker: the one count that the limits in working days and in calendar days can both be held against.
 */
export const daysInCompany: NumberFact<'days-in-company', 'days'> = {
  id: 'days-in-company',
  kind: 'number',
  unit: 'days',
  min: 0,
  max: 5000,
  knownBy: 'worker',
  change: 'fixed',
};

/** The company hires the trainee straight after, in the job learnt, for at least as long as the training lasted. */
export const hiringPromise: BooleanFact<'hiring-promise'> = {
  id: 'hiring-promise',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};

/** The hire adds to the workforce. */
export const workforceGrows: BooleanFact<'workforce-grows'> = {
  id: 'workforce-grows',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};

/** What kind of employer the company is. */
export const companyKind: ChoiceFact<
  'company-kind',
  'private' | 'liberal-profession' | 'non-profit' | 'public' | 'temp-agency' | 'service-vouchers'
> = {
  id: 'company-kind',
  kind: 'choice',
  options: [
    'private',
    'liberal-profession',
    'non-profit',
    'public',
    'temp-agency',
    'service-vouchers',
  ],
  knownBy: 'employer',
  change: 'fixed',
};

/** The company owes money to the employment service, or is barred by it. */
export const companyBarred: BooleanFact<'company-barred'> = {
  id: 'company-barred',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};

/** Who looks after the trainee. */
export const companyTutor: ChoiceFact<
  'company-tutor',
  'five-years-or-certificate' | 'other' | 'none'
> = {
  id: 'company-tutor',
  kind: 'choice',
  options: ['five-years-or-certificate', 'other', 'none'],
  knownBy: 'employer',
  change: 'changeable',
};

/** The contract between company, trainee and service is signed before the training starts. */
export const contractBeforeStart: BooleanFact<'contract-before-start'> = {
  id: 'contract-before-start',
  kind: 'boolean',
  knownBy: 'employer',
  change: 'changeable',
};

/** Share of a full-time week, percent. */
export const trainingShare: NumberFact<'training-share', 'percent'> = {
  id: 'training-share',
  kind: 'number',
  unit: 'percent',
  min: 0,
  max: 100,
  knownBy: 'employer',
  change: 'changeable',
};

/** Reasons for a training longer than half a year. */
export const longTrainingGround: ChoiceFact<
  'long-training-ground',
  | 'no-upper-secondary'
  | 'under-25-a-year-without-work'
  | 'older-longer-without-work'
  | 'none-of-these'
> = {
  id: 'long-training-ground',
  kind: 'choice',
  options: [
    'no-upper-secondary',
    'under-25-a-year-without-work',
    'older-longer-without-work',
    'none-of-these',
  ],
  knownBy: 'worker',
  change: 'fixed',
};
