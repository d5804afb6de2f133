import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import {
  communityOrder2023,
  flemishBlueCard2017,
  ostbelgienExemption,
  ostbelgienPermitB,
  ostbelgienUnlimited,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';

const checkedOn = '2026-11-21';
const reviewBy = '2026-12-15';

/**
 * An amount of the Ministry's undated pages: of 2024, because the other amounts there are 1 / 1.0271 of those of
 * 2025. Those of 2025 and 2026 were not found.
 */
function of2024(id: string, source: Provenance): Parameter<'EUR/year'> {
  return {
    id,
    unit: 'EUR/year',
    slices: [
      {
        from: '2024-01-01',
        to: null,
        value: { kind: 'exact', amount: 8_313_500 },
        provenance: source,
        start: 'known',
        confirmedThrough: '2024-12-31',
        reviewBy,
      },
    ],
  };
}

/** Directors and management staff; EUR cents per year. */
export const germanSpeakingCommunityManagerPay = of2024(
  'german-speaking-community-manager-amount',
  provenance('official', checkedOn, article(ostbelgienPermitB, 'art. 9', royalDecree1999)),
);

/** Executives employed by a head office, who need more than this to be exempt; EUR cents per year. */
export const germanSpeakingCommunityHeadOfficePay = of2024(
  'german-speaking-community-head-office-amount',
  provenance('official', checkedOn, article(ostbelgienExemption, 'art. 2', royalDecree1999)),
);

/** No source gives it, for no year; EUR cents per year. */
export const germanSpeakingCommunityBlueCardPay: Parameter<'EUR/year'> = {
  id: 'german-speaking-community-blue-card-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: null,
      value: { kind: 'unknown' },
      provenance: provenance(
        'unverified',
        checkedOn,
        unlocated(communityOrder2023),
        article(flemishBlueCard2017, 'art. 37/1', royalDecree1999),
      ),
      reviewBy,
    },
  ],
};

/** Months of work within ten years for a permit without end date. Since when, the Ministry's page does not say. */
function unlimitedMonths(id: string, amount: number): Parameter<'months'> {
  return {
    id,
    unit: 'months',
    slices: [
      {
        from: '2024-01-01',
        to: null,
        value: { kind: 'exact', amount },
        provenance: provenance(
          'official',
          checkedOn,
          article(ostbelgienUnlimited, 'art. 16', royalDecree1999),
        ),
        start: 'notKnown',
        reviewBy: '2027-02-28',
      },
    ],
  };
}

/** Four years. */
export const germanSpeakingCommunityUnlimitedMonths = unlimitedMonths(
  'german-speaking-community-unlimited-months',
  48,
);

/** Three years, for citizens of an agreement country and for those whose family lives here. */
export const germanSpeakingCommunityUnlimitedMonthsReduced = unlimitedMonths(
  'german-speaking-community-unlimited-months-reduced',
  36,
);

/** Two years, for those for whom both are true. */
export const germanSpeakingCommunityUnlimitedMonthsTwiceReduced = unlimitedMonths(
  'german-speaking-community-unlimited-months-twice-reduced',
  24,
);
