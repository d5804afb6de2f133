import { all, any, atLeast, is, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { overNinetyDays } from '#rules/law/federal/residence-part.ts';
import { jobMove } from '#rules/facts/job.ts';
import { transferRole } from '#rules/facts/transfer.ts';
import { payYearlyWallonia } from '#rules/parameters/wallonia/highly-skilled.ts';
import {
  walloniaTransferManagerPay,
  walloniaTransferSpecialistPay,
  walloniaTransferTraineePay,
} from '#rules/parameters/wallonia/other-routes.ts';
import { brusselsTimes2026, kpmg2023200, kpmg2024223 } from '#rules/sources/belgium.ts';
import { workingInBelgium } from '#rules/sources/single-permit.ts';
import { fragomenWallonia2024, walloonDecision2024 } from '#rules/sources/wallonia.ts';
import { walloniaCategoriesPage } from '#rules/sources/wallonia-routes.ts';
import {
  federalConsequences,
  payConsequences,
  permitLengthNotKnown,
  sharedConsequences,
  shortStay,
  tiedToTheEmployer,
} from './permit-consequences.ts';
import {
  walloniaCompetence,
  walloniaDocuments,
  walloniaFees,
  walloniaSteps,
  walloniaWorkPermits,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
// The article is not known to us.
const law = unlocated(walloonDecision2024);

const payRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(kpmg2023200),
  unlocated(kpmg2024223),
  unlocated(brusselsTimes2026),
);

/** Each role has an amount of its own. */
const pay = any(
  'wallonia-transfer-pay',
  all(
    'wallonia-transfer-as-manager',
    is('wallonia-transfer-manager', transferRole, 'manager', payRule),
    atLeast(
      'wallonia-transfer-pay-manager',
      payYearlyWallonia,
      walloniaTransferManagerPay,
      payRule,
    ),
  ),
  all(
    'wallonia-transfer-as-specialist',
    is('wallonia-transfer-specialist', transferRole, 'specialist', payRule),
    atLeast(
      'wallonia-transfer-pay-specialist',
      payYearlyWallonia,
      walloniaTransferSpecialistPay,
      payRule,
    ),
  ),
  all(
    'wallonia-transfer-as-trainee',
    is('wallonia-transfer-trainee', transferRole, 'trainee', payRule),
    atLeast(
      'wallonia-transfer-pay-trainee',
      payYearlyWallonia,
      walloniaTransferTraineePay,
      payRule,
    ),
  ),
);

/**
 * Wallonia without the German-speaking municipalities, intra-company transfer (ICT): Decision of 6 June 2024, article
 * not known to us. Of its conditions only the amounts by role are known: the route is referred, closed below them where
 * they are confirmed. Held from 2024-09-01. Checked 2026-11-21.
 */
export const walloniaIntraCompanyTransfer: Route = {
  id: 'wallonia-intra-company-transfer',
  kind: 'intra-company-transfer',
  official: [{ lang: 'fr', term: 'ICT' }],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all(
        'wallonia-intra-company-transfer',
        is(
          'wallonia-transfer-move',
          jobMove,
          'intra-company-transfer',
          provenance('official', checkedOn, law, unlocated(walloniaCategoriesPage)),
        ),
        pay,
        referral(
          'wallonia-transfer-ask',
          provenance('professional', checkedOn, law, unlocated(fragomenWallonia2024)),
        ),
      ),
    },
  ],
  consequences: [
    {
      id: 'wallonia-transfer-permit-kind',
      topic: 'permit',
      when: overNinetyDays,
      provenance: provenance('unverified', checkedOn, unlocated(workingInBelgium)),
    },
    {
      id: 'wallonia-transfer-experience',
      topic: 'permit',
      provenance: provenance('professional', checkedOn, unlocated(fragomenWallonia2024)),
    },
    permitLengthNotKnown,
    shortStay,
    ...payConsequences,
    tiedToTheEmployer,
    ...sharedConsequences,
    ...federalConsequences('federal-card-limited'),
  ],
  documents: walloniaDocuments,
  fees: walloniaFees,
  steps: walloniaSteps,
  authority: walloniaWorkPermits,
  competence: walloniaCompetence,
};
