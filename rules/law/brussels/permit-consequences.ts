import { is } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence } from '#rules/engine/route.ts';
import { contractEmployer } from '#rules/facts/contract.ts';
import { jobMove } from '#rules/facts/job.ts';
import {
  overNinetyDays,
  residenceConsequences,
  upToNinetyDays,
} from '#rules/law/federal/residence-part.ts';
import {
  cooperationAgreement2018,
  emnLabourShortages,
  fairworkSinglePermit,
  myriaSinglePermit,
  visaHq2025,
} from '#rules/sources/belgium.ts';
import {
  brulocalis2024,
  brusselsDecision2024,
  brusselsOrdinance2024,
  brusselsPayPage,
  brusselsSituationPage,
  econostrumBrussels2024,
  envoy2024,
  eres2024,
  fragomenBrussels2024,
  hubBrussels,
  proPayBrussels2024,
  relianceLittler2024,
  taxpatria2024,
} from '#rules/sources/brussels.ts';
import { sdWorx2024 } from '#rules/sources/brussels-routes.ts';
import { ksk2025 } from '#rules/sources/flanders.ts';
import { admetia2026, workingInBelgium } from '#rules/sources/single-permit.ts';

/** What follows from a Brussels permit for a fixed time, by the routes that share it. Checked 2026-11-21. */

const checkedOn = '2026-11-21';

const ordinance = (locator: string) =>
  provenance('official', checkedOn, article(brusselsOrdinance2024, locator));

/** An appeal against the refusal of the authorisation to work, and what it excludes meanwhile. */
export const appealConsequences: readonly Consequence[] = [
  { id: 'brussels-appeal', topic: 'refusal', provenance: ordinance('art. 15') },
  { id: 'brussels-no-refiling', topic: 'refusal', provenance: ordinance('art. 15 § 6') },
];

/** Every route that the employer files: the permit itself, duties, renewal, refusal. The residence part is federal. */
export const sharedConsequences: readonly Consequence[] = [
  {
    id: 'brussels-employer-files',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      article(brusselsOrdinance2024, 'art. 4'),
      unlocated(brusselsSituationPage),
      unlocated(hubBrussels),
    ),
  },
  {
    id: 'brussels-no-work-before',
    topic: 'permit',
    provenance: ordinance('art. 3 § 1, 5 § 1'),
  },
  {
    id: 'brussels-home-work',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      article(brusselsOrdinance2024, 'art. 5 § 1'),
      article(cooperationAgreement2018, 'art. 7'),
      unlocated(myriaSinglePermit),
    ),
  },
  {
    id: 'brussels-two-decisions',
    topic: 'permit',
    when: overNinetyDays,
    provenance: provenance('official', checkedOn, unlocated(brusselsSituationPage)),
  },
  {
    id: 'brussels-delays',
    topic: 'permit',
    when: overNinetyDays,
    provenance: provenance('report', checkedOn, unlocated(emnLabourShortages)),
  },
  {
    id: 'brussels-no-regional-fee',
    topic: 'permit',
    provenance: provenance('unverified', checkedOn, unlocated(admetia2026)),
  },
  { id: 'brussels-employer-duties', topic: 'duties', provenance: ordinance('art. 6') },
  {
    id: 'brussels-late-renewal',
    topic: 'change',
    when: overNinetyDays,
    provenance: provenance('professional', checkedOn, unlocated(fairworkSinglePermit)),
  },
  {
    id: 'brussels-inadmissible',
    topic: 'refusal',
    provenance: provenance('professional', checkedOn, unlocated(relianceLittler2024)),
  },
  ...appealConsequences,
  { id: 'brussels-penalty-work', topic: 'refusal', provenance: ordinance('art. 19 § 3') },
  { id: 'brussels-penalty-stay', topic: 'refusal', provenance: ordinance('art. 19 §§ 1-2') },
  { id: 'brussels-penalty-help', topic: 'refusal', provenance: ordinance('art. 19 § 4') },
  { id: 'brussels-penalty-more', topic: 'refusal', provenance: ordinance('art. 18 § 2, 21') },
];

/** The residence part, without what Brussels says itself. */
export const residence = (...left: readonly string[]): readonly Consequence[] =>
  residenceConsequences('federal-appeal-work', ...left);

