import { all, is, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Period } from '#rules/engine/period.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import { jobMove } from '#rules/facts/job.ts';
import { vanHavermaet2025 } from '#rules/sources/brussels.ts';
import { flemishDecision2018, ksk2025 } from '#rules/sources/flanders.ts';
import { flandersSinglePermitPage } from '#rules/sources/flanders-market.ts';
import { agii2021, vreemdelingenrechtPay2022 } from '#rules/sources/flanders-routes.ts';
import { ecResearcher, ghentUniversityContribution } from '#rules/sources/single-permit.ts';
import { economicMigration, flandersCompetence } from './single-permit.ts';

const checkedOn = '2026-11-21';
const researcherRule = provenance('official', checkedOn, unlocated(ecResearcher));
const contributionRule = provenance(
  'professional',
  checkedOn,
  unlocated(ghentUniversityContribution),
);
const payRule = provenance(
  'professional',
  checkedOn,
  article(flemishDecision2018, 'art. 17'),
  unlocated(ksk2025),
  unlocated(vanHavermaet2025),
);
const indexRule = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtPay2022),
  unlocated(ksk2025),
);
const pageRule = provenance('official', checkedOn, unlocated(flandersSinglePermitPage));

type Category =
  | 'researcher'
  | 'performing-artist'
  | 'professional-athlete'
  | 'au-pair'
  | 'self-employed'
  | 'special-group';

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

/** The amounts follow the index each 1 January; those of other years were not found. */
const in2025 = { from: '2025-01-01', to: '2026-01-01' } as const;

/**
 * Flanders, researchers, performing artists, professional athletes, au pairs and the self-employed: recognised,
 * explained and referred to the service, never assessed. How the yearly amounts of 2025 were counted, and for which
 * coaches and referees, is not known: they explain and close nothing. Checked 2026-11-21.
 */
export const flandersOtherCategory: Route = {
  id: 'flanders-other-category',
  kind: 'other-category',
  official: [],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'flanders-other-category',
        oneOf(
          'flanders-other-move',
          jobMove,
          [
            'researcher',
            'performing-artist',
            'professional-athlete',
            'au-pair',
            'self-employed',
            'special-group',
          ],
          pageRule,
        ),
        referral('flanders-other-ask', pageRule),
      ),
    },
  ],
  consequences: [
    known('flanders-other-researcher-hosting', 'researcher', researcherRule),
    known('flanders-other-researcher-decision', 'researcher', researcherRule),
    known('flanders-other-researcher-contribution', 'researcher', contributionRule),
    known('flanders-other-artist', 'performing-artist', indexRule),
    known('flanders-other-artist-amount', 'performing-artist', payRule, in2025),
    known('flanders-other-athlete', 'professional-athlete', indexRule),
    known('flanders-other-athlete-amount', 'professional-athlete', payRule, in2025),
    known('flanders-other-au-pair', 'au-pair', pageRule),
    known('flanders-other-self-employed', 'self-employed', pageRule),
    known('flanders-other-trainee-work-permit', 'special-group', pageRule),
    {
      id: 'flanders-other-more-groups',
      topic: 'permit',
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(agii2021),
        unlocated(flandersSinglePermitPage),
      ),
    },
  ],
  documents: [],
  fees: [],
  steps: [],
  authority: economicMigration,
  competence: flandersCompetence,
};
