import { all, any, is, judgement, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { vacancyChannel, vacancyNobodySuitable } from '#rules/facts/vacancy.ts';
import { workerEuLongTermResident, workerWhereabouts } from '#rules/facts/worker.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  act1999,
  infoIntegrationSinglePermit,
  ostbelgienPermitB,
} from '#rules/sources/german-speaking-community.ts';
import { ordinaryJob } from './ordinary-job.ts';
import { permitB, permitLengthNotKnown, sharedConsequences } from './permit-consequences.ts';
import {
  communityCompetence,
  sharedDocuments,
  sharedFees,
  sharedSteps,
  workPermits,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const testRule = provenance('report', checkedOn, unlocated(emnLabourShortages));
const nobodyRule = provenance(
  'official',
  checkedOn,
  unlocated(ostbelgienPermitB),
  unlocated(emnLabourShortages),
);
const abroadRule = provenance(
  'official',
  checkedOn,
  article(act1999, 'art. 4 § 2'),
  unlocated(infoIntegrationSinglePermit),
);

// Sources speak of the first application only: where somebody is who already works here was not found.
const abroad = any(
  'german-speaking-community-test-abroad',
  oneOf(
    'german-speaking-community-test-whereabouts',
    workerWhereabouts,
    ['outside-eu', 'other-eu-state'],
    abroadRule,
  ),
  all(
    'german-speaking-community-test-from-belgium',
    is(
      'german-speaking-community-test-long-term-resident',
      workerEuLongTermResident,
      true,
      abroadRule,
    ),
    oneOf(
      'german-speaking-community-test-lawful-stay',
      workerWhereabouts,
      ['belgium-short-stay', 'belgium-student-or-researcher'],
      abroadRule,
    ),
  ),
  all(
    'german-speaking-community-test-later-application',
    oneOf(
      'german-speaking-community-test-not-first',
      applicationKind,
      ['renewal', 'change-of-employer'],
      abroadRule,
    ),
    referral('german-speaking-community-test-later-application-ask', abroadRule),
  ),
);

// The copies of the vacancy belong to the application; whether a renewal needs them again was not found.
const vacancy = any(
  'german-speaking-community-test-vacancy',
  all(
    'german-speaking-community-test-published',
    is(
      'german-speaking-community-test-channel',
      vacancyChannel,
      'employment-service-and-eures',
      testRule,
    ),
    is('german-speaking-community-test-nobody', vacancyNobodySuitable, true, nobodyRule),
  ),
  all(
    'german-speaking-community-test-renewal',
    is('german-speaking-community-test-is-renewal', applicationKind, 'renewal', testRule),
    referral('german-speaking-community-test-renewal-ask', testRule),
  ),
);

/**
 * German-speaking Community, labour market test by the employment service ADG, as a report of 2026 describes it. No
 * source names a time for which the vacancy has to be open. Held from 2024-01-01. Checked 2026-11-21.
 */
export const germanSpeakingCommunityLabourMarketTest: Route = {
  id: 'german-speaking-community-labour-market-test',
  kind: 'labour-market-test',
  official: [],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'german-speaking-community-labour-market-test',
        ordinaryJob,
        abroad,
        vacancy,
        judgement('german-speaking-community-test-advice', testRule),
      ),
    },
  ],
  consequences: [
    {
      id: 'german-speaking-community-test-publication',
      topic: 'permit',
      provenance: testRule,
    },
    {
      id: 'german-speaking-community-test-agreement-countries',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(ostbelgienPermitB)),
    },
    permitLengthNotKnown,
    ...permitB,
    ...sharedConsequences('federal-from-inside-belgium'),
  ],
  documents: [
    { id: 'german-speaking-community-test-vacancy-adg', by: 'employer', provenance: testRule },
    { id: 'german-speaking-community-test-vacancy-eures', by: 'employer', provenance: testRule },
    ...sharedDocuments,
  ],
  fees: sharedFees,
  steps: sharedSteps,
  authority: workPermits,
  competence: communityCompetence,
};
