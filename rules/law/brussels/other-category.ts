import { all, any, is, oneOf, referral } from '#rules/engine/condition.ts';
import type { Period } from '#rules/engine/period.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import { contractEmployer } from '#rules/facts/contract.ts';
import { jobMove } from '#rules/facts/job.ts';
import { brusselsTimes2026, kpmg2026018 } from '#rules/sources/belgium.ts';
import {
  brusselsDecision2024,
  brusselsOrdinance2024,
  brusselsPayPage,
  brusselsSituationPage,
  econostrumBrussels2024,
  envoy2024,
  relianceLittler2024,
} from '#rules/sources/brussels.ts';
import { groupSAmounts2024 } from '#rules/sources/brussels-routes.ts';
import {
  admetia2026,
  ghentUniversityContribution,
  ibzContribution,
  rota2026,
} from '#rules/sources/single-permit.ts';
import { appealConsequences, researcherPermitKind } from './permit-consequences.ts';
import { brusselsCompetence, economicMigration } from './single-permit.ts';

const checkedOn = '2026-11-21';
const menu = provenance('official', checkedOn, unlocated(brusselsSituationPage));
const payRule = provenance(
  'official',
  checkedOn,
  unlocated(brusselsDecision2024),
  unlocated(brusselsPayPage),
);
const athleteRule = provenance(
  'official',
  checkedOn,
  unlocated(brusselsDecision2024),
  unlocated(brusselsPayPage),
  unlocated(groupSAmounts2024),
);
const payRule2026 = provenance(
  'professional',
  checkedOn,
  unlocated(brusselsDecision2024),
  unlocated(kpmg2026018),
  unlocated(brusselsTimes2026),
);

type Category =
  | 'seasonal'
  | 'researcher'
  | 'performing-artist'
  | 'professional-athlete'
  | 'au-pair'
  | 'self-employed';

/** What is known of a category. */
function known(id: string, category: Category, rule: Provenance, during?: Period): Consequence {
  return {
    id,
    topic: 'permit',
    ...(during && { during }),
    when: is(id, jobMove, category, rule),
    provenance: rule,
  };
}

/**
 * Brussels, seasonal workers, researchers, performing artists, professional athletes, au pairs, the self-employed and
 * workers of employers abroad: recognised, explained and referred to the service, never assessed. The amounts of artists (65 %, basic pay a month)
 * and of athletes (a year, with certain benefits, new each 1 July) explain and close nothing. Held from 2024-10-01.
 * Checked 2026-11-21.
 */
export const brusselsOtherCategory: Route = {
  id: 'brussels-other-category',
  kind: 'other-category',
  official: [],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all(
        'brussels-other-category',
        any(
          'brussels-other-job',
          oneOf(
            'brussels-other-move',
            jobMove,
            [
              'seasonal',
              'researcher',
              'performing-artist',
              'professional-athlete',
              'au-pair',
              'self-employed',
              'special-group',
            ],
            menu,
          ),
          // The menu names workers of employers abroad who assemble or install; the whole list was not read.
          is('brussels-other-posted', contractEmployer, 'posted', menu),
        ),
        referral('brussels-other-ask', menu),
      ),
    },
  ],
  consequences: [
    known(
      'brussels-other-seasonal',
      'seasonal',
      provenance('unverified', checkedOn, unlocated(brusselsSituationPage)),
    ),
    known('brussels-other-researcher', 'researcher', menu),
    researcherPermitKind,
    known(
      'brussels-other-researcher-years',
      'researcher',
      provenance(
        'professional',
        checkedOn,
        unlocated(envoy2024),
        unlocated(econostrumBrussels2024),
      ),
    ),
    // A university asks it of researchers; the Immigration Office has exceptions, so it is no plain fee.
    known(
      'brussels-other-researcher-contribution',
      'researcher',
      provenance(
        'professional',
        checkedOn,
        unlocated(ghentUniversityContribution),
        unlocated(ibzContribution),
      ),
    ),
    known(
      'brussels-other-researcher-contribution-2026',
      'researcher',
      provenance('unverified', checkedOn, unlocated(admetia2026), unlocated(rota2026)),
      { from: '2026-01-01', to: '2027-01-01' },
    ),
    known('brussels-other-artist', 'performing-artist', payRule),
    known('brussels-other-artist-2024', 'performing-artist', payRule, {
      from: '2024-10-01',
      to: '2025-01-01',
    }),
    known('brussels-other-artist-2025', 'performing-artist', payRule, {
      from: '2025-01-01',
      to: '2026-01-01',
    }),
    known('brussels-other-artist-2026', 'performing-artist', payRule2026, {
      from: '2026-01-01',
      to: null,
    }),
    known('brussels-other-athlete', 'professional-athlete', athleteRule),
    known('brussels-other-athlete-2024', 'professional-athlete', athleteRule, {
      from: '2024-07-01',
      to: '2025-07-01',
    }),
    known('brussels-other-au-pair', 'au-pair', menu),
    known(
      'brussels-other-self-employed',
      'self-employed',
      provenance('official', checkedOn, article(brusselsOrdinance2024, 'chapter III')),
    ),
    { id: 'brussels-other-more-groups', topic: 'permit', provenance: menu },
    {
      id: 'brussels-other-short-missions',
      topic: 'permit',
      provenance: provenance('professional', checkedOn, unlocated(relianceLittler2024)),
    },
    {
      id: 'brussels-other-exemption-checked',
      topic: 'permit',
      provenance: provenance('official', checkedOn, article(brusselsOrdinance2024, 'art. 7 § 2')),
    },
    ...appealConsequences,
  ],
  documents: [],
  fees: [],
  steps: [],
  authority: economicMigration,
  competence: brusselsCompetence,
};
