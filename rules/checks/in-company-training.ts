import type { Check } from '../engine/check.ts';
import {
  companyBarred,
  companyKind,
  companyTutor,
  contractBeforeStart,
  daysInCompany,
  hiringPromise,
  jobseekerRegistration,
  longTrainingGround,
  permanentContractInCompany,
  resignedForTraining,
  rightToWork,
  trainingShare,
  workforceGrows,
  worksPartTime,
} from '../facts/in-company-training.ts';
import { jobPlace } from '../facts/job.ts';
import { trainingHours, trainingStartsOn, trainingWeeks } from '../facts/training.ts';

/**
 * "Can a company train this jobseeker?" The place of the company decides which scheme it is. What closes a scheme to most
 * people comes first: the training itself and the hire after it; what hardly ever stands in the way comes last.
 */
export const inCompanyTraining: Check = {
  id: 'in-company-training',
  voices: ['employer', 'worker'],
  placeFact: jobPlace.id,
  routes: [
    'flanders-ibo',
    'flanders-ibo-plus',
    'brussels-fpie',
    'wallonia-pfi',
    'german-speaking-community-ibu',
  ],
  questions: [
    { id: 'company-place', facts: [jobPlace.id] },
    { id: 'training-starts-on', facts: [trainingStartsOn.id] },
    { id: 'jobseeker-registration', facts: [jobseekerRegistration.id] },
    { id: 'training-weeks', facts: [trainingWeeks.id] },
    { id: 'long-training-ground', facts: [longTrainingGround.id] },
    { id: 'hiring-promise', facts: [hiringPromise.id] },
    { id: 'company-kind', facts: [companyKind.id] },
    { id: 'workforce-grows', facts: [workforceGrows.id] },
    { id: 'company-tutor', facts: [companyTutor.id] },
    { id: 'training-share', facts: [trainingShare.id] },
    { id: 'training-hours', facts: [trainingHours.id] },
    { id: 'works-part-time', facts: [worksPartTime.id] },
    { id: 'right-to-work', facts: [rightToWork.id] },
    { id: 'resigned-for-training', facts: [resignedForTraining.id] },
    { id: 'earlier-work', facts: [permanentContractInCompany.id, daysInCompany.id] },
    { id: 'company-barred', facts: [companyBarred.id] },
    { id: 'contract-before-start', facts: [contractBeforeStart.id] },
  ],
  compared: [
    { id: 'training-weeks', facts: [trainingWeeks.id] },
    { id: 'training-hours', facts: [trainingHours.id, trainingShare.id] },
    { id: 'earlier-days', facts: [daysInCompany.id, permanentContractInCompany.id] },
    { id: 'hiring', facts: [hiringPromise.id, workforceGrows.id] },
    { id: 'company', facts: [companyKind.id] },
    { id: 'tutor', facts: [companyTutor.id] },
  ],
};
