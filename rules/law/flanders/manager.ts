import { all, atLeast, is } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { jobManager } from '#rules/facts/job.ts';
import { payYearlyFlanders } from '#rules/parameters/flanders/highly-skilled.ts';
import { flandersManagerPay } from '#rules/parameters/flanders/other-routes.ts';
import { kpmg2023200, kpmg2024223 } from '#rules/sources/belgium.ts';
import { flemishDecision2018, ksk2025 } from '#rules/sources/flanders.ts';
import { flandersManagerPage } from '#rules/sources/flanders-routes.ts';
import { employeeJob } from './ordinary-job.ts';
import {
  cardA,
  crossBorder,
  payConsequences,
  sharedConsequences,
  shortStay,
  tiedToTheJob,
  upToThreeYears,
} from './permit-consequences.ts';
import {
  aboveLowSkilled,
  economicMigration,
  flandersCompetence,
  ordinarySteps,
  sharedDocuments,
  sharedFees,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(flemishDecision2018, 'art. 17, 2°');

const role = is(
  'flanders-manager-role',
  jobManager,
  true,
  provenance('official', checkedOn, law, unlocated(flandersManagerPage)),
);
const pay = atLeast(
  'flanders-manager-pay',
  payYearlyFlanders,
  flandersManagerPay,
  provenance(
    'professional',
    checkedOn,
    law,
    unlocated(kpmg2023200),
    unlocated(kpmg2024223),
    unlocated(ksk2025),
  ),
);

/**
 * Flanders, managers (leidinggevenden): Decision of 7 December 2018, art. 17, 2°. No diploma is asked for. Held from
 * 2024-01-01; no low-skilled jobs from 2026-01-01. Checked 2026-11-21.
 */
export const flandersManager: Route = {
  id: 'flanders-manager',
  kind: 'manager',
  official: [{ lang: 'nl', term: 'leidinggevende' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: '2026-01-01',
      condition: all('flanders-manager', employeeJob, role, pay),
    },
    {
      from: '2026-01-01',
      to: null,
      condition: all('flanders-manager', employeeJob, role, aboveLowSkilled, pay),
    },
  ],
  consequences: [
    upToThreeYears,
    shortStay,
    crossBorder,
    cardA,
    ...payConsequences,
    ...tiedToTheJob,
    ...sharedConsequences,
  ],
  documents: [
    ...sharedDocuments,
    {
      id: 'flanders-manager-role-proof',
      by: 'employer',
      provenance: provenance('unverified', checkedOn, unlocated(flandersManagerPage)),
    },
  ],
  fees: sharedFees,
  steps: ordinarySteps,
  authority: economicMigration,
  competence: flandersCompetence,
};
