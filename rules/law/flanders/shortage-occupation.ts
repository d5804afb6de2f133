import {
  all,
  any,
  atLeast,
  type Condition,
  is,
  judgement,
  listMembership,
  oneOf,
} from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { contractEmployer, paySkilledGrade } from '#rules/facts/contract.ts';
import { jobFullTimeShare, jobLevel, jobOccupation } from '#rules/facts/job.ts';
import { workerQualified } from '#rules/facts/worker.ts';
import { flandersShortageEither } from '#rules/lists/flanders/shortage-either.ts';
import { flandersShortageList } from '#rules/lists/flanders/shortage-list.ts';
import { flandersShortageRemoved } from '#rules/lists/flanders/shortage-removed.ts';
import { flandersFullTimeShare } from '#rules/parameters/flanders/market.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  acerta2024,
  bofidi2024,
  flandersPayPage,
  flemishDecision2018,
} from '#rules/sources/flanders.ts';
import {
  agiiMediumSkilled,
  flandersMediumSkilledPage,
  flandersShortageListPage,
  flandersShortagePage,
  flandersWorkShortagePage2019,
  groupS2024,
} from '#rules/sources/flanders-market.ts';
import {
  agiiList2023,
  altea2026,
  flemishListDecree2025,
  lexpat2026,
} from '#rules/sources/flanders-lists.ts';
import { ordinaryJob } from './ordinary-job.ts';
import {
  cardA,
  crossBorder,
  recognisedProfession,
  sharedConsequences,
  shortStay,
  tiedToTheJob,
  upToOneYear,
} from './permit-consequences.ts';
import {
  economicMigration,
  flandersCompetence,
  ordinarySteps,
  sharedDocuments,
  sharedFees,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(flemishDecision2018, 'art. 18 §2');

const listed = listMembership(
  'flanders-shortage-listed',
  jobOccupation,
  flandersShortageList,
  provenance(
    'official',
    checkedOn,
    law,
    unlocated(flandersShortageListPage),
    unlocated(emnLabourShortages),
  ),
);

const renewalRule = provenance(
  'professional',
  checkedOn,
  unlocated(flemishListDecree2025),
  unlocated(altea2026),
  unlocated(agiiList2023),
);

/** Who had a permit for a function that left the list may renew it; so whether it left need not be known. */
const listedOrRenewed = any(
  'flanders-shortage-function',
  listed,
  all(
    'flanders-shortage-renewal',
    is('flanders-shortage-renewal-kind', applicationKind, 'renewal', renewalRule),
    any(
      'flanders-shortage-renewal-function',
      listMembership(
        'flanders-shortage-renewal-removed',
        jobOccupation,
        flandersShortageRemoved,
        renewalRule,
      ),
      listMembership(
        'flanders-shortage-renewal-either',
        jobOccupation,
        flandersShortageEither,
        renewalRule,
      ),
    ),
  ),
);

const level = oneOf(
  'flanders-shortage-level',
  jobLevel,
  ['level-3', 'level-4'],
  provenance(
    'official',
    checkedOn,
    law,
    unlocated(flandersShortagePage),
    unlocated(flandersWorkShortagePage2019),
  ),
);

const employer = is(
  'flanders-shortage-employer',
  contractEmployer,
  'belgian',
  provenance('official', checkedOn, law, unlocated(flandersShortagePage)),
);

const pay = is(
  'flanders-shortage-pay',
  paySkilledGrade,
  true,
  provenance(
    'official',
    checkedOn,
    law,
    unlocated(flandersMediumSkilledPage),
    unlocated(agiiMediumSkilled),
    unlocated(flandersPayPage),
  ),
);

const qualification = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(emnLabourShortages),
  unlocated(bofidi2024),
);

/** Asked since 1 May 2024. */
const since2024 = [
  atLeast(
    'flanders-shortage-full-time-share',
    jobFullTimeShare,
    flandersFullTimeShare,
    provenance(
      'professional',
      checkedOn,
      law,
      unlocated(emnLabourShortages),
      unlocated(acerta2024),
    ),
  ),
  is('flanders-shortage-qualified', workerQualified, true, qualification),
  judgement('flanders-shortage-profile', qualification),
] as const;

const conditions = (fn: Condition, ...more: readonly Condition[]) =>
  all('flanders-shortage-occupation', ordinaryJob, fn, level, employer, pay, ...more);

/**
 * Flanders, medium-skilled shortage functions (middengeschoolde knelpuntberoepen): Decision of 7 December 2018,
 * art. 18 §2. Held from 2024-01-01; part-time limit and qualification from 2024-05-01; renewal for functions that
 * left the list from 2026-01-01. Checked 2026-11-21.
 */
export const flandersShortageOccupation: Route = {
  id: 'flanders-shortage-occupation',
  kind: 'shortage-occupation',
  official: [{ lang: 'nl', term: 'middengeschoolde functie (knelpuntberoep)' }],
  jurisdiction: 'flanders',
  versions: [
    { from: '2024-01-01', to: '2024-05-01', condition: conditions(listed) },
    { from: '2024-05-01', to: '2026-01-01', condition: conditions(listed, ...since2024) },
    { from: '2026-01-01', to: null, condition: conditions(listedOrRenewed, ...since2024) },
  ],
  consequences: [
    {
      id: 'flanders-shortage-list-source',
      topic: 'permit',
      during: { from: '2026-01-01', to: null },
      provenance: provenance('professional', checkedOn, unlocated(lexpat2026)),
    },
    {
      id: 'flanders-shortage-no-vacancy',
      topic: 'permit',
      provenance: provenance('report', checkedOn, unlocated(emnLabourShortages)),
    },
    {
      id: 'flanders-shortage-pay-floor',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(flandersPayPage),
        unlocated(agiiMediumSkilled),
      ),
    },
    {
      id: 'flanders-shortage-renewal-same-job',
      topic: 'permit',
      during: { from: '2026-01-01', to: null },
      when: is(
        'flanders-shortage-renewal-same-job',
        applicationKind,
        'renewal',
        provenance('unverified', checkedOn, unlocated(agiiList2023)),
      ),
      provenance: provenance('unverified', checkedOn, unlocated(agiiList2023)),
    },
    upToOneYear,
    shortStay,
    crossBorder,
    cardA,
    recognisedProfession,
    ...tiedToTheJob,
    ...sharedConsequences,
  ],
  documents: [
    ...sharedDocuments,
    {
      id: 'flanders-shortage-job-description',
      by: 'employer',
      during: { from: '2024-05-01', to: null },
      provenance: provenance('professional', checkedOn, unlocated(bofidi2024)),
    },
    {
      id: 'flanders-shortage-qualification',
      by: 'worker',
      during: { from: '2024-05-01', to: null },
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(bofidi2024),
        unlocated(groupS2024),
      ),
    },
    {
      id: 'flanders-shortage-licence',
      by: 'worker',
      provenance: provenance('unverified', checkedOn, unlocated(emnLabourShortages)),
    },
  ],
  fees: sharedFees,
  steps: ordinarySteps,
  authority: economicMigration,
  competence: flandersCompetence,
};
