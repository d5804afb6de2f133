import type { Parameter } from '#rules/engine/parameter.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { brusselsTimes2026, kpmg2026018 } from '#rules/sources/belgium.ts';
import {
  brusselsDecision2024,
  brusselsPayPage,
  eres2024,
  vanHavermaet2025,
} from '#rules/sources/brussels.ts';

/**
 * Brussels amounts of the EU Blue Card, of intra-company transfers and of the exemption for senior executives: shares
 * of the average gross monthly wage in the Region, 4,604.00 euros until the end of 2024 and 4,748.00 since. EUR cents
 * of basic pay per month.
 *
 * The Region's page is older than 2026, and prints the two averages under each other's dates. A firm and a newspaper
 * confirmed in February 2026 that the amounts go on.
 */

const checkedOn = '2026-11-21';
// The article of the Decision that fixes these amounts is not known to us.
const law = unlocated(brusselsDecision2024);

function monthlyAmount(id: string, amount2024: number, amount2025: number): Parameter<'EUR/month'> {
  return {
    id,
    unit: 'EUR/month',
    slices: [
      {
        from: '2024-10-01',
        to: '2025-01-01',
        value: { kind: 'exact', amount: amount2024 },
        provenance: provenance(
          'official',
          checkedOn,
          law,
          unlocated(brusselsPayPage),
          unlocated(eres2024),
        ),
      },
      {
        from: '2025-01-01',
        to: '2026-01-01',
        value: { kind: 'exact', amount: amount2025 },
        provenance: provenance(
          'official',
          checkedOn,
          law,
          unlocated(brusselsPayPage),
          unlocated(vanHavermaet2025),
        ),
      },
      {
        from: '2026-01-01',
        to: null,
        value: { kind: 'exact', amount: amount2025 },
        provenance: provenance(
          'professional',
          checkedOn,
          law,
          unlocated(kpmg2026018),
          unlocated(brusselsTimes2026),
        ),
        confirmedThrough: '2026-02-26',
        reviewBy: '2026-12-15',
      },
    ],
  };
}

/** 100 %. */
export const brusselsBlueCardPay = monthlyAmount('brussels-blue-card-amount', 460_400, 474_800);

/** 140 %. */
export const brusselsManagerPay = monthlyAmount('brussels-manager-amount', 644_560, 664_720);

/** 115 %; the Region's page says 110 %, but its amounts are 115 %. */
export const brusselsTransferManagerPay = monthlyAmount(
  'brussels-transfer-manager-amount',
  529_460,
  546_020,
);

/** 95 %. */
export const brusselsTransferSpecialistPay = monthlyAmount(
  'brussels-transfer-specialist-amount',
  437_380,
  451_060,
);

/** 55 %. */
export const brusselsTransferTraineePay = monthlyAmount(
  'brussels-transfer-trainee-amount',
  253_220,
  261_140,
);
