import { all, any, atLeast, is, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { jobMove } from '#rules/facts/job.ts';
import { payYearlyFlanders } from '#rules/parameters/flanders/highly-skilled.ts';
import {
  flandersArtistPay,
  flandersAthletePay,
  flandersCoachPay,
} from '#rules/parameters/flanders/market.ts';
import { flemishDecision2018, ksk2025 } from '#rules/sources/flanders.ts';
import { vanHavermaet2025 } from '#rules/sources/brussels.ts';
import { flandersSinglePermitPage } from '#rules/sources/flanders-market.ts';
import { agii2021, vreemdelingenrechtPay2022 } from '#rules/sources/flanders-routes.ts';
import { ecResearcher } from '#rules/sources/single-permit.ts';
import { economicMigration, flandersCompetence } from './single-permit.ts';

const checkedOn = '2026-11-21';
const specific = article(flemishDecision2018, 'art. 17');
const researcherRule = provenance('official', checkedOn, unlocated(ecResearcher));
const payRule = provenance(
  'professional',
  checkedOn,
  specific,
  unlocated(ksk2025),
  unlocated(vanHavermaet2025),
);
const pageRule = provenance('official', checkedOn, unlocated(flandersSinglePermitPage));
const indexRule = provenance('professional', checkedOn, unlocated(vreemdelingenrechtPay2022));

const researcher = all(
  'flanders-other-researcher',
  is('flanders-other-is-researcher', jobMove, 'researcher', researcherRule),
  referral('flanders-other-ask-researcher', researcherRule),
);

const artist = all(
  'flanders-other-artist',
  is('flanders-other-is-artist', jobMove, 'performing-artist', payRule),
  atLeast('flanders-other-artist-pay', payYearlyFlanders, flandersArtistPay, payRule),
  referral('flanders-other-ask-artist', payRule),
);

/** Who is a coach without a contract for paid sport is not asked: their amount is the least for all. */
const athlete = all(
  'flanders-other-athlete',
  is('flanders-other-is-athlete', jobMove, 'professional-athlete', payRule),
  any(
    'flanders-other-athlete-pay',
    atLeast('flanders-other-athlete-amount', payYearlyFlanders, flandersAthletePay, payRule),
    atLeast('flanders-other-coach-amount', payYearlyFlanders, flandersCoachPay, payRule),
  ),
  referral('flanders-other-ask-athlete', payRule),
);

const auPair = all(
  'flanders-other-au-pair',
  is('flanders-other-is-au-pair', jobMove, 'au-pair', pageRule),
  referral('flanders-other-ask-au-pair', pageRule),
);

const selfEmployed = all(
  'flanders-other-self-employed',
  is('flanders-other-is-self-employed', jobMove, 'self-employed', pageRule),
  referral('flanders-other-ask-self-employed', pageRule),
);

/**
 * Flanders, researchers, performing artists, professional athletes, au pairs and the self-employed: recognised,
 * explained and referred to the service, never assessed. Checked 2026-11-21.
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
      condition: any('flanders-other-category', researcher, artist, athlete, auPair, selfEmployed),
    },
  ],
  consequences: [
    {
      id: 'flanders-other-researcher-hosting',
      topic: 'permit',
      when: is('flanders-other-researcher-hosting', jobMove, 'researcher', researcherRule),
      provenance: researcherRule,
    },
    {
      id: 'flanders-other-researcher-decision',
      topic: 'permit',
      when: is('flanders-other-researcher-decision', jobMove, 'researcher', researcherRule),
      provenance: researcherRule,
    },
    {
      id: 'flanders-other-artist-index',
      topic: 'permit',
      when: is('flanders-other-artist-index', jobMove, 'performing-artist', indexRule),
      provenance: indexRule,
    },
    {
      id: 'flanders-other-athlete-index',
      topic: 'permit',
      when: is('flanders-other-athlete-index', jobMove, 'professional-athlete', indexRule),
      provenance: indexRule,
    },
    {
      id: 'flanders-other-au-pair-work-permit',
      topic: 'permit',
      when: is('flanders-other-au-pair-work-permit', jobMove, 'au-pair', pageRule),
      provenance: pageRule,
    },
    {
      id: 'flanders-other-professional-card',
      topic: 'permit',
      when: is('flanders-other-professional-card', jobMove, 'self-employed', pageRule),
      provenance: pageRule,
    },
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
