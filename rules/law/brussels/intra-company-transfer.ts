import { all, any, atLeast, is, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { payMonthly } from '#rules/facts/contract.ts';
import { jobMove } from '#rules/facts/job.ts';
import { transferRole } from '#rules/facts/transfer.ts';
import { overNinetyDays } from '#rules/law/federal/residence-part.ts';
import {
  brusselsTransferManagerPay,
  brusselsTransferSpecialistPay,
  brusselsTransferTraineePay,
} from '#rules/parameters/brussels/other-routes.ts';
import {
  brusselsDecision2024,
  brusselsIctPage,
  brusselsPayPage,
  brusselsSituationPage,
} from '#rules/sources/brussels.ts';
import { workingInBelgium } from '#rules/sources/single-permit.ts';
import {
  payConsequences,
  postedPayConsequence,
  residence,
  sharedConsequences,
  shortStay,
  upToThreeYears,
  yearlyPayCheck,
} from './permit-consequences.ts';
import {
  brusselsCompetence,
  brusselsFees,
  brusselsSteps,
  economicMigration,
  expectedPapers,
  residencePapers,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
// The article of the Decision on transfers is not known to us.
const law = unlocated(brusselsDecision2024);
const rule = provenance('official', checkedOn, unlocated(brusselsSituationPage));
const payRule = provenance('official', checkedOn, law, unlocated(brusselsPayPage));

const pay = any(
  'brussels-transfer-pay',
  all(
    'brussels-transfer-as-manager',
    is('brussels-transfer-manager', transferRole, 'manager', payRule),
    atLeast('brussels-transfer-pay-manager', payMonthly, brusselsTransferManagerPay, payRule),
  ),
  all(
    'brussels-transfer-as-specialist',
    is('brussels-transfer-specialist', transferRole, 'specialist', payRule),
    atLeast('brussels-transfer-pay-specialist', payMonthly, brusselsTransferSpecialistPay, payRule),
  ),
  all(
    'brussels-transfer-as-trainee',
    is('brussels-transfer-trainee', transferRole, 'trainee', payRule),
    atLeast('brussels-transfer-pay-trainee', payMonthly, brusselsTransferTraineePay, payRule),
  ),
);

/**
 * Brussels, intra-company transfer (transfert temporaire intragroupe): Decision of 16 May 2024. Held from 2024-10-01.
 * Only the amounts of pay are known to us: what else the Region asks (group, time with the sender, diploma) was not
 * found, and nobody is told that the route is open. Checked 2026-11-21.
 */
export const brusselsIntraCompanyTransfer: Route = {
  id: 'brussels-intra-company-transfer',
  kind: 'intra-company-transfer',
  official: [],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all(
        'brussels-intra-company-transfer',
        is('brussels-transfer-move', jobMove, 'intra-company-transfer', rule),
        pay,
        referral('brussels-transfer-ask', rule),
      ),
    },
  ],
  consequences: [
    upToThreeYears,
    ...shortStay,
    {
      id: 'brussels-transfer-permit-kind',
      topic: 'permit',
      when: overNinetyDays,
      provenance: provenance(
        'unverified',
        checkedOn,
        unlocated(workingInBelgium),
        unlocated(brusselsIctPage),
      ),
    },
    ...payConsequences,
    postedPayConsequence,
    yearlyPayCheck,
    ...sharedConsequences,
    ...residence('federal-card-limited'),
  ],
  documents: [...expectedPapers, ...residencePapers],
  fees: brusselsFees,
  steps: brusselsSteps,
  authority: economicMigration,
  competence: brusselsCompetence,
};
