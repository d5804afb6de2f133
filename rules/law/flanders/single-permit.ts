import { all, is, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Document, Fee, Step } from '#rules/engine/route.ts';
import { applicationKind, stayLength } from '#rules/facts/application.ts';
import { jobLevel } from '#rules/facts/job.ts';
import { diplomaLevel } from '#rules/facts/worker.ts';
import { federalContributionSinglePermit } from '#rules/parameters/federal/contribution.ts';
import { flandersSinglePermitFee } from '#rules/parameters/flanders/fee.ts';
import {
  cooperationAgreement2018,
  emnLabourShortages,
  ibzSinglePermit,
  vreemdelingenrechtApplication,
} from '#rules/sources/belgium.ts';
import {
  flandersFormsPage,
  flandersHighlySkilledPage,
  flandersOver90DaysPage,
  flandersPolicy2024Page,
  kpmg2026026,
  limburgFee2026,
} from '#rules/sources/flanders.ts';
import { propayTightening2025 } from '#rules/sources/flanders-market.ts';
import {
  agii2021,
  chambers2025,
  fragomenFlanders2025,
  propay2025,
} from '#rules/sources/flanders-routes.ts';
import {
  admetia2026,
  ecResearcher,
  ey2024,
  ghentUniversityContribution,
  ibzHealthInsurance,
  kpmg2023013,
  leGlobal2019,
  strelia2025,
  vandelanotte2019,
  visaVerge2025,
  vreemdelingenrechtWorker,
  workingInBelgium,
} from '#rules/sources/single-permit.ts';
import { residenceFees, usualContributionIsDue } from '../federal/residence-part.ts';

/**
 * What every Flemish permit for a fixed time shares: who decides, papers, fees and steps. Up to 90 days it is a work
 * permit, beyond that a single permit, whose residence part is federal. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

export const economicMigration: Authority = {
  id: 'flanders-economic-migration',
  names: [{ lang: 'nl', name: 'Dienst Economische Migratie' }],
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid',
};

/** The establishment unit where the work is done, else the main one, the registered office, or the place of the work. */
export const flandersCompetence = provenance(
  'official',
  checkedOn,
  article(cooperationAgreement2018, 'art. 7-8'),
  unlocated(vreemdelingenrechtApplication),
);

const permitKind = provenance(
  'professional',
  checkedOn,
  article(agii2021, 'art. 2'),
  unlocated(workingInBelgium),
);

/** A single permit. */
export const overNinetyDays = is('flanders-over-90-days', stayLength, 'over-90-days', permitKind);
/** A work permit: up to 90 days within 180. */
export const upToNinetyDays = is('flanders-up-to-90-days', stayLength, 'up-to-90-days', permitKind);
/** The worker comes to Belgium or changes to this status: no card of this kind yet. */
export const firstApplication = is(
  'flanders-first-application',
  applicationKind,
  'first',
  provenance('professional', checkedOn, unlocated(vreemdelingenrechtWorker)),
);

/** Since 2026 jobs at levels 1 and 2 are closed on every route but the seasonal one. */
export const aboveLowSkilled = oneOf(
  'flanders-above-low-skilled',
  jobLevel,
  ['level-3', 'level-4', 'level-5-or-higher'],
  provenance(
    'professional',
    checkedOn,
    unlocated(emnLabourShortages),
    unlocated(propayTightening2025),
  ),
);

const residencePaper = provenance(
  'official',
  checkedOn,
  unlocated(flandersFormsPage),
  unlocated(ibzSinglePermit),
);
const applicationPage = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtApplication),
);

/** An extension in the same status costs no federal contribution. */
const contributionIsDue = all(
  'flanders-federal-contribution-due',
  overNinetyDays,
  oneOf(
    'flanders-no-extension',
    applicationKind,
    ['first', 'change-of-employer', 'unlimited'],
    provenance('professional', checkedOn, unlocated(ey2024)),
  ),
);

// Whether an application for a permit of unlimited duration costs the Flemish fee was not found.
const flemishFeeIsDue = all(
  'flanders-fee-due',
  overNinetyDays,
  oneOf(
    'flanders-fee-application',
    applicationKind,
    ['first', 'renewal', 'change-of-employer'],
    provenance('press', checkedOn, unlocated(limburgFee2026)),
  ),
);

const contributionRule = provenance(
  'official',
  checkedOn,
  unlocated(ibzSinglePermit),
  unlocated(vreemdelingenrechtApplication),
  unlocated(ghentUniversityContribution),
  unlocated(kpmg2023013),
);
const flemishFeeRule = provenance(
  'press',
  checkedOn,
  unlocated(limburgFee2026),
  unlocated(admetia2026),
);

/** The papers that every application needs. */
export const sharedDocuments: readonly Document[] = [
  {
    id: 'flanders-portal-form',
    by: 'employer',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(flandersFormsPage),
      unlocated(vreemdelingenrechtApplication),
    ),
  },
  {
    id: 'flanders-solvency',
    by: 'employer',
    during: { from: '2024-05-01', to: null },
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(flandersPolicy2024Page),
      unlocated(propay2025),
    ),
  },
  {
    id: 'flanders-federal-contribution',
    by: 'employer',
    when: contributionIsDue,
    provenance: contributionRule,
  },
  {
    id: 'flanders-fee',
    by: 'employer',
    during: { from: '2026-09-01', to: null },
    when: flemishFeeIsDue,
    provenance: flemishFeeRule,
  },
  {
    id: 'flanders-mandate',
    by: 'employer',
    provenance: provenance('unverified', checkedOn, unlocated(vreemdelingenrechtApplication)),
  },
  {
    id: 'flanders-contract',
    by: 'employer',
    provenance: provenance('professional', checkedOn, unlocated(kpmg2026026)),
  },
  { id: 'flanders-passport', by: 'worker', provenance: applicationPage },
  {
    id: 'flanders-criminal-record',
    by: 'worker',
    when: overNinetyDays,
    provenance: residencePaper,
  },
  {
    id: 'flanders-medical-certificate',
    by: 'worker',
    when: overNinetyDays,
    provenance: residencePaper,
  },
  {
    id: 'flanders-health-insurance',
    by: 'worker',
    when: overNinetyDays,
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(ibzSinglePermit),
      unlocated(ibzHealthInsurance),
    ),
  },
];

