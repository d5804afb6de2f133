import { all, any, atLeast, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { jobIct } from '#rules/facts/job.ts';
import { diplomaLevel, experienceYears } from '#rules/facts/worker.ts';
import { overNinetyDays } from '#rules/law/federal/residence-part.ts';
import { payYearlyGermanSpeakingCommunity } from '#rules/parameters/german-speaking-community/highly-skilled.ts';
import { germanSpeakingCommunityBlueCardPay } from '#rules/parameters/german-speaking-community/other-routes.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  mondaqBlueCard2024,
  vreemdelingenrechtBlueCard2024,
} from '#rules/sources/flanders-blue-card.ts';
import {
  communityOrder2023,
  flemishBlueCard2017,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';
import { employeeJob } from './ordinary-job.ts';
import { payThatCounts, sharedConsequences } from './permit-consequences.ts';
import {
  communityCompetence,
  decree,
  sharedDocuments,
  sharedFees,
  sharedSteps,
  workPermits,
} from './single-permit.ts';

const checkedOn = '2026-11-21';

const qualificationRule = provenance(
  'professional',
  checkedOn,
  unlocated(mondaqBlueCard2024),
  unlocated(emnLabourShortages),
  unlocated(communityOrder2023),
);

const qualification = any(
  'german-speaking-community-blue-card-qualification',
  oneOf(
    'german-speaking-community-blue-card-diploma',
    diplomaLevel,
    ['level-5', 'level-6', 'level-7', 'level-8'],
    // Experience is said to take the place of "the degree": of which level that is, no source says.
    provenance(
      'unverified',
      checkedOn,
      unlocated(mondaqBlueCard2024),
      unlocated(emnLabourShortages),
      unlocated(communityOrder2023),
    ),
  ),
  all(
    'german-speaking-community-blue-card-ict-experience',
    oneOf(
      'german-speaking-community-blue-card-ict',
      jobIct,
      ['manager', 'specialist'],
      qualificationRule,
    ),
    atLeast(
      'german-speaking-community-blue-card-experience',
      experienceYears,
      3,
      qualificationRule,
    ),
  ),
);

// The amount itself is known for no year: nobody is told that this route is open.
const pay = atLeast(
  'german-speaking-community-blue-card-pay',
  payYearlyGermanSpeakingCommunity,
  germanSpeakingCommunityBlueCardPay,
  provenance(
    'official',
    checkedOn,
    article(flemishBlueCard2017, 'art. 37/1', royalDecree1999),
    unlocated(communityOrder2023),
  ),
);

const cardRule = provenance('professional', checkedOn, unlocated(vreemdelingenrechtBlueCard2024));

/**
 * German-speaking Community, EU Blue Card: Royal Decree of 9 June 1999, as amended by the Order of 14 December 2023,
 * which applies from 2024-01-01. Checked 2026-11-21.
 */
export const germanSpeakingCommunityBlueCard: Route = {
  id: 'german-speaking-community-blue-card',
  kind: 'blue-card',
  official: [],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all('german-speaking-community-blue-card', employeeJob, qualification, pay),
    },
  ],
  consequences: [
    {
      id: 'german-speaking-community-blue-card-validity',
      topic: 'permit',
      when: overNinetyDays,
      provenance: cardRule,
    },
    {
      id: 'german-speaking-community-blue-card-visit',
      topic: 'permit',
      during: { from: '2024-01-01', to: null },
      provenance: provenance(
        'official',
        checkedOn,
        article(communityOrder2023, 'art. 2, 37°', royalDecree1999),
      ),
    },
    {
      id: 'german-speaking-community-blue-card-new-employer',
      topic: 'change',
      provenance: cardRule,
    },
    {
      id: 'german-speaking-community-blue-card-unemployment',
      topic: 'change',
      provenance: cardRule,
    },
    payThatCounts,
    // One employer, one job and 90 days after its loss: not for this card.
    ...sharedConsequences('federal-new-employer', 'federal-job-loss'),
  ],
  documents: [
    ...sharedDocuments,
    {
      id: 'german-speaking-community-diploma',
      by: 'worker',
      when: oneOf(
        'german-speaking-community-blue-card-diploma-held',
        diplomaLevel,
        ['level-5', 'level-6', 'level-7', 'level-8'],
        qualificationRule,
      ),
      provenance: provenance('unverified', checkedOn, decree('art. 9, 18/5')),
    },
  ],
  fees: sharedFees,
  // No authorisation B: this is a card of stay.
  steps: sharedSteps.filter(({ id }) => !id.startsWith('german-speaking-community-short-')),
  authority: workPermits,
  competence: communityCompetence,
};
