import type { Parameter } from '#rules/engine/parameter.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { brusselsTimes2026, kpmg2023200, kpmg2024223, visaHq2025 } from '#rules/sources/belgium.ts';
import { proPayWallonia2024, visaHq2026, walloonDecision2024 } from '#rules/sources/wallonia.ts';
import { cciMag2024 } from '#rules/sources/wallonia-routes.ts';

/**
 * Walloon amounts of the EU Blue Card, of executives and of intra-company transfers; EUR cents per year. In which
 * article of the decision of 6 June 2024 they stand is not known to us; until 31 August 2024 the decision of
 * 16 May 2019 gave them.
 */

const checkedOn = '2026-11-21';

/** Amounts hold for a calendar year: the next one is expected on 1 January 2027. */
const confirmedThrough = '2026-12-31';
const reviewBy = '2026-12-15';

const law = unlocated(walloonDecision2024);

export const walloniaBlueCardPay: Parameter<'EUR/year'> = {
  id: 'wallonia-blue-card-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 6_505_300 },
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(kpmg2023200),
        unlocated(proPayWallonia2024),
      ),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 6_673_800 },
      // A law firm's figure, known to us only as the press relays it.
      provenance: provenance(
        'professional',
        checkedOn,
        law,
        unlocated(visaHq2025),
        unlocated(brusselsTimes2026),
      ),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 6_881_500 },
      // An audit firm's figure, known to us only as the press relays it.
      provenance: provenance('professional', checkedOn, law, unlocated(brusselsTimes2026)),
      confirmedThrough,
      reviewBy,
    },
  ],
};

/** 80 % of the full amount, as the press has it; the amount of 2024 was not seen, nor the test of who is "junior". */
export const walloniaBlueCardJuniorPay: Parameter<'EUR/year'> = {
  id: 'wallonia-blue-card-junior-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-09-01',
      to: '2025-01-01',
      value: { kind: 'unknown' },
      provenance: provenance('unverified', checkedOn, law, unlocated(cciMag2024)),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 5_339_000 },
      provenance: provenance('press', checkedOn, law, unlocated(brusselsTimes2026)),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 5_505_200 },
      provenance: provenance('press', checkedOn, law, unlocated(brusselsTimes2026)),
      confirmedThrough,
      reviewBy,
    },
  ],
};

export const walloniaManagerPay: Parameter<'EUR/year'> = {
  id: 'wallonia-manager-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 8_393_600 },
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(kpmg2023200),
        unlocated(proPayWallonia2024),
      ),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 8_611_000 },
      provenance: provenance(
        'professional',
        checkedOn,
        law,
        unlocated(kpmg2024223),
        unlocated(brusselsTimes2026),
      ),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 8_879_000 },
      // An audit firm's figure, known to us only as the press relays it.
      provenance: provenance(
        'professional',
        checkedOn,
        law,
        unlocated(brusselsTimes2026),
        unlocated(visaHq2026),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};

export const walloniaTransferManagerPay: Parameter<'EUR/year'> = {
  id: 'wallonia-transfer-manager-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 6_505_300 },
      provenance: provenance('professional', checkedOn, unlocated(kpmg2023200)),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 6_673_800 },
      provenance: provenance('press', checkedOn, law, unlocated(brusselsTimes2026)),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 6_881_500 },
      provenance: provenance('press', checkedOn, law, unlocated(brusselsTimes2026)),
      confirmedThrough,
      reviewBy,
    },
  ],
};

export const walloniaTransferSpecialistPay: Parameter<'EUR/year'> = {
  id: 'wallonia-transfer-specialist-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 5_204_200 },
      provenance: provenance('professional', checkedOn, unlocated(kpmg2023200)),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 5_339_000 },
      provenance: provenance(
        'professional',
        checkedOn,
        law,
        unlocated(kpmg2024223),
        unlocated(brusselsTimes2026),
      ),
    },
    {
      from: '2026-01-01',
      to: null,
      // As printed; 80 % of the amount of the EU Blue Card is 55,052.
      value: { kind: 'exact', amount: 5_505_300 },
      provenance: provenance('press', checkedOn, law, unlocated(brusselsTimes2026)),
      confirmedThrough,
      reviewBy,
    },
  ],
};

export const walloniaTransferTraineePay: Parameter<'EUR/year'> = {
  id: 'wallonia-transfer-trainee-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      // Printed 32,327, but 32,526 for Brussels, where it is half of the same amount: one of the two is a misprint.
      value: { kind: 'band', from: 3_232_700, to: 3_252_600 },
      provenance: provenance('professional', checkedOn, unlocated(kpmg2023200)),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 3_337_000 },
      provenance: provenance(
        'professional',
        checkedOn,
        law,
        unlocated(kpmg2024223),
        unlocated(brusselsTimes2026),
      ),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 3_440_800 },
      provenance: provenance('press', checkedOn, law, unlocated(brusselsTimes2026)),
      confirmedThrough,
      reviewBy,
    },
  ],
};
