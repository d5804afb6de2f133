import { all, any, atLeast, is, oneOf, referral, under } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { contractEmployer, contractTerm, payMonthly } from '#rules/facts/contract.ts';
import { jobIct } from '#rules/facts/job.ts';
import { diplomaLevel, diplomaYears, experienceYears } from '#rules/facts/worker.ts';
import { residenceSteps, upToNinetyDays } from '#rules/law/federal/residence-part.ts';
import { brusselsBlueCardPay } from '#rules/parameters/brussels/other-routes.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  brusselsDecision2024,
  brusselsOrdinance2024,
  brusselsPayPage,
  fragomenBrussels2024,
  taxpatria2024,
} from '#rules/sources/brussels.ts';
import { bal2024 } from '#rules/sources/brussels-routes.ts';
import { vreemdelingenrechtBlueCard2024 } from '#rules/sources/flanders-blue-card.ts';
import { amountForTheWork, employeeJob } from './ordinary-job.ts';
import {
  payConsequences,
  postedPayConsequence,
  recognisedProfession,
  researcherPermitKind,
  residence,
  sharedConsequences,
  upToThreeYears,
  yearlyPayCheck,
} from './permit-consequences.ts';
import {
  brusselsCompetence,
  brusselsFees,
  diplomaDocument,
  economicMigration,
  expectedPapers,
  newApplication,
  residencePapers,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
// The article of the Decision on the EU Blue Card is not known to us.
const law = unlocated(brusselsDecision2024);

const educationRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(bal2024),
  unlocated(emnLabourShortages),
);
const diploma = all(
  'brussels-blue-card-education',
  oneOf(
    'brussels-blue-card-diploma',
    diplomaLevel,
    ['level-5', 'level-6', 'level-7', 'level-8'],
    educationRule,
  ),
  atLeast('brussels-blue-card-programme', diplomaYears, 3, educationRule),
);
const ictJob = oneOf('brussels-blue-card-ict', jobIct, ['manager', 'specialist'], educationRule);
const ictExperience = all(
  'brussels-blue-card-ict-experience',
  ictJob,
  atLeast('brussels-blue-card-experience', experienceYears, 3, educationRule),
);

const fiveYearsRule = provenance('professional', checkedOn, unlocated(bal2024));
// One firm reports it, the European Migration Network names information technology only: the service is asked. Below
// five years nobody says that it opens.
const otherExperience = all(
  'brussels-blue-card-other-experience',
  atLeast('brussels-blue-card-five-years', experienceYears, 5, fiveYearsRule),
  referral(
    'brussels-blue-card-five-years-ask',
    provenance('professional', checkedOn, unlocated(bal2024), unlocated(emnLabourShortages)),
  ),
);

const contract = oneOf(
  'brussels-blue-card-contract',
  contractTerm,
  ['six-to-twelve-months', 'one-to-four-years', 'longer-or-permanent'],
  provenance('professional', checkedOn, law, unlocated(taxpatria2024)),
);

/** A national legal service leaves postings out; the Brussels text was not read. */
const postingRule = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtBlueCard2024),
);
const employer = any(
  'brussels-blue-card-employer',
  is('brussels-blue-card-not-posted', contractEmployer, 'belgian', postingRule),
  referral('brussels-blue-card-posted-ask', postingRule),
);

const pay = atLeast(
  'brussels-blue-card-pay',
  payMonthly,
  brusselsBlueCardPay,
  provenance('official', checkedOn, law, unlocated(brusselsPayPage)),
);

/** Nationwide since 5 April 2024. */
const cardRule = provenance(
  'official',
  checkedOn,
  unlocated(vreemdelingenrechtBlueCard2024),
  unlocated(fragomenBrussels2024),
);

/**
 * Brussels, EU Blue Card (carte bleue européenne): Decision of 16 May 2024. Held from 2024-10-01. The Region's table has
 * one amount; no reduced one was found. Checked 2026-11-21.
 */
export const brusselsBlueCard: Route = {
  id: 'brussels-blue-card',
  kind: 'blue-card',
  official: [
    { lang: 'fr', term: 'carte bleue européenne' },
    { lang: 'nl', term: 'Europese blauwe kaart' },
  ],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all(
        'brussels-blue-card',
        employeeJob,
        amountForTheWork,
        any('brussels-blue-card-qualification', diploma, ictExperience, otherExperience),
        contract,
        employer,
        pay,
      ),
    },
  ],
  consequences: [
    {
      // The card is not asked for: said to whoever changes employers, as in Flanders.
      id: 'brussels-blue-card-held',
      topic: 'permit',
      when: is('brussels-blue-card-held', applicationKind, 'change-of-employer', cardRule),
      provenance: cardRule,
    },
    {
      // Its contract is longer: the steps and fees of the route are those of more than 90 days.
      id: 'brussels-blue-card-not-short',
      topic: 'permit',
      when: upToNinetyDays,
      provenance: provenance(
        'professional',
        checkedOn,
        article(brusselsOrdinance2024, 'art. 2, 8°'),
        unlocated(taxpatria2024),
      ),
    },
    researcherPermitKind,
    upToThreeYears,
    { id: 'brussels-blue-card-validity', topic: 'permit', provenance: cardRule },
    {
      id: 'brussels-blue-card-no-reduced-amount',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, law, unlocated(brusselsPayPage)),
    },
    ...payConsequences,
    // Sources say how the pay of a posted worker counts for this route too: for whom the service admits.
    postedPayConsequence,
    recognisedProfession,
    yearlyPayCheck,
    { id: 'brussels-blue-card-new-employer', topic: 'change', provenance: cardRule },
    { id: 'brussels-blue-card-unemployment', topic: 'change', provenance: cardRule },
    { id: 'brussels-blue-card-mobility', topic: 'change', provenance: cardRule },
    ...sharedConsequences,
    ...residence('federal-new-employer', 'federal-job-loss'),
  ],
  documents: [
    ...expectedPapers,
    diplomaDocument,
    {
      id: 'brussels-blue-card-experience-proof',
      by: 'worker',
      when: all(
        'brussels-blue-card-experience-proof',
        newApplication,
        any(
          'brussels-blue-card-without-diploma',
          is('brussels-blue-card-no-diploma', diplomaLevel, 'none', educationRule),
          under('brussels-blue-card-short-programme', diplomaYears, 3, educationRule),
        ),
      ),
      provenance: provenance('professional', checkedOn, unlocated(bal2024)),
    },
    ...residencePapers,
  ],
  fees: brusselsFees,
  steps: residenceSteps,
  authority: economicMigration,
  competence: brusselsCompetence,
};
