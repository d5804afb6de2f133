import { is } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence } from '#rules/engine/route.ts';
import { contractEmployer } from '#rules/facts/contract.ts';
import {
  overNinetyDays,
  residenceConsequences,
  upToNinetyDays,
} from '#rules/law/federal/residence-part.ts';
import { visaHq2025, vreemdelingenrechtApplication } from '#rules/sources/belgium.ts';
import { fairworkOtherState, walloniaLongTermResident } from '#rules/sources/federal-residents.ts';
import { walloniaExemptions } from '#rules/sources/federal.ts';
import {
  frontaliers2024,
  vanHavermaetPosting,
  walloniaLimitedPermit,
} from '#rules/sources/federal-cross-border.ts';
import { walloniaEmployerPage } from '#rules/sources/wallonia.ts';
import { act1999 } from '#rules/sources/german-speaking-community.ts';
import { admetia2026 } from '#rules/sources/single-permit.ts';
import {
  claeysEngels2019,
  commyounity2019,
  expatManagementGroup2021,
  fragomenWallonia2024,
  securex2024,
  sotra2024,
  vandenBroele2024,
  visaHq2026,
  walloniaFaq,
  walloniaGeneralPage,
  walloniaProcedurePage,
  walloonDecision2024,
  walloonDecision2026,
} from '#rules/sources/wallonia.ts';
import {
  researchMobility2024,
  walloniaReformFaq,
  walloniaShortagePage,
  walloonProgrammeDecree2025,
} from '#rules/sources/wallonia-routes.ts';

/** What follows from a Walloon permit for a fixed time, by the routes that share it. Checked 2026-11-21. */

const checkedOn = '2026-11-21';

/** Told and not tested, since no source says to which contracts of an employer abroad it comes. */
const postedExempt = provenance(
  'professional',
  checkedOn,
  unlocated(vanHavermaetPosting),
  unlocated(walloniaExemptions),
);

/** What we know to be missing in our copy of the law: every route. */
export const lawInDoubt: readonly Consequence[] = [
  {
    id: 'wallonia-law-may-have-changed',
    topic: 'permit',
    // The decision cites an opinion of this day: it cannot touch anything filed before.
    during: { from: '2026-01-05', to: null },
    provenance: provenance('unverified', checkedOn, unlocated(walloonDecision2026)),
  },
  {
    // In force on a day that the minister fixes, at the latest on 1 January 2027; what it says was not seen.
    id: 'wallonia-article-12',
    topic: 'permit',
    provenance: provenance(
      'professional',
      checkedOn,
      article(vandenBroele2024, 'art. 12 § 1, al. 5', walloonDecision2024),
    ),
  },
];

export const appeal: Consequence = {
  id: 'wallonia-appeal',
  topic: 'refusal',
  provenance: provenance(
    'official',
    checkedOn,
    article(act1999, 'art. 9-10'),
    unlocated(walloniaEmployerPage),
    // Where the directorate is.
    unlocated(walloniaLongTermResident),
  ),
};

/** Every route for a fixed time but the stay, which `federalConsequences` holds. */
export const sharedConsequences: readonly Consequence[] = [
  {
    id: 'wallonia-no-work-before',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      article(act1999, 'art. 4-5'),
      unlocated(walloniaFaq),
    ),
  },
  {
    id: 'wallonia-employer-files',
    topic: 'permit',
    when: upToNinetyDays,
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(walloniaProcedurePage),
      unlocated(vreemdelingenrechtApplication),
    ),
  },
  {
    // Which time limits hold for such visits was not seen.
    id: 'wallonia-business-visits',
    topic: 'permit',
    when: upToNinetyDays,
    provenance: provenance('professional', checkedOn, unlocated(fragomenWallonia2024)),
  },
  {
    id: 'wallonia-posted-exempt',
    topic: 'permit',
    when: is('wallonia-posted-exempt-when', contractEmployer, 'posted', postedExempt),
    provenance: postedExempt,
  },
  {
    id: 'wallonia-no-fee-found',
    topic: 'permit',
    provenance: provenance(
      'unverified',
      checkedOn,
      unlocated(admetia2026),
      unlocated(walloonProgrammeDecree2025),
    ),
  },
  ...lawInDoubt,
  {
    // The Act still holds here; the federal one says the same.
    id: 'wallonia-employer-checks',
    topic: 'duties',
    provenance: provenance('official', checkedOn, article(act1999, 'art. 4/1')),
  },
  {
    id: 'wallonia-report-early-end',
    topic: 'duties',
    provenance: provenance('official', checkedOn, unlocated(walloniaFaq)),
  },
  {
    id: 'wallonia-several-employers',
    topic: 'change',
    provenance: provenance('professional', checkedOn, unlocated(researchMobility2024)),
  },
  {
    id: 'wallonia-other-region-first',
    topic: 'change',
    provenance: provenance('official', checkedOn, unlocated(walloniaReformFaq)),
  },
  {
    id: 'wallonia-insolvent-employer',
    topic: 'refusal',
    provenance: provenance('official', checkedOn, unlocated(walloniaFaq)),
  },
  appeal,
];

