import { all, is, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { workerEuLongTermResident } from '#rules/facts/worker.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  adgShortageOccupations,
  brusselsOldLongTermResident,
  brusselsOldShortage,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';
import { ordinaryJob } from './ordinary-job.ts';
import {
  filingFromBelgium,
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

/** The number of the article is the one that Brussels used under the same decree. */
const scope = provenance(
  'report',
  checkedOn,
  article(emnLabourShortages, 'note 47'),
  article(brusselsOldShortage, 'art. 9, 20°', royalDecree1999),
);

/**
 * German-speaking Community, shortage occupations: only for long-term residents of another Member State, Royal Decree
 * of 9 June 1999, art. 9. The list was not found, so the Ministry is asked. Held from 2024-01-01. Checked 2026-11-21.
 */
export const germanSpeakingCommunityShortageOccupation: Route = {
  id: 'german-speaking-community-shortage-occupation',
  kind: 'shortage-occupation',
  official: [],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'german-speaking-community-shortage-occupation',
        ordinaryJob,
        is('german-speaking-community-shortage-resident', workerEuLongTermResident, true, scope),
        referral('german-speaking-community-shortage-list', scope),
      ),
    },
  ],
  consequences: [
    {
      id: 'german-speaking-community-shortage-other-list',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(adgShortageOccupations)),
    },
    {
      id: 'german-speaking-community-shortage-after-a-year',
      topic: 'change',
      provenance: provenance(
        'unverified',
        checkedOn,
        article(brusselsOldLongTermResident, 'art. 2, 35°', royalDecree1999),
      ),
    },
    permitLengthNotKnown,
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
