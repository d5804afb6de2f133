import { all, atLeast, is } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { jobManager } from '#rules/facts/job.ts';
import { payYearlyWallonia } from '#rules/parameters/wallonia/highly-skilled.ts';
import { walloniaManagerPay } from '#rules/parameters/wallonia/other-routes.ts';
import { brusselsTimes2026, kpmg2023200, kpmg2024223 } from '#rules/sources/belgium.ts';
import { walloonDecision2024 } from '#rules/sources/wallonia.ts';
import { walloniaCategoriesPage } from '#rules/sources/wallonia-routes.ts';
import { employeeJob } from './ordinary-job.ts';
import {
  crossBorder,
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

// Two leaves on one fact: that executive staff is a category of its own is certain, that whoever leads the company is
// whom it means is not. The question takes the marks of the Flemish service.
const role = all(
  'wallonia-manager-executive',
  is(
    'wallonia-manager-role',
    jobManager,
    true,
    provenance('official', checkedOn, law, unlocated(walloniaCategoriesPage)),
  ),
  is(
    'wallonia-manager-as-asked',
    jobManager,
    true,
    provenance('unverified', checkedOn, law, unlocated(walloniaCategoriesPage)),
  ),
);
const pay = atLeast(
  'wallonia-manager-pay',
  payYearlyWallonia,
  walloniaManagerPay,
  provenance(
    'professional',
    checkedOn,
    law,
    unlocated(kpmg2023200),
    unlocated(kpmg2024223),
    unlocated(brusselsTimes2026),
  ),
);

/**
 * Wallonia without the German-speaking municipalities, executive staff: Decision of 6 June 2024, article not known
 * to us. Who counts as executive was not read: the route is never confirmed, and closed below the amount. Held from
 * 2024-09-01. Checked 2026-11-21.
 */
export const walloniaManager: Route = {
  id: 'wallonia-manager',
  kind: 'manager',
  official: [],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all('wallonia-manager', employeeJob, role, pay),
    },
  ],
  consequences: [
    {
      id: 'wallonia-manager-meaning',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(walloniaCategoriesPage)),
    },
    permitLengthNotKnown,
    shortStay,
    crossBorder,
    ...payConsequences,
    tiedToTheEmployer,
    ...sharedConsequences,
    ...federalConsequences(),
  ],
  documents: walloniaDocuments,
  fees: walloniaFees,
  steps: walloniaSteps,
  authority: walloniaWorkPermits,
  competence: walloniaCompetence,
};
