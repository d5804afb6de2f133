import type { Check } from '../engine/check.ts';
import { contractEmployer, contractTerm, payMonthly, payYearly } from '../facts/contract.ts';
import { jobGroup, jobIct, jobPlace, jobLevel } from '../facts/job.ts';
import { residenceMention } from '../facts/residence.ts';
import {
  diplomaLevel,
  diplomaYears,
  experienceYears,
  workerBirthDate,
  workerCitizenship,
} from '../facts/worker.ts';

/**
 * "Is the highly skilled route open for this hire?" The order puts what people know at once and what settles
 * most first; age comes last because it matters only between two amounts of pay.
 */
export const workPermit: Check = {
  id: 'work-permit',
  voices: ['employer', 'worker'],
  placeFact: jobPlace.id,
  routes: [
    'federal-no-authorisation',
    'flanders-highly-skilled',
    'brussels-highly-skilled',
    'wallonia-highly-skilled',
    'german-speaking-community-highly-skilled',
  ],
  questions: [
    { id: 'place', facts: [jobPlace.id] },
    { id: 'citizenship', facts: [workerCitizenship.id] },
    { id: 'residence-mention', facts: [residenceMention.id] },
    { id: 'diploma', facts: [diplomaLevel.id] },
    { id: 'diploma-length', facts: [diplomaYears.id] },
    { id: 'job-level', facts: [jobLevel.id] },
    { id: 'experience', facts: [experienceYears.id] },
    { id: 'ict', facts: [jobIct.id] },
    { id: 'pay', facts: [payMonthly.id, payYearly.id] },
    { id: 'contract-term', facts: [contractTerm.id] },
    { id: 'contract-employer', facts: [contractEmployer.id] },
    { id: 'job-group', facts: [jobGroup.id] },
    { id: 'birth-date', facts: [workerBirthDate.id] },
  ],
};
