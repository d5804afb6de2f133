import {
  all,
  any,
  atLeast,
  type Condition,
  is,
  judgement,
  listMembership,
  oneOf,
  referral,
} from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { contractEmployer } from '#rules/facts/contract.ts';
import { jobFullTimeShare, jobLevel, jobOccupation } from '#rules/facts/job.ts';
import {
  vacancyChannel,
  vacancyCooperation,
  vacancyProportionate,
  vacancyTension,
  vacancyWeeks,
} from '#rules/facts/vacancy.ts';
import { workerEuLongTermResident, workerWhereabouts } from '#rules/facts/worker.ts';
import { flandersVdabStudy } from '#rules/lists/flanders/vdab-study.ts';
import { flandersFullTimeShare, flandersVacancyWeeks } from '#rules/parameters/flanders/market.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  bofidi2024,
  flandersOver90DaysPage,
  flemishDecision2018,
  oria2026,
} from '#rules/sources/flanders.ts';
import {
  flandersOtherPage,
  flandersOtherSinglePermitPage,
  flandersShortageListPage,
  flemishDecision20251128,
  fragomenDecember2025,
  halabi2024,
  legalnews2024,
  propayTightening2025,
  visaHqDecember2025,
} from '#rules/sources/flanders-market.ts';
import { focusWtv2026, lexpat2026, vdabShortageListPage } from '#rules/sources/flanders-lists.ts';
import { expatManagementGroup2024 } from '#rules/sources/flanders-blue-card.ts';
import { ordinaryJob } from './ordinary-job.ts';
import {
  cardA,
  crossBorder,
  recognisedProfession,
  sharedConsequences,
  shortStay,
  tiedToTheJob,
  upToOneYear,
} from './permit-consequences.ts';
import {
  economicMigration,
  flandersCompetence,
  ordinarySteps,
  sharedDocuments,
  sharedFees,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(flemishDecision2018, 'art. 18 §1');

const inStudy = listMembership(
  'flanders-test-study',
  jobOccupation,
  flandersVdabStudy,
  provenance(
    'professional',
    checkedOn,
    law,
    unlocated(emnLabourShortages),
    unlocated(legalnews2024),
    unlocated(vdabShortageListPage),
  ),
);

const level2024Rule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(bofidi2024),
  unlocated(halabi2024),
);

/** A minimum level held from May 2024; one law firm gives levels 2, 3 and 4, and says nothing of what is above them. */
const levelFrom2024 = any(
  'flanders-test-level-2024',
  oneOf('flanders-test-level-2-to-4', jobLevel, ['level-2', 'level-3', 'level-4'], level2024Rule),
  all(
    'flanders-test-above-level-4',
    is('flanders-test-level-5', jobLevel, 'level-5-or-higher', level2024Rule),
    referral('flanders-test-level-5-ask', level2024Rule),
  ),
);

/** The exclusion of functions of level 1 and 2 (Decision of 28 November 2025) is the same test. */
const levelFrom2026 = oneOf(
  'flanders-test-level',
  jobLevel,
  ['level-3', 'level-4'],
  provenance(
    'professional',
    checkedOn,
    law,
    unlocated(emnLabourShortages),
    unlocated(propayTightening2025),
  ),
);

const lowSkilledRule = provenance(
  'professional',
  checkedOn,
  unlocated(flemishDecision20251128),
  unlocated(emnLabourShortages),
  unlocated(propayTightening2025),
);

const employer = is(
  'flanders-test-employer',
  contractEmployer,
  'belgian',
  provenance(
    'official',
    checkedOn,
    law,
    unlocated(flandersOtherSinglePermitPage),
    unlocated(flandersOtherPage),
  ),
);

const share = atLeast(
  'flanders-test-full-time-share',
  jobFullTimeShare,
  flandersFullTimeShare,
  provenance('report', checkedOn, law, unlocated(emnLabourShortages)),
);

const abroadRule = provenance(
  'official',
  checkedOn,
  article(flemishDecision2018, 'art. 7'),
  law,
  unlocated(flandersOtherSinglePermitPage),
  unlocated(flandersOver90DaysPage),
);

const abroad = any(
  'flanders-test-abroad',
  oneOf(
    'flanders-test-not-first',
    applicationKind,
    ['renewal', 'change-of-employer', 'unlimited'],
    abroadRule,
  ),
  is('flanders-test-long-term-resident', workerEuLongTermResident, true, abroadRule),
  oneOf(
    'flanders-test-whereabouts',
    workerWhereabouts,
    ['outside-eu', 'other-eu-state'],
    abroadRule,
  ),
);

const publication = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(emnLabourShortages),
  unlocated(expatManagementGroup2024),
  unlocated(bofidi2024),
);

const channel = is(
  'flanders-test-channel',
  vacancyChannel,
  'employment-service-and-eures',
  publication,
);

/** Whether the weeks had to lie in the four months before filing is certain from 2026 only. */
const weeksFrom2024 = atLeast(
  'flanders-test-weeks-2024',
  vacancyWeeks,
  flandersVacancyWeeks,
  publication,
);

const weeksFrom2026 = atLeast(
  'flanders-test-weeks',
  vacancyWeeks,
  flandersVacancyWeeks,
  provenance(
    'professional',
    checkedOn,
    law,
    unlocated(emnLabourShortages),
    unlocated(propayTightening2025),
  ),
);

const presumptionRule = provenance('report', checkedOn, law, unlocated(emnLabourShortages));
const proportionRule = provenance(
  'report',
  checkedOn,
  law,
  unlocated(emnLabourShortages),
  unlocated(visaHqDecember2025),
);