export const diplomaDocument: Document = {
  id: 'flanders-diploma',
  by: 'worker',
  when: oneOf(
    'flanders-diploma-held',
    diplomaLevel,
    ['level-5', 'level-6', 'level-7', 'level-8'],
    provenance('official', checkedOn, unlocated(flandersHighlySkilledPage)),
  ),
  provenance: provenance('official', checkedOn, unlocated(flandersHighlySkilledPage)),
};

export const sharedFees: readonly Fee[] = [
  {
    id: 'flanders-federal-contribution',
    amount: federalContributionSinglePermit.id,
    when: usualContributionIsDue,
    provenance: contributionRule,
  },
  {
    id: 'flanders-fee',
    by: 'employer',
    amount: flandersSinglePermitFee.id,
    during: { from: '2026-09-01', to: null },
    when: flemishFeeIsDue,
    provenance: flemishFeeRule,
  },
  // Federal, and the same for every region.
  ...residenceFees.filter(({ id }) => id !== 'federal-contribution'),
];

/** From filing to a complete file. Nothing binds the service on how long it checks whether the file is complete. */
export const filingSteps: readonly Step[] = [
  {
    id: 'flanders-file',
    by: 'employer',
    after: [],
    isFiling: true,
    days: { min: 0, max: 0 },
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(vreemdelingenrechtApplication),
      unlocated(flandersOver90DaysPage),
      unlocated(flandersFormsPage),
    ),
  },
  {
    id: 'flanders-completeness',
    by: 'authority',
    after: ['flanders-file'],
    days: { min: 0, max: null },
    provenance: provenance('professional', checkedOn, unlocated(strelia2025)),
  },
  {
    id: 'flanders-complete-file',
    by: 'employer',
    after: ['flanders-completeness'],
    days: { min: 0, max: 15 },
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(ibzSinglePermit),
      unlocated(leGlobal2019),
    ),
  },
];

/** Up to 90 days only the Flemish service decides; no limit was found. */
const workPermitDecision: Step = {
  id: 'flanders-work-permit-decision',
  by: 'authority',
  after: ['flanders-complete-file'],
  days: { min: 0, max: null },
  when: upToNinetyDays,
  provenance: permitKind,
};

/**
 * Region and Immigration Office decide together, and one document is issued: four months from the decision that the
 * file is complete. No four months have more than 123 days.
 */
const jointDecision: Step = {
  id: 'flanders-joint-decision',
  by: 'authority',
  after: ['flanders-complete-file'],
  days: { min: 0, max: 123 },
  when: overNinetyDays,
  provenance: provenance(
    'professional',
    checkedOn,
    unlocated(strelia2025),
    unlocated(vandelanotte2019),
    unlocated(ecResearcher),
  ),
};

const fastLane = provenance(
  'professional',
  checkedOn,
  unlocated(fragomenFlanders2025),
  unlocated(chambers2025),
  unlocated(emnLabourShortages),
);
/** The Flemish part of the joint decision for highly skilled workers: an aim, not a right. */
const fastLanePart: Step = {
  id: 'flanders-fast-lane',
  by: 'authority',
  after: ['flanders-complete-file'],
  days: { min: 0, max: 123 },
  target: { days: 15, provenance: fastLane },
  during: { from: '2025-05-01', to: null },
  when: overNinetyDays,
  provenance: fastLane,
};

const ordinaryLane = provenance(
  'professional',
  checkedOn,
  unlocated(emnLabourShortages),
  unlocated(fragomenFlanders2025),
);
/** The same for the other routes: the service aims at 30 to 45 days; the longer of the two is counted. */
export const ordinaryPart: Step = {
  id: 'flanders-ordinary-lane',
  by: 'authority',
  after: ['flanders-complete-file'],
  days: { min: 0, max: 123 },
  target: { days: 45, provenance: ordinaryLane },
  during: { from: '2026-01-01', to: null },
  when: overNinetyDays,
  provenance: ordinaryLane,
};

/** A new resident: a first permit of more than 90 days. */
export const newResident = all('flanders-new-resident', overNinetyDays, firstApplication);
/** Visa, registration and card, as they follow a first permit of more than 90 days. */
export const arrivalRule = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtWorker),
  unlocated(visaVerge2025),
);

const arrivalSteps: readonly Step[] = [
  {
    id: 'flanders-visa',
    by: 'worker',
    after: [jointDecision.id],
    days: { min: 0, max: null },
    when: newResident,
    provenance: arrivalRule,
  },
  {
    id: 'flanders-registration',
    by: 'worker',
    after: ['flanders-visa'],
    days: { min: 0, max: 8 },
    when: newResident,
    provenance: arrivalRule,
  },
];

/** Steps of a highly skilled worker's application. */
export const fastLaneSteps: readonly Step[] = [
  ...filingSteps,
  workPermitDecision,
  fastLanePart,
  jointDecision,
  ...arrivalSteps,
];

/** Steps of the applications without fast lane and without time limit of their own. */
export const ordinarySteps: readonly Step[] = [
  ...filingSteps,
  workPermitDecision,
  ordinaryPart,
  jointDecision,
  ...arrivalSteps,
];
