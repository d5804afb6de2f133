import { article, provenance, unlocated } from '../engine/provenance.ts';
import { emnLabourShortages } from '../sources/belgium.ts';
import { flemishDecision2018 } from '../sources/flanders.ts';
import { flemishListDecree2025, focusWtv2026, lexpat2026 } from '../sources/flanders-lists.ts';
import {
  flandersShortageList2023,
  servMiddleSkilled2023,
  vdabShortageStudy,
  vdabTensionIndicator,
  versoShortageMethod,
} from '../sources/shortage-methods.ts';
import type { Held, ShortageMethod, Threshold } from './method.ts';

const checkedOn = '2026-11-26';
const readBefore = '2026-11-21';

/** The study compares with the median; a professional source of 2022 says so, none that is newer. */
const median: Held = {
  from: '2021-01-01',
  confirmedThrough: '2022-12-31',
  provenance: provenance(
    'professional',
    checkedOn,
    unlocated(versoShortageMethod),
    unlocated(vdabShortageStudy),
  ),
};

const presumptionRule = provenance(
  'report',
  readBefore,
  article(emnLabourShortages, 'art. 18 §1', flemishDecision2018),
);

/**
 * Jobseekers in mediation for each available vacancy, published by VDAB every month: so many or more during the whole
 * four months before an application, and a suitable candidate is presumed. The higher, the less a shortage.
 */
export const flandersLocalTension: Threshold = {
  id: 'flanders-local-tension',
  unit: 'hundredths',
  slices: [
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 1_200 },
      provenance: presumptionRule,
      reviewBy: '2027-02-28',
    },
  ],
};

/** Two lists: VDAB's yearly study, and the shorter list of the minister, for which VDAB makes a draft. */
export const flanders: ShortageMethod = {
  place: 'flanders',
  steps: [
    { id: 'flanders-count', kind: 'numbers', provenance: median.provenance },
    {
      id: 'flanders-specialists',
      kind: 'experts',
      provenance: provenance('professional', checkedOn, unlocated(versoShortageMethod)),
    },
    {
      id: 'flanders-study',
      kind: 'list',
      provenance: provenance('official', checkedOn, unlocated(vdabShortageStudy)),
    },
    {
      id: 'flanders-draft',
      kind: 'numbers',
      isApart: true,
      provenance: provenance('official', checkedOn, unlocated(servMiddleSkilled2023)),
    },
    {
      id: 'flanders-advice',
      kind: 'experts',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(servMiddleSkilled2023),
        unlocated(flandersShortageList2023),
      ),
    },
    {
      id: 'flanders-minister',
      kind: 'decision',
      provenance: provenance(
        'official',
        checkedOn,
        article(flandersShortageList2023, 'art. 18 §2', flemishDecision2018),
      ),
    },
  ],
  tests: [
    {
      id: 'flanders-study',
      outcome: 'weighed',
      groups: [
        [
          {
            id: 'flanders-fill-rate',
            comparison: { kind: 'fillRateBelow', of: 'median', held: median },
          },
        ],
        [
          {
            id: 'flanders-duration',
            comparison: { kind: 'durationAbove', of: 'median', held: median },
          },
        ],
        [
          {
            id: 'flanders-jobseekers',
            comparison: {
              kind: 'jobseekersWithoutLimit',
              held: {
                from: null,
                provenance: provenance('official', checkedOn, unlocated(vdabTensionIndicator)),
              },
            },
          },
        ],
      ],
    },
    {
      id: 'flanders-presumption',
      outcome: 'all',
      groups: [
        [
          {
            id: 'flanders-local-tension',
            comparison: { kind: 'tensionAtLeast', threshold: flandersLocalTension },
          },
        ],
      ],
    },
  ],
  lists: [
    {
      id: 'flanders-study',
      use: 'wider',
      rhythm: 'yearly',
      entries: {
        number: 227,
        from: '2026-02-01',
        provenance: provenance(
          'professional',
          readBefore,
          unlocated(lexpat2026),
          unlocated(focusWtv2026),
        ),
      },
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(vdabShortageStudy),
        article(emnLabourShortages, 'art. 18 §1', flemishDecision2018),
      ),
    },
    {
      id: 'flanders-minister',
      use: 'permit',
      rhythm: 'twoYearly',
      entries: {
        number: 21,
        from: '2026-01-01',
        provenance: provenance(
          'professional',
          readBefore,
          article(lexpat2026, 'art. 18 §2', flemishListDecree2025),
          unlocated(emnLabourShortages),
        ),
      },
      provenance: provenance('official', checkedOn, unlocated(flandersShortageList2023)),
    },
  ],
  notFound: ['flanders-weight', 'flanders-newer', 'flanders-minister'],
};
