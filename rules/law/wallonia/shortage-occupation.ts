import { all, listMembership } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { jobOccupation } from '#rules/facts/job.ts';
import { walloniaShortageList } from '#rules/lists/wallonia/shortage-list.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import { lexpat2026 } from '#rules/sources/flanders-lists.ts';
import { walloonDecision2024 } from '#rules/sources/wallonia.ts';
import { fragomenWalloniaList2024, immigrationWorld2026 } from '#rules/sources/wallonia-lists.ts';
import {
  cciMag2019,
  walloniaShortageListPage,
  walloniaShortagePage,
} from '#rules/sources/wallonia-routes.ts';
import { commitments, contractParticulars, sectorScale } from './general-conditions.ts';
import { ordinaryJob } from './ordinary-job.ts';
import {
  crossBorder,
  federalConsequences,
  generalConditionConsequences,
  permitLengthNotKnown,
  sharedConsequences,
  shortStay,
  teachers,
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
const law = article(emnLabourShortages, 'art. 2 § 2, 1°', walloonDecision2024);

/** Applications lodged before a new list keep the one before it. */
const listed = listMembership(
  'wallonia-shortage-listed',
  jobOccupation,
  walloniaShortageList,
  provenance(
    'report',
    checkedOn,
    law,
    unlocated(walloniaShortagePage),
    unlocated(fragomenWalloniaList2024),
  ),
);

/**
 * Wallonia without the German-speaking municipalities, shortage occupations (métiers en pénurie): Decision of
 * 6 June 2024, art. 2 § 2, 1°, and the general conditions of art. 2 § 1. Held from 2024-09-01. Checked 2026-11-21.
 */
export const walloniaShortageOccupation: Route = {
  id: 'wallonia-shortage-occupation',
  kind: 'shortage-occupation',
  official: [{ lang: 'fr', term: 'métier en pénurie' }],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all('wallonia-shortage-occupation', ordinaryJob, listed, commitments, sectorScale),
    },
  ],
  consequences: [
    {
      id: 'wallonia-shortage-list-source',
      topic: 'permit',
      during: { from: '2025-10-01', to: '2026-10-01' },
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(lexpat2026),
        unlocated(emnLabourShortages),
      ),
    },
    {
      // What list holds from this day was not found. That it is renewed every year is certain; the day on which the
      // last one ended stands in the press only.
      id: 'wallonia-shortage-list-not-found',
      topic: 'permit',
      during: { from: '2026-10-01', to: null },
      provenance: provenance(
        'press',
        checkedOn,
        unlocated(immigrationWorld2026),
        unlocated(walloniaShortagePage),
        unlocated(walloniaShortageListPage),
      ),
    },
    {
      id: 'wallonia-shortage-filing-day',
      topic: 'permit',
      provenance: provenance('professional', checkedOn, unlocated(fragomenWalloniaList2024)),
    },
    {
      id: 'wallonia-shortage-not-forem',
      topic: 'permit',
      provenance: provenance(
        'report',
        checkedOn,
        unlocated(emnLabourShortages),
        unlocated(cciMag2019),
      ),
    },
    {
      id: 'wallonia-shortage-no-test',
      topic: 'permit',
      provenance: provenance('report', checkedOn, law, unlocated(walloniaShortagePage)),
    },
    ...generalConditionConsequences,
    permitLengthNotKnown,
    shortStay,
    crossBorder,
    teachers,
    tiedToTheEmployer,
    ...sharedConsequences,
    ...federalConsequences(),
  ],
  documents: [...walloniaDocuments, contractParticulars],
  fees: walloniaFees,
  steps: walloniaSteps,
  authority: walloniaWorkPermits,
  competence: walloniaCompetence,
};
