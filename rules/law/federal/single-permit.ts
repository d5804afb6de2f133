import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Document, Fee, Step } from '#rules/engine/route.ts';
import {
  federalContributionLongTermResident,
  federalContributionSinglePermit,
} from '#rules/parameters/federal/contribution.ts';
import { federalVisaD } from '#rules/parameters/federal/visa.ts';
import {
  cooperationAgreement2018,
  emnLabourShortages,
  fairworkSinglePermit,
  ibzSinglePermit,
  vreemdelingenrechtApplication,
} from '#rules/sources/belgium.ts';
import {
  agiiResidentDocuments,
  directiveSummary2024,
  ibzContribution,
  visaHqVisaD2026,
} from '#rules/sources/single-permit.ts';
import { brusselsOrdinance2024 } from '#rules/sources/brussels.ts';
import { walloniaEmployerPage } from '#rules/sources/wallonia.ts';
import { act1999 } from '#rules/sources/german-speaking-community.ts';
import {
  admetia2026,
  agiiSinglePermitEnd,
  brusselsTimes2025,
  claeysEngels2022,
  ey2024,
  ghentUniversityContribution,
  ibzHealthInsurance,
  strelia2025,
  vandelanotte2019,
  visaVerge2025,
  vreemdelingenrechtRenewal,
  vreemdelingenrechtWorker,
  workingInBelgium,
} from '#rules/sources/single-permit.ts';
import { walloniaFaq } from '#rules/sources/wallonia.ts';

/**
 * The single permit as far as it is federal: work and residence of more than 90 days, one application, one card. Any
 * route of a region may take these parts and hang them on its own conditions. Cooperation agreement of
 * 2 February 2018 and law of 15 December 1980, as reported by the pages cited. Directive (EU) 2024/1233 was due on
 * 21 May 2026; no Belgian act was found, and nothing here applies it. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

const residencePart = provenance('official', checkedOn, unlocated(ibzSinglePermit));

/** Who decides: establishment unit, main place of work, registered office, place of the activity. */
const competentRegion = provenance(
  'official',
  checkedOn,
  article(cooperationAgreement2018, 'art. 7-8'),
  unlocated(vreemdelingenrechtApplication),
);

export const singlePermitDocuments: readonly Document[] = [
  { id: 'federal-contribution-proof', by: 'employer', provenance: residencePart },
  { id: 'federal-means-and-duration', by: 'employer', provenance: residencePart },
  { id: 'federal-passport', by: 'worker', provenance: residencePart },
  { id: 'federal-criminal-record', by: 'worker', provenance: residencePart },
  {
    id: 'federal-medical-certificate',
    by: 'worker',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(ibzSinglePermit),
      unlocated(agiiResidentDocuments),
    ),
  },
  {
    id: 'federal-health-insurance',
    by: 'worker',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(ibzSinglePermit),
      unlocated(ibzHealthInsurance),
    ),
  },
  {
    // The age of the certificates stands on a page about other residents, not on the one about single permits.
    id: 'federal-certificates-recent',
    by: 'worker',
    provenance: provenance('unverified', checkedOn, unlocated(agiiResidentDocuments)),
  },
];

export const singlePermitFees: readonly Fee[] = [
  {
    id: 'federal-contribution',
    amount: federalContributionSinglePermit.id,
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(ibzSinglePermit),
      unlocated(vreemdelingenrechtApplication),
      unlocated(ibzContribution),
      unlocated(ghentUniversityContribution),
      unlocated(ey2024),
    ),
  },
  {
    id: 'federal-contribution-long-term-resident',
    amount: federalContributionLongTermResident.id,
    provenance: provenance('professional', checkedOn, unlocated(ey2024)),
  },
  {
    id: 'federal-visa-d',
    amount: federalVisaD.id,
    during: { from: '2026-07-01', to: null },
    provenance: provenance('press', checkedOn, unlocated(visaHqVisaD2026), unlocated(admetia2026)),
  },
];

