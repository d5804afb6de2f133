import { article, provenance, unlocated } from '../engine/provenance.ts';
import { emnLabourShortages } from '../sources/belgium.ts';
import { lexpat2026 } from '../sources/flanders-lists.ts';
import { foremFullTime } from '../sources/training-exemption-services.ts';
import {
  forem2026,
  leVifForem2024,
  leVifForem2025,
  walloonParliament2017,
} from '../sources/shortage-methods.ts';
import { walloonDecision2024 } from '../sources/wallonia.ts';
import type { ShortageMethod, Threshold } from './method.ts';

const checkedOn = '2026-11-26';
const readBefore = '2026-11-21';

/**
 * As the report of 2026 gives the method, for the list that ended on 30 September 2026. A note that we could not check
 * says that Forem counts otherwise for its list of 2026.
 */
const from = '2025-10-01';
const confirmedThrough = '2026-09-30';
const reviewBy = '2027-01-31';
const method = provenance('report', readBefore, unlocated(emnLabourShortages));

/** Offers that were advertised. 82 counts offers, not occupations. */
const walloniaOffers: Threshold = {
  id: 'wallonia-shortage-offers',
  unit: 'offers',
  slices: [
    {
      ...{ from, to: null, confirmedThrough, reviewBy },
      value: { kind: 'exact', amount: 82 },
      provenance: method,
    },
  ],
};

/** Jobseekers for ten offers, in hundredths: fewer than 15. In 2017 it was 1.5 for one. */
const walloniaJobseekers: Threshold = {
  id: 'wallonia-shortage-jobseekers',
  unit: 'hundredths',
  slices: [
    {
      ...{ from, to: null, confirmedThrough, reviewBy },
      value: { kind: 'exact', amount: 1_500 },
      provenance: provenance(
        'report',
        checkedOn,
        unlocated(emnLabourShortages),
        unlocated(walloonParliament2017),
      ),
    },
  ],
};

/** Forem counts and asks around; the minister makes a shorter list for permits. */
export const wallonia: ShortageMethod = {
  place: 'wallonia',
  steps: [
    { id: 'wallonia-count', kind: 'numbers', provenance: method },
    { id: 'wallonia-advisers', kind: 'experts', number: 200, provenance: method },
    { id: 'wallonia-partners', kind: 'experts', number: 95, provenance: method },
    {
      id: 'wallonia-forem',
      kind: 'list',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(walloonParliament2017),
        unlocated(leVifForem2025),
        unlocated(leVifForem2024),
      ),
    },
    {
      id: 'wallonia-minister',
      kind: 'decision',
      provenance: provenance(
        'report',
        readBefore,
        article(emnLabourShortages, 'art. 2 § 2, 1°', walloonDecision2024),
      ),
    },
  ],
  tests: [
    {
      id: 'wallonia-numbers',
      outcome: 'all',
      groups: [
        [
          {
            id: 'wallonia-offers',
            comparison: { kind: 'offersAtLeast', threshold: walloniaOffers },
          },
        ],
        [
          {
            id: 'wallonia-jobseekers',
            comparison: { kind: 'jobseekersBelow', per: 10, threshold: walloniaJobseekers },
          },
        ],
      ],
    },
  ],
  lists: [
    {
      id: 'wallonia-forem',
      use: 'wider',
      rhythm: 'yearly',
      entries: {
        number: 146,
        from: '2025-07-01',
        provenance: provenance('press', checkedOn, unlocated(leVifForem2025)),
      },
      provenance: provenance(
        'official',
        readBefore,
        unlocated(foremFullTime),
        unlocated(leVifForem2025),
        unlocated(forem2026),
      ),
    },
    {
      id: 'wallonia-minister',
      use: 'permit',
      rhythm: 'yearly',
      entries: {
        number: 56,
        from: '2025-10-01',
        provenance: provenance(
          'report',
          readBefore,
          unlocated(emnLabourShortages),
          unlocated(lexpat2026),
        ),
      },
      provenance: provenance(
        'report',
        readBefore,
        article(emnLabourShortages, 'art. 2 § 2, 1°', walloonDecision2024),
      ),
    },
  ],
  notFound: ['wallonia-eighty-two', 'wallonia-order', 'wallonia-2026'],
};
