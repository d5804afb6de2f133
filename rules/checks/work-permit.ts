import { type Check, saying, situation, type Situation } from '../engine/check.ts';
import { applicationKind, stayLength } from '../facts/application.ts';
import { transferMonths, transferRole, transferSameGroup } from '../facts/transfer.ts';
import {
  contractCommitments,
  contractEmployer,
  contractInForce,
  contractTerm,
  payMonthly,
  paySectorScale,
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
  vacancyNobodySuitable,
  vacancyProportionate,
  vacancyServiceSearch,
  vacancyTension,
  vacancyWeeks,
} from '../facts/vacancy.ts';
import { homePlace } from '../facts/jobseeker.ts';
import { residenceMention } from '../facts/residence.ts';
import {
  diplomaLevel,
  diplomaYears,
  experienceYears,
  workerAgreementCountry,
  workerBirthDate,
  workerBlueCardMonths,
  workerCitizenship,
  workerEuLongTermResident,
  workerFamilyInBelgium,
  workerMonthsBrusselsPermit,
  workerMonthsInEighteen,
  workerMonthsInFiveYears,
  workerMonthsInTenYears,
  workerQualified,
  workerStayMonths,
  workerTurkish,
  workerWhereabouts,
} from '../facts/worker.ts';

const elsewhere = saying(workerCitizenship, 'other');
const limited = saying(residenceMention, 'limited');

/** The hires that are met most; what they say leaves two questions less, and nothing else. */
const commonHires: readonly Situation[] = [
  situation(
    'first-permit',
    ...[elsewhere, saying(residenceMention, 'no-title'), saying(applicationKind, 'first')],
  ),
  situation('renewal', elsewhere, limited, saying(applicationKind, 'renewal')),
  situation(
    'change-of-employer',
    elsewhere,
    limited,
    saying(applicationKind, 'change-of-employer'),
  ),
  situation('free-to-work', elsewhere, saying(residenceMention, 'unlimited')),
];

/**
 * "Which work permit is open for this hire?" The order puts what people know at once and what settles most first: the
 * kind of move gates, pay comes after what closes routes without it, age late because it matters only between two
 * amounts of pay, and the vacancy last because the route that needs one ranks low. Where the worker is comes before the
 * home and the status as long-term resident, which matter in Belgium only.
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
    'brussels-unlimited',
    'brussels-highly-skilled',
    'brussels-blue-card',
    'brussels-intra-company-transfer',
    'brussels-manager',
    'brussels-shortage-occupation',
    'brussels-labour-market-test',
    'brussels-other-category',
    'wallonia-unlimited',
    'wallonia-highly-skilled',
    'wallonia-blue-card',
    'wallonia-intra-company-transfer',
    'wallonia-manager',
    'wallonia-shortage-occupation',
    'wallonia-labour-market-test',
    'wallonia-other-category',
    'german-speaking-community-unlimited',
    'german-speaking-community-highly-skilled',
    'german-speaking-community-blue-card',
    'german-speaking-community-manager',
    'german-speaking-community-shortage-occupation',
    'german-speaking-community-labour-market-test',
    'german-speaking-community-other-category',
  ],
  questions: [
    { id: 'move', facts: [jobMove.id] },
    { id: 'place', facts: [jobPlace.id] },
    { id: 'citizenship', facts: [workerCitizenship.id], situations: commonHires },
    { id: 'residence-mention', facts: [residenceMention.id] },
    { id: 'application-kind', facts: [applicationKind.id] },
    { id: 'months-in-five-years', facts: [workerMonthsInFiveYears.id] },
    { id: 'months-brussels-permit', facts: [workerMonthsBrusselsPermit.id] },
    { id: 'months-in-ten-years', facts: [workerMonthsInTenYears.id] },
    { id: 'stay-months', facts: [workerStayMonths.id] },
    { id: 'blue-card-months', facts: [workerBlueCardMonths.id] },
    { id: 'agreement-country', facts: [workerAgreementCountry.id] },
    { id: 'turkish', facts: [workerTurkish.id] },
    { id: 'family-in-belgium', facts: [workerFamilyInBelgium.id] },
    { id: 'whereabouts', facts: [workerWhereabouts.id] },
    { id: 'worker-home', facts: [homePlace.id] },
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
    { id: 'contract', facts: [contractTerm.id, contractEmployer.id] },
    { id: 'job-group', facts: [jobGroup.id] },
    { id: 'birth-date', facts: [workerBirthDate.id] },
    { id: 'transfer-group', facts: [transferSameGroup.id] },
    { id: 'transfer-months', facts: [transferMonths.id] },
    { id: 'transfer-role', facts: [transferRole.id] },
    { id: 'stay-length', facts: [stayLength.id] },
    { id: 'occupation', facts: [jobOccupation.id] },
    { id: 'full-time-share', facts: [jobFullTimeShare.id] },
    { id: 'skilled-grade', facts: [paySkilledGrade.id] },
    { id: 'sector-scale', facts: [paySectorScale.id] },
    { id: 'contract-commitments', facts: [contractCommitments.id] },
    { id: 'qualified', facts: [workerQualified.id] },
    { id: 'vacancy-service-search', facts: [vacancyServiceSearch.id] },
    { id: 'vacancy-channel', facts: [vacancyChannel.id] },
    { id: 'vacancy-weeks', facts: [vacancyWeeks.id] },
    { id: 'vacancy-nobody-suitable', facts: [vacancyNobodySuitable.id] },
    { id: 'vacancy-tension', facts: [vacancyTension.id] },
    { id: 'vacancy-proportionate', facts: [vacancyProportionate.id] },
    { id: 'vacancy-cooperation', facts: [vacancyCooperation.id] },
  ],
  compared: [
    { id: 'pay', facts: [payMonthly.id, payYearly.id] },
    {
      id: 'diploma',
      facts: [diplomaLevel.id, diplomaYears.id, experienceYears.id, workerQualified.id],
    },
    { id: 'weeks', facts: [vacancyWeeks.id] },
    {
      id: 'months',
      facts: [
        workerMonthsInFiveYears.id,
        workerMonthsInEighteen.id,
        workerMonthsInTenYears.id,
        workerMonthsBrusselsPermit.id,
        workerStayMonths.id,
        workerBlueCardMonths.id,
      ],
    },
  ],
};
