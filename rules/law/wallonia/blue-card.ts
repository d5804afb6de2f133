import { all, any, atLeast, is, oneOf, referral, under } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { contractEmployer, contractTerm } from '#rules/facts/contract.ts';
import { jobIct } from '#rules/facts/job.ts';
import { diplomaLevel, experienceYears } from '#rules/facts/worker.ts';
import { overNinetyDays, upToNinetyDays } from '#rules/law/federal/residence-part.ts';
import { payYearlyWallonia } from '#rules/parameters/wallonia/highly-skilled.ts';
import {
  walloniaBlueCardJuniorPay,
  walloniaBlueCardPay,
} from '#rules/parameters/wallonia/other-routes.ts';
import {
  brusselsTimes2026,
  emnLabourShortages,
  kpmg2023200,
  visaHq2025,
} from '#rules/sources/belgium.ts';
import { walloniaLimitedPermit } from '#rules/sources/federal-cross-border.ts';
import {
  mondaqBlueCard2024,
  vreemdelingenrechtBlueCard,
  vreemdelingenrechtBlueCard2024,
} from '#rules/sources/flanders-blue-card.ts';
import { admetia2026 } from '#rules/sources/single-permit.ts';
import {
  fragomenWallonia2024,
  walloniaProcedurePage,
  walloonDecision2024,
} from '#rules/sources/wallonia.ts';
import { cciMag2024 } from '#rules/sources/wallonia-routes.ts';
import { amountForTheWork, employeeJob } from './ordinary-job.ts';
import { federalConsequences, payConsequences, sharedConsequences } from './permit-consequences.ts';
import { researcherConsequences } from './researchers.ts';
import {
  walloniaCompetence,
  walloniaDocuments,
  walloniaFees,
  walloniaSteps,
  walloniaWorkPermits,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
// The article is not known to us.
const law = unlocated(walloonDecision2024);

const qualificationRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(fragomenWallonia2024),
  unlocated(mondaqBlueCard2024),
  unlocated(emnLabourShortages),
);

const notSeen = provenance(
  'unverified',
  checkedOn,
  law,
  unlocated(fragomenWallonia2024),
  unlocated(mondaqBlueCard2024),
  unlocated(emnLabourShortages),
);

// Sources speak of a degree that experience in information technology may replace; none gives its level.
const qualification = any(
  'wallonia-blue-card-qualification',
  oneOf('wallonia-blue-card-diploma', diplomaLevel, ['level-6', 'level-7', 'level-8'], notSeen),
  all(
    'wallonia-blue-card-short-programme',
    is('wallonia-blue-card-diploma-level-5', diplomaLevel, 'level-5', qualificationRule),
    referral('wallonia-blue-card-level-5-ask', notSeen),
  ),
  all(
    'wallonia-blue-card-ict-experience',
    oneOf('wallonia-blue-card-ict', jobIct, ['manager', 'specialist'], qualificationRule),
    atLeast('wallonia-blue-card-experience', experienceYears, 3, qualificationRule),
  ),
);

const contractRule = provenance('unverified', checkedOn, law, unlocated(fragomenWallonia2024));

// Since September 2024 a shorter contract than before is enough; how short, and how long it was, was not seen.
const contract = any(
  'wallonia-blue-card-contract',
  oneOf(
    'wallonia-blue-card-contract-long',
    contractTerm,
    ['one-to-four-years', 'longer-or-permanent'],
    contractRule,
  ),
  referral('wallonia-blue-card-contract-ask', contractRule),
);

/** A national legal service leaves postings out; the Walloon text was not read. */
const postingRule = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtBlueCard2024),
);
const employer = any(
  'wallonia-blue-card-employer',
  is('wallonia-blue-card-not-posted', contractEmployer, 'belgian', postingRule),
  referral('wallonia-blue-card-posted-ask', postingRule),
);

const payRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(kpmg2023200),
  unlocated(visaHq2025),
  unlocated(brusselsTimes2026),
);

const juniorRule = provenance(
  'press',
  checkedOn,
  law,
  unlocated(brusselsTimes2026),
  unlocated(cciMag2024),
  unlocated(admetia2026),
);

// That a lower amount exists is reported; who it is for and how much it is never decides.
const pay = any(
  'wallonia-blue-card-pay',
  atLeast('wallonia-blue-card-pay-full', payYearlyWallonia, walloniaBlueCardPay, payRule),
  all(
    'wallonia-blue-card-junior',
    under('wallonia-blue-card-junior-experience', experienceYears, 3, juniorRule),
    atLeast(
      'wallonia-blue-card-pay-junior',
      payYearlyWallonia,
      walloniaBlueCardJuniorPay,
      juniorRule,
    ),
  ),
);

/** The same in the whole country: cooperation agreement of 22 March 2024, as a national legal service reports it. */
const cardRule = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtBlueCard2024),
  unlocated(vreemdelingenrechtBlueCard),
);

/**
 * Wallonia without the German-speaking municipalities, EU Blue Card (carte bleue européenne): Decision of
 * 6 June 2024, article not known to us. The least contract and the test of the junior amount are not known either.
 * Held from 2024-09-01. Checked 2026-11-21.
 */
export const walloniaBlueCard: Route = {
  id: 'wallonia-blue-card',
  kind: 'blue-card',
  official: [{ lang: 'fr', term: 'carte bleue européenne' }],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all(
        'wallonia-blue-card',
        employeeJob,
        amountForTheWork,
        qualification,
        contract,
        employer,
        pay,
      ),
    },
  ],
  consequences: [
    {
      id: 'wallonia-blue-card-validity',
      topic: 'permit',
      when: overNinetyDays,
      provenance: cardRule,
    },
    {
      id: 'wallonia-blue-card-not-short',
      topic: 'permit',
      when: upToNinetyDays,
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(walloniaProcedurePage),
        unlocated(walloniaLimitedPermit),
      ),
    },
    ...payConsequences,
    {
      id: 'wallonia-blue-card-new-employer',
      topic: 'change',
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(fragomenWallonia2024),
        ...cardRule.citations,
      ),
    },
    { id: 'wallonia-blue-card-unemployment', topic: 'change', provenance: cardRule },
    ...researcherConsequences,
    ...sharedConsequences,
    ...federalConsequences('federal-job-loss'),
  ],
  documents: [
    ...walloniaDocuments,
    {
      id: 'wallonia-blue-card-qualification-proof',
      by: 'worker',
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(fragomenWallonia2024),
        unlocated(mondaqBlueCard2024),
      ),
    },
  ],
  fees: walloniaFees,
  // No permit B: this is a card of stay.
  steps: walloniaSteps.filter(({ id }) => id !== 'wallonia-work-decision'),
  authority: walloniaWorkPermits,
  competence: walloniaCompetence,
};
