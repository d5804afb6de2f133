import { all, any, atLeast, is, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { workerBlueCardMonths } from '#rules/facts/worker.ts';
import { walloniaUnlimitedMonthsBlueCard } from '#rules/parameters/wallonia/market.ts';
import { walloonDecision2024 } from '#rules/sources/wallonia.ts';
import {
  commerceLiegeois,
  researchMobility2024,
  walloniaPermitsPage,
} from '#rules/sources/wallonia-routes.ts';
import { appeal, lawInDoubt } from './permit-consequences.ts';
import { walloniaWorkPermits } from './single-permit.ts';

const checkedOn = '2026-11-21';
// The article is not known to us.
const law = unlocated(walloonDecision2024);

const filedByWorker = provenance('professional', checkedOn, unlocated(commerceLiegeois));

/** A summary of the service's notice, read in a copy for tests of its site: it tells and does not decide. */
const summary = provenance('unverified', checkedOn, law, unlocated(researchMobility2024));

/**
 * Months for who had no EU Blue Card were not seen: the service says them. The year on such a card is for who holds one,
 * which is told and not asked, because it decides nothing either.
 */
const worked = any(
  'wallonia-unlimited-work',
  atLeast(
    'wallonia-unlimited-months-blue-card',
    workerBlueCardMonths,
    walloniaUnlimitedMonthsBlueCard,
    summary,
  ),
  referral('wallonia-unlimited-ask', summary),
);

/**
 * Wallonia without the German-speaking municipalities, authorisation of unlimited duration: Decision of 6 June 2024,
 * article not known to us. Held from 2024-09-01. Checked 2026-11-21.
 */
export const walloniaUnlimited: Route = {
  id: 'wallonia-unlimited',
  kind: 'unlimited',
  official: [],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all(
        'wallonia-unlimited',
        is(
          'wallonia-unlimited-kind',
          applicationKind,
          'unlimited',
          provenance('official', checkedOn, unlocated(walloniaPermitsPage)),
        ),
        worked,
      ),
    },
  ],
  consequences: [
    { id: 'wallonia-unlimited-in-person', topic: 'permit', provenance: filedByWorker },
    ...lawInDoubt,
    appeal,
  ],
  documents: [],
  fees: [],
  steps: [
    {
      id: 'wallonia-unlimited-file',
      by: 'worker',
      after: [],
      isFiling: true,
      days: { min: 0, max: 0 },
      provenance: filedByWorker,
    },
    {
      id: 'wallonia-unlimited-decision',
      by: 'authority',
      after: ['wallonia-unlimited-file'],
      days: { min: 0, max: null },
      provenance: filedByWorker,
    },
  ],
  authority: walloniaWorkPermits,
  /** The region where the worker lives. */
  competence: filedByWorker,
};