/** One trigger is enough for a presumption that a candidate exists, and none is a refusal: the employer may rebut it. */
const noCandidate = any(
  'flanders-test-candidate',
  all(
    'flanders-test-no-presumption',
    is('flanders-test-tension', vacancyTension, 'under-twelve-in-a-month', presumptionRule),
    is('flanders-test-proportion', vacancyProportionate, true, proportionRule),
    is('flanders-test-cooperation', vacancyCooperation, true, presumptionRule),
  ),
  judgement('flanders-test-rebuttal', presumptionRule),
);

/** The sources tie vacancy, weeks and candidates to the application; of renewals they say nothing. */
const renewal = is('flanders-test-is-renewal', applicationKind, 'renewal', presumptionRule);
const vacancy = (...conditions: readonly [Condition, ...Condition[]]) =>
  any(
    'flanders-test-vacancy',
    all('flanders-test-published', ...conditions),
    all('flanders-test-renewal', renewal, referral('flanders-test-renewal-ask', presumptionRule)),
  );
const newApplication = oneOf(
  'flanders-test-new-application',
  applicationKind,
  ['first', 'change-of-employer'],
  presumptionRule,
);

const isPresumed = any(
  'flanders-test-presumed',
  is(
    'flanders-test-presumed-tension',
    vacancyTension,
    'twelve-or-more-every-month',
    presumptionRule,
  ),
  is('flanders-test-presumed-proportion', vacancyProportionate, false, proportionRule),
  is('flanders-test-presumed-cooperation', vacancyCooperation, false, presumptionRule),
);

const evidence = provenance('report', checkedOn, unlocated(emnLabourShortages));
const from2026 = { from: '2026-01-01', to: null } as const;

/**
 * Flanders, labour market test (the residual category, overige): Decision of 7 December 2018, art. 18 §1. Held from
 * 2024-05-01; level 3 or 4, the window of four months and the presumption of a candidate from 2026-01-01.
 * Checked 2026-11-21.
 */
export const flandersLabourMarketTest: Route = {
  id: 'flanders-labour-market-test',
  kind: 'labour-market-test',
  official: [{ lang: 'nl', term: 'overige' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-05-01',
      to: '2026-01-01',
      condition: all(
        'flanders-labour-market-test',
        ordinaryJob,
        inStudy,
        levelFrom2024,
        employer,
        share,
        abroad,
        vacancy(channel, weeksFrom2024),
      ),
    },
    {
      from: '2026-01-01',
      to: null,
      condition: all(
        'flanders-labour-market-test',
        ordinaryJob,
        inStudy,
        levelFrom2026,
        employer,
        share,
        abroad,
        vacancy(channel, weeksFrom2026, noCandidate),
      ),
    },
  ],
  consequences: [
    {
      id: 'flanders-test-study-source',
      topic: 'permit',
      during: { from: '2026-02-01', to: null },
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(lexpat2026),
        unlocated(focusWtv2026),
      ),
    },
    {
      id: 'flanders-test-not-exempt',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(flandersShortageListPage),
        unlocated(oria2026),
      ),
    },
    {
      id: 'flanders-test-more-than-weeks',
      topic: 'permit',
      during: from2026,
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(emnLabourShortages),
        unlocated(fragomenDecember2025),
      ),
    },
    {
      id: 'flanders-test-renewal',
      topic: 'permit',
      when: renewal,
      provenance: presumptionRule,
    },
    {
      id: 'flanders-test-decision',
      topic: 'refusal',
      during: from2026,
      when: isPresumed,
      provenance: presumptionRule,
    },
    {
      id: 'flanders-test-low-skilled',
      topic: 'refusal',
      during: from2026,
      when: oneOf('flanders-test-low-skilled', jobLevel, ['level-1', 'level-2'], lowSkilledRule),
      provenance: lowSkilledRule,
    },
    upToOneYear,
    shortStay,
    crossBorder,
    cardA,
    recognisedProfession,
    ...tiedToTheJob,
    ...sharedConsequences,
  ],
  documents: [
    ...sharedDocuments,
    { id: 'flanders-test-vacancy', by: 'employer', when: newApplication, provenance: evidence },
    { id: 'flanders-test-feedback', by: 'employer', when: newApplication, provenance: evidence },
    { id: 'flanders-test-candidates', by: 'employer', when: newApplication, provenance: evidence },
    {
      id: 'flanders-test-reasons',
      by: 'employer',
      when: newApplication,
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(flandersOtherSinglePermitPage),
        unlocated(emnLabourShortages),
        unlocated(visaHqDecember2025),
      ),
    },
    {
      id: 'flanders-test-rebuttal-file',
      by: 'employer',
      during: from2026,
      when: isPresumed,
      provenance: presumptionRule,
    },
    {
      id: 'flanders-test-licence',
      by: 'worker',
      provenance: provenance('unverified', checkedOn, unlocated(emnLabourShortages)),
    },
  ],
  fees: sharedFees,
  steps: [
    // No filing date before 2026 can still be planned, and no window was certain for it.
    {
      id: 'flanders-publish-vacancy',
      by: 'employer',
      after: [],
      days: { min: 63, max: null },
      window: { days: 63, withinMonths: 4, before: 'flanders-file' },
      during: from2026,
      when: newApplication,
      provenance: publication,
    },
    ...ordinarySteps,
  ],
  authority: economicMigration,
  competence: flandersCompetence,
};