/** What the stay brings, without what Wallonia says itself and without `left`. */
export const federalConsequences = (...left: readonly string[]): readonly Consequence[] =>
  residenceConsequences('federal-appeal-work', 'federal-new-employer', ...left);

/** Up to 90 days within 180; not for the EU Blue Card. */
export const shortStay: Consequence = {
  id: 'wallonia-permit-b-up-to-90-days',
  topic: 'permit',
  when: upToNinetyDays,
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(walloniaProcedurePage),
    unlocated(sotra2024),
    unlocated(researchMobility2024),
  ),
};

/** Who does not come to live here: permit B beyond 90 days too. */
export const crossBorder: Consequence = {
  id: 'wallonia-permit-b-cross-border',
  topic: 'permit',
  when: overNinetyDays,
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(walloniaProcedurePage),
    unlocated(walloniaLimitedPermit),
    unlocated(frontaliers2024),
  ),
};

/** One employer; not for the EU Blue Card, whose rules on a new employer are lighter. */
export const tiedToTheEmployer: Consequence = {
  id: 'wallonia-new-employer-new-application',
  topic: 'change',
  provenance: provenance('official', checkedOn, unlocated(walloniaFaq)),
};

/** Routes for jobs that a teacher can have. */
export const teachers: Consequence = {
  id: 'wallonia-teachers-renewed',
  topic: 'change',
  provenance: provenance('official', checkedOn, unlocated(walloniaReformFaq)),
};

/** Routes with an amount of pay. */
export const payConsequences: readonly Consequence[] = [
  {
    id: 'wallonia-pay-that-counts',
    topic: 'permit',
    provenance: provenance(
      'unverified',
      checkedOn,
      unlocated(commyounity2019),
      unlocated(securex2024),
      unlocated(visaHq2025),
    ),
  },
  {
    id: 'wallonia-near-new-year',
    topic: 'permit',
    provenance: provenance(
      'press',
      checkedOn,
      unlocated(visaHq2026),
      unlocated(visaHq2025),
      unlocated(expatManagementGroup2021),
    ),
  },
];

/** The earlier rules let highly skilled profiles have up to three years. */
export const permitLength: Consequence = {
  id: 'wallonia-permit-length',
  topic: 'permit',
  provenance: provenance(
    'unverified',
    checkedOn,
    unlocated(sotra2024),
    unlocated(claeysEngels2019),
  ),
};

/** The other routes: not even an earlier length is known. */
export const permitLengthNotKnown: Consequence = {
  id: 'wallonia-permit-length-not-known',
  topic: 'permit',
  provenance: provenance('unverified', checkedOn, unlocated(sotra2024)),
};

/** The general conditions of shortage occupations and of the labour market test. */
export const generalConditionConsequences: readonly Consequence[] = [
  {
    id: 'wallonia-no-prior-entry',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      article(act1999, 'art. 4 § 2'),
      unlocated(walloniaGeneralPage),
    ),
  },
  {
    id: 'wallonia-pay-floor',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(walloniaGeneralPage),
      unlocated(walloniaShortagePage),
      unlocated(walloniaLongTermResident),
    ),
  },
  {
    id: 'wallonia-long-term-resident',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(walloniaLongTermResident),
      unlocated(fairworkOtherState),
    ),
  },
];
