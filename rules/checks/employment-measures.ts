import type { Check } from '../engine/check.ts';
import { jobPlace } from '../facts/job.ts';
import { homePlace, priorDiploma } from '../facts/jobseeker.ts';
import {
  courseBegan,
  employmentSituation,
  familyOrigin,
  mentoringReady,
  plannedContract,
  privateSector,
  registeredMonths,
  voucherUsed,
  workHours,
  workShare,
  workYears,
} from '../facts/measures.ts';
import { workerBirthDate } from '../facts/worker.ts';

/**
 * "What helps me on at work?" A list: every measure that is for the person, those that are sure first by rank, then
 * those to ask about. The situation gates, the home decides which services there are. Training in a company and training
 * with benefit are checks of their own.
 */
export const employmentMeasures: Check = {
  id: 'employment-measures',
  voices: ['employer', 'worker'],
  answers: 'all',
  placeFact: homePlace.id,
  routes: [
    'flanders-vdab-registration',
    'federal-article-60',
    'brussels-activa',
    'wallonia-impulsion-young',
    'wallonia-impulsion-year',
    'wallonia-impulsion-older',
    'wallonia-sesam',
    'wallonia-hiring-bonus',
    'brussels-older-worker',
    'federal-moving-up',
    'flanders-career-voucher',
    'flanders-training-leave',
    'brussels-paid-leave',
    'wallonia-paid-leave',
    'german-speaking-community-paid-leave',
    'flanders-dutch-at-work',
    'flanders-nodo',
    'flanders-parlangi',
    'wallonia-wallangues',
    'federal-duo-for-a-job',
    'brussels-mentoring',
    'federal-duo-solidaire',
    'wallonia-tailored-training',
    'brussels-training-allowance',
    'wallonia-incentive',
    'flanders-bottleneck-premium',
    'federal-shortage-job-allowance',
    'wallonia-announced-measures',
  ],
  questions: [
    { id: 'employment-situation', facts: [employmentSituation.id] },
    { id: 'home-place', facts: [homePlace.id] },
    { id: 'registered-months', facts: [registeredMonths.id] },
    { id: 'birth-date', facts: [workerBirthDate.id] },
    { id: 'prior-diploma', facts: [priorDiploma.id] },
    { id: 'planned-contract', facts: [plannedContract.id] },
    { id: 'course-began', facts: [courseBegan.id] },
    { id: 'workplace', facts: [jobPlace.id] },
    { id: 'private-sector', facts: [privateSector.id] },
    { id: 'work-hours', facts: [workShare.id, workHours.id] },
    { id: 'work-years', facts: [workYears.id] },
    { id: 'voucher-used', facts: [voucherUsed.id] },
    { id: 'family-origin', facts: [familyOrigin.id] },
    { id: 'mentoring-ready', facts: [mentoringReady.id] },
  ],
};
