import { all, is, oneOf, referral } from '#rules/engine/condition.ts';
import type { Period } from '#rules/engine/period.ts';
import { provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import { jobMove } from '#rules/facts/job.ts';
import { agiiFamilyUnlimited } from '#rules/sources/federal-residents.ts';
import { agiiMedical } from '#rules/sources/federal-protection.ts';
import { walloniaLimitedPermit } from '#rules/sources/federal-cross-border.ts';
import { walloonDecision2024 } from '#rules/sources/wallonia.ts';
import {
  pressEditorials2026,
  walloniaCategoriesPage,
  walloniaPermitsPage,
} from '#rules/sources/wallonia-routes.ts';
import { researcherConsequences } from './researchers.ts';
import { walloniaCompetence, walloniaWorkPermits } from './single-permit.ts';

const checkedOn = '2026-11-21';

const categories = provenance(
  'official',
  checkedOn,
  unlocated(walloniaCategoriesPage),
  unlocated(walloniaPermitsPage),
);
const permitB = provenance('official', checkedOn, unlocated(walloniaLimitedPermit));
const pressAmount = provenance(
  'press',
  checkedOn,
  unlocated(walloonDecision2024),
  unlocated(pressEditorials2026),
);
const ownAccount = provenance(
  'official',
  checkedOn,
  unlocated(walloniaPermitsPage),
  unlocated(agiiMedical),
  unlocated(agiiFamilyUnlimited),
);

type Category =
  'seasonal' | 'performing-artist' | 'professional-athlete' | 'au-pair' | 'self-employed';

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

/** Amounts hold for a calendar year; those of 2024 and 2025 were not seen. */
const in2026 = { from: '2026-01-01', to: '2027-01-01' } as const;

/** Categories with a sheet of their own; which of them need no labour market test was not verified one by one. */
export const moreGroups: Consequence = {
  id: 'wallonia-other-more-groups',
  topic: 'permit',
  provenance: provenance('official', checkedOn, unlocated(walloniaCategoriesPage)),
};

/**
 * Wallonia without the German-speaking municipalities: seasonal workers, researchers, performing artists, professional
 * athletes, au pairs and the self-employed are recognised, explained and referred to the service, never assessed. The
 * amounts of 2026 for artists and athletes come from the press: they explain and close nothing. Checked 2026-11-21.
 */
export const walloniaOtherCategory: Route = {
  id: 'wallonia-other-category',
  kind: 'other-category',
  official: [],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all(
        'wallonia-other-category',
        oneOf(
          'wallonia-other-move',
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
          categories,
        ),
        referral('wallonia-other-ask', categories),
      ),
    },
  ],
  consequences: [
    known('wallonia-other-seasonal', 'seasonal', categories),
    ...researcherConsequences,
    known('wallonia-other-artist', 'performing-artist', categories),
    known('wallonia-other-artist-amount', 'performing-artist', pressAmount, in2026),
    known('wallonia-other-athlete', 'professional-athlete', categories),
    known('wallonia-other-athlete-amount', 'professional-athlete', pressAmount, in2026),
    known('wallonia-other-au-pair', 'au-pair', permitB),
    known('wallonia-other-self-employed', 'self-employed', ownAccount),
    { id: 'wallonia-other-trainee', topic: 'permit', provenance: permitB },
    moreGroups,
  ],
  documents: [],
  fees: [],
  steps: [],
  authority: walloniaWorkPermits,
  competence: walloniaCompetence,
};
