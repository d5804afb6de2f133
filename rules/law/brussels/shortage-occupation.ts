import { all, any, is, listMembership, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Document, Route } from '#rules/engine/route.ts';
import { contractEmployer, paySectorScale } from '#rules/facts/contract.ts';
import { jobOccupation } from '#rules/facts/job.ts';
import { workerQualified } from '#rules/facts/worker.ts';
import { brusselsShortageList } from '#rules/lists/brussels/shortage-list.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import { visasUpdate2025 } from '#rules/sources/brussels-lists.ts';
import {
  brusselsAppendicesPage,
  brusselsDecision2024,
  brusselsPayPage,
} from '#rules/sources/brussels.ts';
import { brusselsShortagePage, leVif2025, sdWorx2024 } from '#rules/sources/brussels-routes.ts';
import { lexpat2026 } from '#rules/sources/flanders-lists.ts';
import { minimumIncome } from './minimum-income.ts';
import { ordinaryJob } from './ordinary-job.ts';
import {
  longTermAuthorisation,
  recognisedProfession,
  residence,
  sharedConsequences,
  shortStay,
  usuallyOneYear,
} from './permit-consequences.ts';
import {
  brusselsCompetence,
  brusselsFees,
  brusselsSteps,
  economicMigration,
  listedPapers,
  listedRenewalPapers,
  newApplication,
  residencePapers,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(emnLabourShortages, 'art. 14 § 2, 1°', brusselsDecision2024);

const listed = listMembership(
  'brussels-shortage-listed',
  jobOccupation,
  brusselsShortageList,
  provenance('professional', checkedOn, law, unlocated(sdWorx2024)),
);
const paperList = provenance('official', checkedOn, unlocated(brusselsAppendicesPage));
const qualificationRule = provenance('report', checkedOn, law);
// The qualification is asked for, and the Region's list of papers has none that proves it: who has no proof asks.
const qualified = any(
  'brussels-shortage-qualification-for-the-job',
  is('brussels-shortage-qualified', workerQualified, true, qualificationRule),
  referral(
    'brussels-shortage-unproven-ask',
    provenance('report', checkedOn, law, unlocated(brusselsAppendicesPage)),
  ),
);
// The Region's list of papers asks for a contract under the Act of 3 July 1978 and has none for a posting. That a posting
// is excluded is only to be inferred from it: the service is asked.
const employer = any(
  'brussels-shortage-employer',
  is('brussels-shortage-not-posted', contractEmployer, 'belgian', paperList),
  referral('brussels-shortage-posted-ask', paperList),
);
const pay = is(
  'brussels-shortage-pay',
  paySectorScale,
  true,
  provenance('official', checkedOn, unlocated(brusselsPayPage)),
);

const papers: readonly Document[] = [
  'brussels-shortage-contract',
  'brussels-shortage-activity-description',
  'brussels-shortage-organisation-chart',
  'brussels-shortage-job-description',
  'brussels-shortage-list-proof',
].map((id) => ({ id, by: 'employer', when: newApplication, provenance: paperList }) as const);

/**
 * Brussels, shortage occupations (métiers en pénurie): Decision of 16 May 2024, art. 14 § 2, 1°. Held from 2024-10-01.
 * No list is proven to be the Region's own: nobody is told plainly that the route is open. Checked 2026-11-21.
 */
export const brusselsShortageOccupation: Route = {
  id: 'brussels-shortage-occupation',
  kind: 'shortage-occupation',
  official: [{ lang: 'fr', term: 'profession en pénurie' }],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all('brussels-shortage-occupation', ordinaryJob, listed, qualified, employer, pay),
    },
  ],
  consequences: [
    {
      id: 'brussels-shortage-check-list',
      topic: 'permit',
      provenance: provenance(
        'report',
        checkedOn,
        unlocated(emnLabourShortages),
        unlocated(brusselsShortagePage),
      ),
    },
    {
      id: 'brussels-shortage-list-source',
      topic: 'permit',
      during: { from: '2025-07-01', to: '2026-07-01' },
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(lexpat2026),
        unlocated(emnLabourShortages),
        unlocated(visasUpdate2025),
      ),
    },
    {
      id: 'brussels-shortage-list-moves',
      topic: 'permit',
      provenance: provenance('press', checkedOn, unlocated(visasUpdate2025)),
    },
    {
      id: 'brussels-shortage-not-critical-functions',
      topic: 'permit',
      provenance: provenance('report', checkedOn, unlocated(emnLabourShortages)),
    },
    {
      id: 'brussels-shortage-how-made',
      topic: 'permit',
      provenance: provenance('report', checkedOn, unlocated(emnLabourShortages)),
    },
    {
      id: 'brussels-shortage-no-test',
      topic: 'permit',
      provenance: provenance('report', checkedOn, law),
    },
    {
      id: 'brussels-shortage-any-level',
      topic: 'permit',
      provenance: provenance('press', checkedOn, unlocated(visasUpdate2025), unlocated(leVif2025)),
    },
    {
      id: 'brussels-no-amount-of-pay',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(brusselsPayPage)),
    },
    ...minimumIncome,
    usuallyOneYear,
    ...shortStay,
    longTermAuthorisation,
    recognisedProfession,
    ...sharedConsequences,
    ...residence(),
  ],
  documents: [
    ...listedPapers,
    ...papers,
    ...listedRenewalPapers,
    {
      id: 'brussels-shortage-qualification',
      by: 'worker',
      when: newApplication,
      provenance: provenance('unverified', checkedOn, unlocated(emnLabourShortages)),
    },
    ...residencePapers,
  ],
  fees: brusselsFees,
  steps: brusselsSteps,
  authority: economicMigration,
  competence: brusselsCompetence,
};
