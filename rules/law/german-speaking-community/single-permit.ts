import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Document, Fee, Step } from '#rules/engine/route.ts';
import {
  newResident,
  overNinetyDays,
  residenceDocuments,
  residenceFees,
  residenceSteps,
  upToNinetyDays,
} from '#rules/law/federal/residence-part.ts';
import {
  cooperationAgreement2018,
  emnLabourShortages,
  myriaSinglePermit,
} from '#rules/sources/belgium.ts';
import {
  communityOrder2023,
  flemishHighlyQualified2017,
  ostbelgien2019,
  ostbelgien2021,
  ostbelgienPermitB,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';
import { visaVerge2025, vreemdelingenrechtWorker } from '#rules/sources/single-permit.ts';

/**
 * What every permit of the German-speaking Community for a fixed time shares: who decides, papers, fees and steps.
 * No list of papers of this Community was found. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

/** The decree in force here could not be read: its articles are cited as the report gives them. */
export const decree = (articles: string) => article(emnLabourShortages, articles, royalDecree1999);

export const workPermits: Authority = {
  id: 'german-speaking-community-work-permits',
  names: [
    {
      lang: 'de',
      name: 'Ministerium der Deutschsprachigen Gemeinschaft, Fachbereich Beschäftigung',
    },
  ],
  url: 'https://ostbelgienlive.be',
};

/** The effective main place of work, else the registered office, else where the work is done. */
export const communityCompetence = provenance(
  'official',
  checkedOn,
  article(cooperationAgreement2018, 'art. 7'),
  unlocated(myriaSinglePermit),
  unlocated(ostbelgien2019),
);

/** The papers that every application needs. */
export const sharedDocuments: readonly Document[] = [
  {
    id: 'german-speaking-community-application',
    by: 'employer',
    when: overNinetyDays,
    provenance: provenance('unverified', checkedOn, unlocated(ostbelgien2021)),
  },
  {
    id: 'german-speaking-community-contract',
    by: 'employer',
    provenance: provenance('unverified', checkedOn, unlocated(flemishHighlyQualified2017)),
  },
  {
    id: 'german-speaking-community-residence-documents',
    by: 'worker',
    when: overNinetyDays,
    provenance: provenance(
      'official',
      checkedOn,
      article(communityOrder2023, 'art. 18.2', royalDecree1999),
    ),
  },
  ...residenceDocuments(),
];

/** No fee of the Community was found. */
export const sharedFees: readonly Fee[] = residenceFees;

/** Up to 90 days the Ministry alone decides; no time limit was found. */
const shortFile: Step = {
  id: 'german-speaking-community-short-file',
  by: 'employer',
  after: [],
  isFiling: true,
  days: { min: 0, max: 0 },
  when: upToNinetyDays,
  provenance: provenance('official', checkedOn, unlocated(ostbelgien2021)),
};
const shortDecision: Step = {
  id: 'german-speaking-community-short-decision',
  by: 'authority',
  after: [shortFile.id],
  days: { min: 0, max: null },
  when: upToNinetyDays,
  provenance: provenance('official', checkedOn, unlocated(ostbelgienPermitB)),
};

/** Counted in days here: 120 from the decision that the file is complete, where other sources say four months. */
const decision: Step = {
  id: 'german-speaking-community-decision',
  by: 'authority',
  after: ['federal-complete-file'],
  days: { min: 0, max: 120 },
  when: overNinetyDays,
  provenance: provenance('official', checkedOn, unlocated(myriaSinglePermit)),
};

const arrivalRule = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtWorker),
  unlocated(visaVerge2025),
);

// The steps of the residence part that follow its own joint decision: here they follow ours.
const replaced = ['federal-joint-decision', 'federal-visa', 'federal-town-hall'];

export const sharedSteps: readonly Step[] = [
  shortFile,
  shortDecision,
  ...residenceSteps.filter(({ id }) => !replaced.includes(id)),
  decision,
  {
    id: 'german-speaking-community-visa',
    by: 'worker',
    after: [decision.id],
    days: { min: 0, max: null },
    when: newResident,
    provenance: arrivalRule,
  },
  {
    id: 'german-speaking-community-town-hall',
    by: 'worker',
    after: ['german-speaking-community-visa'],
    days: { min: 0, max: 8 },
    when: newResident,
    provenance: arrivalRule,
  },
];
