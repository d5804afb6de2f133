import type { Check } from '../engine/check.ts';
import { applicationKind, stayLength } from '../facts/application.ts';
import { transferMonths, transferRole, transferSameGroup } from '../facts/transfer.ts';
import {
  contractEmployer,
  contractInForce,
  contractTerm,
  payMonthly,
  paySkilledGrade,
  payYearly,
} from '../facts/contract.ts';
import {
  jobFullTimeShare,
  jobGroup,
  jobIct,
  jobLevel,
  jobManager,
  jobMove,
  jobOccupation,
  jobPlace,
  jobSeasonalDays,
  jobSeasonalSector,
} from '../facts/job.ts';
import {
  vacancyChannel,
  vacancyCooperation,
  vacancyProportionate,
  vacancyTension,
  vacancyWeeks,
} from '../facts/vacancy.ts';
import { residenceMention } from '../facts/residence.ts';
import {
  diplomaLevel,
  diplomaYears,
  experienceYears,
  workerBirthDate,
  workerCitizenship,
  workerEuLongTermResident,
  workerFamilyInBelgium,
  workerMonthsInEighteen,
  workerMonthsInFiveYears,
  workerQualified,
  workerTurkish,
  workerWhereabouts,
} from '../facts/worker.ts';

/**
 * "Which work permit is open for this hire?" The order puts what people know at once and what settles most first: the
 * kind of move gates, pay comes after what closes routes without it, age late because it matters only between two
 * amounts of pay, and the vacancy last because the route that needs one ranks low. Where the worker is comes before the
 * status as long-term resident, which matters in Belgium only.
 */
export const workPermit: Check = {
  id: 'work-permit',
  voices: ['employer', 'worker'],
  placeFact: jobPlace.id,
  routes: [
    'federal-no-authorisation',
    'flanders-unlimited',
    'flanders-highly-skilled',
    'flanders-blue-card',
    'flanders-intra-company-transfer',
    'flanders-manager',
    'flanders-shortage-occupation',
    'flanders-labour-market-test',
    'flanders-seasonal',
    'flanders-other-category',
    'brussels-highly-skilled',
    'wallonia-highly-skilled',
    'german-speaking-community-highly-skilled',
  ],
  questions: [
    { id: 'move', facts: [jobMove.id] },
    { id: 'place', facts: [jobPlace.id] },
    { id: 'citizenship', facts: [workerCitizenship.id] },
    { id: 'residence-mention', facts: [residenceMention.id] },
    { id: 'application-kind', facts: [applicationKind.id] },
    { id: 'months-in-five-years', facts: [workerMonthsInFiveYears.id] },
    { id: 'turkish', facts: [workerTurkish.id] },
    { id: 'family-in-belgium', facts: [workerFamilyInBelgium.id] },
    { id: 'whereabouts', facts: [workerWhereabouts.id] },
    { id: 'long-term-resident', facts: [workerEuLongTermResident.id] },
    { id: 'months-in-eighteen', facts: [workerMonthsInEighteen.id] },
    { id: 'contract-in-force', facts: [contractInForce.id] },
    { id: 'seasonal-sector', facts: [jobSeasonalSector.id] },
    { id: 'seasonal-days', facts: [jobSeasonalDays.id] },
    { id: 'diploma', facts: [diplomaLevel.id] },
    { id: 'diploma-length', facts: [diplomaYears.id] },
    { id: 'job-level', facts: [jobLevel.id] },
    { id: 'ict', facts: [jobIct.id] },
    { id: 'experience', facts: [experienceYears.id] },
    { id: 'manager', facts: [jobManager.id] },
    { id: 'pay', facts: [payMonthly.id, payYearly.id] },
    { id: 'contract-term', facts: [contractTerm.id] },
    { id: 'contract-employer', facts: [contractEmployer.id] },
    { id: 'job-group', facts: [jobGroup.id] },
    { id: 'birth-date', facts: [workerBirthDate.id] },
    { id: 'transfer-group', facts: [transferSameGroup.id] },
    { id: 'transfer-months', facts: [transferMonths.id] },
    { id: 'transfer-role', facts: [transferRole.id] },
    { id: 'stay-length', facts: [stayLength.id] },
    { id: 'occupation', facts: [jobOccupation.id] },
    { id: 'full-time-share', facts: [jobFullTimeShare.id] },
    { id: 'skilled-grade', facts: [paySkilledGrade.id] },
    { id: 'qualified', facts: [workerQualified.id] },
    { id: 'vacancy-channel', facts: [vacancyChannel.id] },
    { id: 'vacancy-weeks', facts: [vacancyWeeks.id] },
    { id: 'vacancy-tension', facts: [vacancyTension.id] },
    { id: 'vacancy-proportionate', facts: [vacancyProportionate.id] },
    { id: 'vacancy-cooperation', facts: [vacancyCooperation.id] },
  ],
};
