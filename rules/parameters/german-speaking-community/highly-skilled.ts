import type { DerivedFact, YearlyPayDerivation } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { payMonthly } from '#rules/facts/contract.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  brusselsOldBlueCard,
  flemishBlueCard2017,
  flemishHighlyQualified2017,
  ostbelgienPermitB,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';

// The decree in force here could not be read: its articles are cited as the report gives them.
const decree = article(emnLabourShortages, 'art. 9, 18/5, 37', royalDecree1999);

/** The ministry's page carries no date: both amounts are 1 / 1.0271 of those of 2025, hence of 2024. */
const of2024 = provenance('official', '2026-11-21', unlocated(ostbelgienPermitB), decree);
const of2025 = provenance('report', '2026-11-21', decree);
/** No amount found. Indexed each 1 January and not below the year before: less than that is too little. */
const of2026 = provenance('report', '2026-11-21', decree, unlocated(flemishBlueCard2017));
const reviewBy = '2026-12-15';

/** For employment of at most four years; EUR cents per year. */
export const germanSpeakingCommunityHighlySkilledFourYears: Parameter<'EUR/year'> = {
  id: 'german-speaking-community-highly-skilled-four-years',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 4_983_000 },
      provenance: of2024,
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 5_118_000, exactHit: 'unsettled' },
      provenance: of2025,
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'atLeast', amount: 5_118_000 },
      provenance: of2026,
      reviewBy,
    },
  ],
};

/** For permanent employment that is not a posting; EUR cents per year. */
export const germanSpeakingCommunityHighlySkilledPermanent: Parameter<'EUR/year'> = {
  id: 'german-speaking-community-highly-skilled-permanent',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 8_313_500 },
      provenance: of2024,
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 8_538_800, exactHit: 'unsettled' },
      provenance: of2025,
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'atLeast', amount: 8_538_800 },
      provenance: of2026,
      reviewBy,
    },
  ],
};

const derivation: YearlyPayDerivation = {
  kind: 'yearlyPay',
  monthly: payMonthly.id,
  // Twelve months, or the 13.92 that Brussels once used under the same decree: not known which.
  factor: { from: 1200, to: 1392 },
  provenance: provenance(
    'unverified',
    '2026-11-21',
    article(flemishHighlyQualified2017, 'art. 37, 37/2', royalDecree1999),
    unlocated(brusselsOldBlueCard),
  ),
};

/** The range of gross pay per year that a monthly pay may stand for, EUR cents. */
export const payYearlyGermanSpeakingCommunity: DerivedFact<
  'pay-yearly-german-speaking-community',
  'EUR/year'
> = {
  id: 'pay-yearly-german-speaking-community',
  kind: 'derived',
  unit: 'EUR/year',
  derivation,
};
