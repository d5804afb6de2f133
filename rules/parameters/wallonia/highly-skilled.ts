import type { DerivedFact, YearlyPayDerivation } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { payMonthly, payYearly } from '#rules/facts/contract.ts';
import {
  brusselsTimes2026,
  emnLabourShortages,
  kpmg2023200,
  kpmg2024184,
  kpmg2024223,
  kpmg2026018,
} from '#rules/sources/belgium.ts';
import { proPayWallonia2024, visaHq2026, walloonDecision2024 } from '#rules/sources/wallonia.ts';

/** The decision itself was not read: the report gives the article. */
const law = article(emnLabourShortages, 'art. 23', walloonDecision2024);

/** Amounts hold for a calendar year: the next one is expected on 1 January 2027. */
const confirmedThrough = '2026-12-31';
const reviewBy = '2026-12-15';

/** The full yearly amount; EUR cents per year. */
export const walloniaHighlySkilledFull: Parameter<'EUR/year'> = {
  id: 'wallonia-highly-skilled-full',
  unit: 'EUR/year',
  slices: [
    {
      // Same amount, but under the decision of 16 May 2019, whose article is not known to us.
      from: '2024-01-01',
      to: '2024-09-01',
      value: { kind: 'exact', amount: 5_031_000 },
      provenance: provenance(
        'professional',
        '2026-11-21',
        unlocated(kpmg2023200),
        unlocated(proPayWallonia2024),
      ),
    },
    {
      from: '2024-09-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 5_031_000 },
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(kpmg2023200),
        unlocated(proPayWallonia2024),
      ),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 5_161_300 },
      provenance: provenance('professional', '2026-11-21', law, unlocated(kpmg2024223)),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 5_322_000 },
      // The firm's figures, read as the press relays them: its own table is cut off in our copy.
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(kpmg2026018),
        unlocated(brusselsTimes2026),
        unlocated(visaHq2026),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};

/** For workers under 30 with a contract in Belgium, since 1 September 2024; EUR cents per year. */
export const walloniaHighlySkilledUnder30: Parameter<'EUR/year'> = {
  id: 'wallonia-highly-skilled-under-30',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-09-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 4_024_800 },
      provenance: provenance('professional', '2026-11-21', law, unlocated(kpmg2024184)),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 4_129_000 },
      provenance: provenance('professional', '2026-11-21', law, unlocated(kpmg2024223)),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 4_257_600 },
      // The firm's figures, known to us only as the press relays them.
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(brusselsTimes2026),
        unlocated(visaHq2026),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};

const derivation: YearlyPayDerivation = {
  kind: 'yearlyPay',
  monthly: payMonthly.id,
  yearly: payYearly.id,
  // No division of the year is published: twelve months are certain, more is a matter of the contract.
  factor: { from: 1200, to: null },
  provenance: provenance(
    'professional',
    '2026-11-21',
    law,
    unlocated(kpmg2024223),
    unlocated(brusselsTimes2026),
  ),
};

/** Gross pay per year as Wallonia counts it, EUR cents. */
export const payYearlyWallonia: DerivedFact<'pay-yearly-wallonia', 'EUR/year'> = {
  id: 'pay-yearly-wallonia',
  kind: 'derived',
  unit: 'EUR/year',
  derivation,
};
