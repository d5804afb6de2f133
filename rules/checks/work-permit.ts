import type { Check } from '../engine/check.ts';
import { applicationKind, stayLength } from '../facts/application.ts';
import { contractEmployer, contractTerm, payMonthly, payYearly } from '../facts/contract.ts';
import { jobGroup, jobIct, jobLevel, jobManager, jobMove, jobPlace } from '../facts/job.ts';
import { transferMonths, transferRole, transferSameGroup } from '../facts/transfer.ts';
import {
  diplomaLevel,
  diplomaYears,
  experienceYears,
  workerBirthDate,
  workerWhereabouts,
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
    'flanders-highly-skilled',
    'flanders-blue-card',
    'flanders-intra-company-transfer',
    'flanders-manager',
    'brussels-highly-skilled',
    'wallonia-highly-skilled',
    'german-speaking-community-highly-skilled',
  ],
  questions: [
    { id: 'move', facts: [jobMove.id] },
    { id: 'place', facts: [jobPlace.id] },
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
    { id: 'manager', facts: [jobManager.id] },
    { id: 'transfer-group', facts: [transferSameGroup.id] },
    { id: 'transfer-months', facts: [transferMonths.id] },
    { id: 'transfer-role', facts: [transferRole.id] },
    { id: 'stay-length', facts: [stayLength.id] },
    { id: 'application-kind', facts: [applicationKind.id] },
    { id: 'whereabouts', facts: [workerWhereabouts.id] },
  ],
};