/** From filing to the card. Nothing binds the region on how long it checks whether the file is complete. */
export const singlePermitSteps: readonly Step[] = [
  {
    id: 'federal-file',
    by: 'employer',
    after: [],
    isFiling: true,
    days: { min: 0, max: 0 },
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(vreemdelingenrechtApplication),
      unlocated(workingInBelgium),
      unlocated(ibzSinglePermit),
    ),
  },
  {
    id: 'federal-completeness',
    by: 'authority',
    after: ['federal-file'],
    days: { min: 0, max: null },
    provenance: provenance('professional', checkedOn, unlocated(strelia2025)),
  },
  {
    id: 'federal-complete-file',
    by: 'employer',
    after: ['federal-completeness'],
    days: { min: 0, max: 15 },
    provenance: residencePart,
  },
  {
    // Four months from the notice that the file is complete: no four months have more than 123 days.
    id: 'federal-joint-decision',
    by: 'authority',
    after: ['federal-complete-file'],
    days: { min: 0, max: 123 },
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(vandelanotte2019),
      unlocated(strelia2025),
      unlocated(visaVerge2025),
      unlocated(emnLabourShortages),
    ),
  },
  {
    id: 'federal-visa',
    by: 'worker',
    after: ['federal-joint-decision'],
    days: { min: 0, max: null },
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(vreemdelingenrechtWorker),
      unlocated(visaVerge2025),
    ),
  },
  {
    id: 'federal-town-hall',
    by: 'worker',
    after: ['federal-visa'],
    days: { min: 0, max: 8 },
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(vreemdelingenrechtWorker),
      unlocated(visaVerge2025),
    ),
  },
];

export const singlePermitConsequences: readonly Consequence[] = [
  {
    id: 'federal-one-application',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(vreemdelingenrechtApplication),
      unlocated(ibzSinglePermit),
      unlocated(workingInBelgium),
    ),
  },
  { id: 'federal-which-region', topic: 'permit', provenance: competentRegion },
  {
    id: 'federal-silence',
    topic: 'permit',
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(vandelanotte2019),
      unlocated(strelia2025),
      unlocated(emnLabourShortages),
    ),
  },
  {
    id: 'federal-card-limited',
    topic: 'permit',
    provenance: provenance('professional', checkedOn, unlocated(vreemdelingenrechtWorker)),
  },
  {
    id: 'federal-from-inside-belgium',
    topic: 'permit',
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(claeysEngels2022),
      unlocated(vreemdelingenrechtWorker),
    ),
  },
  {
    id: 'federal-renewal',
    topic: 'change',
    provenance: provenance('official', checkedOn, unlocated(vreemdelingenrechtRenewal)),
  },
  {
    id: 'federal-new-employer',
    topic: 'change',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(walloniaFaq),
      unlocated(fairworkSinglePermit),
    ),
  },
  {
    id: 'federal-job-loss',
    topic: 'change',
    provenance: provenance('official', checkedOn, unlocated(agiiSinglePermitEnd)),
  },
  {
    id: 'federal-recast-directive',
    topic: 'change',
    provenance: provenance(
      'unverified',
      checkedOn,
      unlocated(strelia2025),
      unlocated(directiveSummary2024),
      unlocated(visaVerge2025),
      unlocated(brusselsTimes2025),
      unlocated(admetia2026),
    ),
  },
  {
    id: 'federal-appeal-work',
    topic: 'refusal',
    provenance: provenance(
      'official',
      checkedOn,
      article(act1999, 'art. 9-10'),
      unlocated(walloniaEmployerPage),
      article(brusselsOrdinance2024, 'art. 15'),
    ),
  },
  {
    // Not verified: no page that we read names the council or the days. That the Office decides on the stay is its own.
    id: 'federal-appeal-residence',
    topic: 'refusal',
    provenance: provenance('unverified', checkedOn, unlocated(ibzSinglePermit)),
  },
];
