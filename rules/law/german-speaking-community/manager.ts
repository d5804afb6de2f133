import { all, any, atLeast, is, over } from '#rules/engine/condition.ts';
import { article, provenance } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { jobManager } from '#rules/facts/job.ts';
import { payYearlyGermanSpeakingCommunity } from '#rules/parameters/german-speaking-community/highly-skilled.ts';
import {
  germanSpeakingCommunityHeadOfficePay,
  germanSpeakingCommunityManagerPay,
} from '#rules/parameters/german-speaking-community/other-routes.ts';
import {
  ostbelgienExemption,
  ostbelgienPermitB,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';
import { employeeJob } from './ordinary-job.ts';
import { totalInWriting } from './pay.ts';
import {
  filingFromBelgium,
  payThatCounts,
  permitB,
  permitLengthNotKnown,
  sharedConsequences,
} from './permit-consequences.ts';
import {
  communityCompetence,
  sharedDocuments,
  sharedFees,
  sharedSteps,
  workPermits,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const rule = provenance(
  'official',
  checkedOn,
  article(ostbelgienPermitB, 'art. 9', royalDecree1999),
);
const exemptionRule = provenance(
  'official',
  checkedOn,
  article(ostbelgienExemption, 'art. 2', royalDecree1999),
);

/**
 * German-speaking Community, directors and management staff: Royal Decree of 9 June 1999, art. 9. The amount is known
 * for 2024 only. Executives employed by a head office are exempt above an amount of their own; whether somebody is one
 * is not asked, because whoever is paid that much reaches the other amount too. Held from 2024-01-01.
 * Checked 2026-11-21.
 */
export const germanSpeakingCommunityManager: Route = {
  id: 'german-speaking-community-manager',
  kind: 'manager',
  official: [],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'german-speaking-community-manager',
        employeeJob,
        is('german-speaking-community-manager-role', jobManager, true, rule),
        any(
          'german-speaking-community-manager-enough',
          atLeast(
            'german-speaking-community-manager-pay',
            payYearlyGermanSpeakingCommunity,
            germanSpeakingCommunityManagerPay,
            rule,
          ),
          totalInWriting(
            'german-speaking-community-manager',
            germanSpeakingCommunityManagerPay,
            rule,
          ),
        ),
      ),
    },
  ],
  consequences: [
    {
      id: 'german-speaking-community-head-office-executive',
      topic: 'permit',
      when: over(
        'german-speaking-community-head-office-pay',
        payYearlyGermanSpeakingCommunity,
        germanSpeakingCommunityHeadOfficePay,
        exemptionRule,
      ),
      provenance: exemptionRule,
    },
    permitLengthNotKnown,
    payThatCounts,
    filingFromBelgium,
    ...permitB,
    ...sharedConsequences('federal-from-inside-belgium'),
  ],
  documents: sharedDocuments,
  fees: sharedFees,
  steps: sharedSteps,
  authority: workPermits,
  competence: communityCompetence,
};
