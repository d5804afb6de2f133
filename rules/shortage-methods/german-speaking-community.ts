import { article, provenance, unlocated } from '../engine/provenance.ts';
import { emnLabourShortages } from '../sources/belgium.ts';
import { adgShortageOccupations, royalDecree1999 } from '../sources/german-speaking-community.ts';
import type { Held, ShortageMethod, Threshold } from './method.ts';

const checkedOn = '2026-11-26';

/** ADG's own page, in its version of 2023; no newer one was read. */
const from = '2023-01-01';
const confirmedThrough = '2023-12-31';
const page = provenance('official', checkedOn, unlocated(adgShortageOccupations));
const held: Held = { from, confirmedThrough, provenance: page };

/** Offers from the German-speaking Community. */
const communityOffers: Threshold = {
  id: 'german-speaking-community-shortage-offers',
  unit: 'offers',
  slices: [
    {
      ...{ from, to: null, confirmedThrough, reviewBy: '2027-02-28' },
      value: { kind: 'exact', amount: 5 },
      provenance: page,
    },
  ],
};

/** One list, for studies and apprenticeships with a benefit. Which list is for permits was not found. */
export const germanSpeakingCommunity: ShortageMethod = {
  place: 'german-speaking-community',
  steps: [
    { id: 'german-speaking-community-count', kind: 'numbers', provenance: page },
    { id: 'german-speaking-community-experts', kind: 'experts', provenance: page },
    { id: 'german-speaking-community-adg', kind: 'list', provenance: page },
  ],
  tests: [
    {
      id: 'german-speaking-community-numbers',
      outcome: 'all',
      groups: [
        [
          {
            id: 'german-speaking-community-offers',
            comparison: { kind: 'offersAtLeast', threshold: communityOffers },
          },
        ],
        // "and/or": one of the two is enough.
        [
          {
            id: 'german-speaking-community-fill-rate',
            comparison: { kind: 'fillRateBelow', of: 'average', held },
          },
          {
            id: 'german-speaking-community-duration',
            comparison: { kind: 'durationAbove', of: 'average', held },
          },
        ],
      ],
    },
    {
      id: 'german-speaking-community-weighed',
      outcome: 'weighed',
      groups: [
        [
          {
            id: 'german-speaking-community-jobseekers',
            comparison: { kind: 'jobseekersWithoutLimit', held },
          },
        ],
      ],
    },
  ],
  lists: [
    {
      id: 'german-speaking-community-adg',
      use: 'wider',
      rhythm: 'yearly',
      entries: null,
      provenance: page,
    },
    {
      id: 'german-speaking-community-permits',
      use: 'permit',
      rhythm: 'notKnown',
      entries: null,
      provenance: provenance(
        'report',
        '2026-11-21',
        article(emnLabourShortages, 'art. 9, 20°', royalDecree1999),
      ),
    },
  ],
  notFound: [
    'german-speaking-community-newer',
    'german-speaking-community-jobseekers',
    'german-speaking-community-permits',
  ],
};