/** Up to 90 days within 180; not for the EU Blue Card, whose contract is longer. */
export const shortStay: readonly Consequence[] = [
  {
    id: 'brussels-up-to-90-days',
    topic: 'permit',
    when: upToNinetyDays,
    provenance: provenance(
      'official',
      checkedOn,
      article(brusselsOrdinance2024, 'art. 2, 8°'),
      unlocated(econostrumBrussels2024),
    ),
  },
  {
    id: 'brussels-short-term-to-employer',
    topic: 'permit',
    when: upToNinetyDays,
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(eres2024),
      unlocated(brulocalis2024),
      unlocated(econostrumBrussels2024),
    ),
  },
];

/** Work beyond 90 days by somebody who does not come to live here. */
export const longTermAuthorisation: Consequence = {
  id: 'brussels-long-term-authorisation',
  topic: 'permit',
  when: overNinetyDays,
  provenance: provenance(
    'professional',
    checkedOn,
    unlocated(brusselsOrdinance2024),
    unlocated(envoy2024),
  ),
};

/** Highly skilled workers, EU Blue Card and transfers. */
export const upToThreeYears: Consequence = {
  id: 'brussels-up-to-three-years',
  topic: 'permit',
  when: overNinetyDays,
  provenance: provenance(
    'professional',
    checkedOn,
    unlocated(envoy2024),
    unlocated(fairworkSinglePermit),
    unlocated(econostrumBrussels2024),
  ),
};

/** The other routes. */
export const usuallyOneYear: Consequence = {
  id: 'brussels-usually-one-year',
  topic: 'permit',
  when: overNinetyDays,
  provenance: provenance('professional', checkedOn, unlocated(fairworkSinglePermit)),
};

const executives = provenance(
  'professional',
  checkedOn,
  unlocated(sdWorx2024),
  unlocated(relianceLittler2024),
);
/** Said where executives would look for themselves. */
export const noExecutiveCategory: Consequence = {
  id: 'brussels-no-executive-category',
  topic: 'permit',
  provenance: executives,
};

/** What counts towards an amount of pay. */
export const payConsequences: readonly Consequence[] = [
  {
    id: 'brussels-basic-pay-only',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(brusselsDecision2024),
      unlocated(brusselsPayPage),
    ),
  },
  {
    id: 'brussels-left-out-of-pay',
    topic: 'permit',
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(brusselsDecision2024),
      unlocated(proPayBrussels2024),
      unlocated(relianceLittler2024),
      unlocated(fragomenBrussels2024),
      unlocated(taxpatria2024),
    ),
  },
  {
    id: 'brussels-sector-pay',
    topic: 'permit',
    provenance: provenance('official', checkedOn, unlocated(brusselsPayPage)),
  },
  {
    id: 'brussels-part-time-pay',
    topic: 'permit',
    provenance: provenance('unverified', checkedOn, unlocated(brusselsPayPage)),
  },
  {
    id: 'brussels-near-new-amount',
    topic: 'permit',
    provenance: provenance('press', checkedOn, unlocated(visaHq2025)),
  },
];

const postedPay = provenance(
  'professional',
  checkedOn,
  unlocated(brusselsDecision2024),
  unlocated(relianceLittler2024),
  unlocated(ksk2025),
);
/** A posted worker has no Belgian social security declaration: highly skilled workers, EU Blue Card and transfers. */
export const postedPayConsequence: Consequence = {
  id: 'brussels-posted-pay',
  topic: 'permit',
  when: is('brussels-posted-pay', contractEmployer, 'posted', postedPay),
  provenance: postedPay,
};

/** Outside the single permit are researchers with a hosting agreement. What Brussels gives them instead was not found. */
const hosted = provenance('official', checkedOn, unlocated(workingInBelgium));
/** Highly skilled workers, EU Blue Card and the groups that are referred: said before the papers of a single permit. */
export const researcherPermitKind: Consequence = {
  id: 'brussels-researcher-permit-kind',
  topic: 'permit',
  when: is('brussels-researcher-permit-kind', jobMove, 'researcher', hosted),
  provenance: hosted,
};

/** The Region looks at the pay each year where the authorisation is longer than one. */
export const yearlyPayCheck: Consequence = {
  id: 'brussels-yearly-pay-check',
  topic: 'duties',
  when: overNinetyDays,
  provenance: provenance(
    'professional',
    checkedOn,
    unlocated(proPayBrussels2024),
    unlocated(brulocalis2024),
  ),
};

/** Routes for jobs in which a protected profession can occur; the source names no list. */
export const recognisedProfession: Consequence = {
  id: 'brussels-recognised-profession',
  topic: 'permit',
  provenance: provenance('unverified', checkedOn, unlocated(emnLabourShortages)),
};
