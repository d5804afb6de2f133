import type { YearlyPayDerivation, DerivedFact } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { contractEmployer, payMonthly, payYearly } from '#rules/facts/contract.ts';
import {
  brusselsTimes2026,
  emnLabourShortages,
  kpmg2023200,
  kpmg2024184,
  kpmg2024223,
  kpmg2026018,
} from '#rules/sources/belgium.ts';
import { vanHavermaet2025 } from '#rules/sources/brussels.ts';
import {
  acerta2024,
  agiiHighlySkilled,
  flandersHighlySkilledPage,
  flandersPayPage,
  flemishDecision2018,
  ksk2025,
} from '#rules/sources/flanders.ts';
import { expatManagementGroup2024 } from '#rules/sources/flanders-blue-card.ts';

const law = article(flemishDecision2018, 'art. 17, 1°');

/** Last dated confirmation that the amounts of 2025 go on in 2026. */
const confirmedThrough = '2026-02-26';
const reviewBy = '2026-12-15';

/** 100 % of the average gross yearly wage; EUR cents per year. */
export const flandersHighlySkilledFull: Parameter<'EUR/year'> = {
  id: 'flanders-highly-skilled-full',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 4_663_200 },
      provenance: provenance('professional', '2026-11-21', law, unlocated(kpmg2023200)),
    },
    {
      from: '2025-01-01',
      to: null,
      value: { kind: 'exact', amount: 4_891_200 },
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(kpmg2024223),
        unlocated(emnLabourShortages),
        unlocated(vanHavermaet2025),
        unlocated(kpmg2026018),
        unlocated(brusselsTimes2026),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};

/** 80 % for workers under 30 with a contract in Belgium; EUR cents per year. */
export const flandersHighlySkilledUnder30: Parameter<'EUR/year'> = {
  id: 'flanders-highly-skilled-under-30',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 3_730_560 },
      provenance: provenance('professional', '2026-11-21', law, unlocated(kpmg2024184)),
    },
    {
      from: '2025-01-01',
      to: null,
      value: { kind: 'exact', amount: 3_912_960 },
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(kpmg2024223),
        unlocated(emnLabourShortages),
        unlocated(vanHavermaet2025),
        unlocated(kpmg2026018),
        unlocated(brusselsTimes2026),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};

/** 80 % for nurses; EUR cents per year. */
export const flandersHighlySkilledNurse: Parameter<'EUR/year'> = {
  id: 'flanders-highly-skilled-nurse',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 3_730_560 },
      provenance: provenance('professional', '2026-11-21', law, unlocated(agiiHighlySkilled)),
    },
    {
      from: '2025-01-01',
      to: null,
      value: { kind: 'exact', amount: 3_912_960 },
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(ksk2025),
        unlocated(emnLabourShortages),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};

/** 80 % for teachers, a category that exists since 1 May 2024; EUR cents per year. */
export const flandersHighlySkilledTeacher: Parameter<'EUR/year'> = {
  id: 'flanders-highly-skilled-teacher',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-05-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 3_730_560 },
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(acerta2024),
        unlocated(expatManagementGroup2024),
      ),
    },
    {
      from: '2025-01-01',
      to: null,
      value: { kind: 'exact', amount: 3_912_960 },
      provenance: provenance(
        'professional',
        '2026-11-21',
        law,
        unlocated(ksk2025),
        unlocated(emnLabourShortages),
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
  // The month is the year divided by 13.92: it holds the end-of-year premium and the holiday pay.
  factor: { from: 1392, to: 1392 },
  // The published division is for a contract in Belgium; none is known to us for a posting.
  factorHoldsIf: { fact: contractEmployer.id, is: 'belgian' },
  provenance: provenance(
    'official',
    '2026-11-21',
    unlocated(flandersHighlySkilledPage),
    unlocated(flandersPayPage),
  ),
};

/** Gross pay per year as Flanders counts it, EUR cents. */
export const payYearlyFlanders: DerivedFact<'pay-yearly-flanders', 'EUR/year'> = {
  id: 'pay-yearly-flanders',
  kind: 'derived',
  unit: 'EUR/year',
  derivation,
};
