import { all, any, atLeast, is, oneOf, under } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { contractEmployer } from '#rules/facts/contract.ts';
import { jobIct } from '#rules/facts/job.ts';
import { diplomaLevel, experienceYears, workerAge, workerBirthDate } from '#rules/facts/worker.ts';
import {
  payYearlyWallonia,
  walloniaHighlySkilledFull,
  walloniaHighlySkilledUnder30,
} from '#rules/parameters/wallonia/highly-skilled.ts';
import {
  brusselsTimes2026,
  emnLabourShortages,
  kpmg2024184,
  kpmg2024223,
} from '#rules/sources/belgium.ts';
import {
  claeysEngels2019,
  fragomenWallonia2024,
  vandenBroele2024,
  walloonDecision2024,
} from '#rules/sources/wallonia.ts';
import { amountForTheWork, employeeJob } from './ordinary-job.ts';
import {
  crossBorder,
  federalConsequences,
  payConsequences,
  permitLength,
  sharedConsequences,
  shortStay,
  teachers,
  tiedToTheEmployer,
} from './permit-consequences.ts';
import { researcherConsequences } from './researchers.ts';
import {
  walloniaCompetence,
  walloniaDocuments,
  walloniaFees,
  walloniaSteps,
  walloniaWorkPermits,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
// The decision itself was not read: the report gives the article.
const law = article(emnLabourShortages, 'art. 23', walloonDecision2024);

const qualificationRule = provenance('report', checkedOn, law);

const qualification = any(
  'wallonia-highly-skilled-qualification',
  oneOf(
    'wallonia-highly-skilled-diploma',
    diplomaLevel,
    ['level-6', 'level-7', 'level-8'],
    qualificationRule,
  ),
  // Two leaves on one fact: that such a job opens this way is reported, that it does so without years of
  // experience is in doubt. Any other job closes it for certain.
  all(
    'wallonia-highly-skilled-ict',
    oneOf('wallonia-highly-skilled-ict-job', jobIct, ['manager', 'specialist'], qualificationRule),
    oneOf(
      'wallonia-highly-skilled-ict-alone',
      jobIct,
      ['manager', 'specialist'],
      provenance('unverified', checkedOn, law),
    ),
  ),
  atLeast(
    'wallonia-highly-skilled-experience',
    experienceYears,
    3,
    provenance(
      'report',
      checkedOn,
      law,
      unlocated(vandenBroele2024),
      unlocated(fragomenWallonia2024),
    ),
  ),
);

const payRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(kpmg2024223),
  unlocated(brusselsTimes2026),
);
const reducedRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(kpmg2024223),
  unlocated(kpmg2024184),
);

const under30 = under('wallonia-highly-skilled-age', workerAge, 30, reducedRule);
const belgianContract = is(
  'wallonia-highly-skilled-belgian-contract',
  contractEmployer,
  'belgian',
  reducedRule,
);

const pay = any(
  'wallonia-highly-skilled-pay',
  atLeast(
    'wallonia-highly-skilled-pay-full',
    payYearlyWallonia,
    walloniaHighlySkilledFull,
    payRule,
  ),
  all(
    'wallonia-highly-skilled-reduced',
    under30,
    belgianContract,
    atLeast(
      'wallonia-highly-skilled-pay-under-30',
      payYearlyWallonia,
      walloniaHighlySkilledUnder30,
      reducedRule,
    ),
  ),
);

/**
 * Wallonia without the German-speaking municipalities, highly skilled workers (travailleurs hautement
 * qualifiés): Decision of 6 June 2024, art. 23. Held from 2024-09-01. Checked 2026-11-21.
 */
export const walloniaHighlySkilled: Route = {
  id: 'wallonia-highly-skilled',
  kind: 'highly-skilled',
  official: [{ lang: 'fr', term: 'travailleur hautement qualifié' }],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all('wallonia-highly-skilled', employeeJob, amountForTheWork, qualification, pay),
    },
  ],
  consequences: [
    {
      id: 'wallonia-full-pay-at-30',
      topic: 'permit',
      when: all(
        'wallonia-full-pay-at-30',
        under30,
        belgianContract,
        under(
          'wallonia-full-pay-at-30-pay',
          payYearlyWallonia,
          walloniaHighlySkilledFull,
          reducedRule,
        ),
      ),
      date: { dayBeforeAge: 30, birthDate: workerBirthDate.id },
      provenance: reducedRule,
    },
    permitLength,
    shortStay,
    crossBorder,
    ...payConsequences,
    {
      id: 'wallonia-comparable-pay',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(claeysEngels2019)),
    },
    teachers,
    tiedToTheEmployer,
    ...researcherConsequences,
    ...sharedConsequences,
    ...federalConsequences(),
  ],
  documents: [
    ...walloniaDocuments,
    {
      id: 'wallonia-qualification-proof',
      by: 'worker',
      provenance: provenance('report', checkedOn, unlocated(emnLabourShortages)),
    },
  ],
  fees: walloniaFees,
  steps: walloniaSteps,
  authority: walloniaWorkPermits,
  competence: walloniaCompetence,
};
