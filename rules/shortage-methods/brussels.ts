import { article, provenance, unlocated } from '../engine/provenance.ts';
import { emnLabourShortages } from '../sources/belgium.ts';
import { brusselsDecision2024 } from '../sources/brussels.ts';
import { bx1Critical2024, bx1Critical2025 } from '../sources/shortage-methods.ts';
import type { Held, ShortageMethod, Threshold } from './method.ts';

const readBefore = '2026-11-21';
const from = '2024-10-01';
const reviewBy = '2027-07-15';

/** The method as the report of 2026 gives it; held since the Region has a list for permits. */
const method = provenance('report', readBefore, unlocated(emnLabourShortages));
const held: Held = { from, provenance: method };

/** Offers that Actiris received in the year, on both statistical lists. */
const brusselsOffers: Threshold = {
  id: 'brussels-shortage-offers',
  unit: 'offers',
  slices: [{ from, to: null, value: { kind: 'exact', amount: 20 }, provenance: method, reviewBy }],
};

/** Labour reserve divided by offers, in hundredths: below 1.5. */
export const brusselsTension: Threshold = {
  id: 'brussels-shortage-tension',
  unit: 'hundredths',
  slices: [{ from, to: null, value: { kind: 'exact', amount: 150 }, provenance: method, reviewBy }],
};

const enoughOffers = {
  id: 'brussels-offers',
  comparison: { kind: 'offersAtLeast', threshold: brusselsOffers },
} as const;

/** Two statistical lists, two rounds of experts, and a shorter list for permits. */
export const brussels: ShortageMethod = {
  place: 'brussels',
  steps: [
    { id: 'brussels-count', kind: 'numbers', provenance: method },
    { id: 'brussels-advisers', kind: 'experts', provenance: method },
    { id: 'brussels-sectors', kind: 'experts', provenance: method },
    { id: 'brussels-critical', kind: 'list', provenance: method },
    {
      id: 'brussels-permits',
      kind: 'decision',
      provenance: provenance(
        'report',
        readBefore,
        article(emnLabourShortages, 'art. 14 § 2, 1°', brusselsDecision2024),
      ),
    },
  ],
  tests: [
    {
      id: 'brussels-first',
      outcome: 'all',
      groups: [
        [enoughOffers],
        [{ id: 'brussels-fill-rate', comparison: { kind: 'fillRateBelow', of: 'average', held } }],
        [{ id: 'brussels-duration', comparison: { kind: 'durationAbove', of: 'average', held } }],
      ],
    },
    {
      id: 'brussels-second',
      outcome: 'all',
      groups: [
        [enoughOffers],
        [
          {
            id: 'brussels-tension',
            comparison: { kind: 'jobseekersBelow', per: 1, threshold: brusselsTension },
          },
        ],
      ],
    },
  ],
  lists: [
    {
      id: 'brussels-critical',
      use: 'wider',
      rhythm: 'yearly',
      entries: {
        number: 106,
        from: '2025-07-01',
        provenance: provenance('press', '2026-11-26', unlocated(bx1Critical2025)),
      },
      provenance: provenance(
        'report',
        '2026-11-26',
        unlocated(emnLabourShortages),
        unlocated(bx1Critical2025),
        unlocated(bx1Critical2024),
      ),
    },
    {
      id: 'brussels-permits',
      use: 'permit',
      rhythm: 'yearly',
      entries: { number: 82, from: '2025-07-01', provenance: method },
      provenance: provenance(
        'report',
        readBefore,
        article(emnLabourShortages, 'art. 14 § 2, 1°', brusselsDecision2024),
      ),
    },
  ],
  notFound: ['brussels-together', 'brussels-averages', 'brussels-signs'],
};
