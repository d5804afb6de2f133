import { all, any, is, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import { contractEmployer } from '#rules/facts/contract.ts';
import { jobMove } from '#rules/facts/job.ts';
import { agiiFamilyUnlimited } from '#rules/sources/federal-residents.ts';
import { agiiMedical } from '#rules/sources/federal-protection.ts';
import {
  agiiAthletes2021,
  communityOrder2019,
  ostbelgien2021,
  ostbelgienPermitB,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';
import { appeal, contact } from './permit-consequences.ts';
import { communityCompetence, workPermits } from './single-permit.ts';

const checkedOn = '2026-11-21';
const pageRule = provenance('official', checkedOn, unlocated(ostbelgienPermitB));
const orderRule = provenance('official', checkedOn, unlocated(communityOrder2019));

type Category =
  'professional-athlete' | 'intra-company-transfer' | 'seasonal' | 'au-pair' | 'self-employed';

/** What is known of a category. */
const known = (id: string, category: Category, rule: Provenance): Consequence => ({
  id,
  topic: 'permit',
  when: is(id, jobMove, category, rule),
  provenance: rule,
});

/**
 * German-speaking Community, what is not an ordinary job, and workers of employers abroad: recognised, explained and
 * referred to the Ministry, never assessed. The Ministry's list of categories could only be read in part. Checked
 * 2026-11-21.
 */
export const germanSpeakingCommunityOtherCategory: Route = {
  id: 'german-speaking-community-other-category',
  kind: 'other-category',
  official: [],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'german-speaking-community-other-category',
        any(
          'german-speaking-community-other-job',
          oneOf(
            'german-speaking-community-other-move',
            jobMove,
            [
              ...(['intra-company-transfer', 'seasonal', 'researcher'] as const),
              ...(['performing-artist', 'professional-athlete', 'au-pair'] as const),
              'self-employed',
              'special-group',
            ],
            provenance(
              'official',
              checkedOn,
              unlocated(ostbelgienPermitB),
              unlocated(ostbelgien2021),
              unlocated(communityOrder2019),
            ),
          ),
          is('german-speaking-community-other-posted', contractEmployer, 'posted', pageRule),
        ),
        referral('german-speaking-community-other-ask', pageRule),
      ),
    },
  ],
  consequences: [
    contact,
    {
      // The page names guest professors too: guest teaching is among the special groups.
      id: 'german-speaking-community-other-researcher',
      topic: 'permit',
      when: oneOf(
        'german-speaking-community-other-researcher',
        jobMove,
        ['researcher', 'special-group'],
        pageRule,
      ),
      provenance: pageRule,
    },
    known(
      'german-speaking-community-other-athlete',
      'professional-athlete',
      provenance('official', checkedOn, article(agiiAthletes2021, 'art. 9, 11°', royalDecree1999)),
    ),
    known('german-speaking-community-other-transfer', 'intra-company-transfer', orderRule),
    known('german-speaking-community-other-seasonal', 'seasonal', orderRule),
    known(
      'german-speaking-community-other-au-pair',
      'au-pair',
      provenance('official', checkedOn, unlocated(ostbelgien2021)),
    ),
    known(
      'german-speaking-community-other-self-employed',
      'self-employed',
      provenance('official', checkedOn, unlocated(agiiMedical), unlocated(agiiFamilyUnlimited)),
    ),
    {
      id: 'german-speaking-community-other-technician',
      topic: 'permit',
      when: is('german-speaking-community-other-technician', contractEmployer, 'posted', pageRule),
      provenance: pageRule,
    },
    ...appeal,
  ],
  documents: [],
  fees: [],
  steps: [],
  authority: workPermits,
  competence: communityCompetence,
};
