import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import {
  brusselsTimes2026,
  kpmg2023200,
  kpmg2024184,
  kpmg2024223,
  kpmg2026018,
} from '#rules/sources/belgium.ts';
import { vanHavermaet2025 } from '#rules/sources/brussels.ts';
import { bofidi2024, flemishDecision2018, ksk2025 } from '#rules/sources/flanders.ts';
import {
  expatManagementGroup2024,
  vreemdelingenrechtBlueCard2024,
  welcomeBelgium2026,
} from '#rules/sources/flanders-blue-card.ts';

/**
 * Flemish amounts of the EU Blue Card, of managers and of intra-company transfers. They are shares of the average
 * gross yearly wage; where the share and the published amount differ by less than a euro, pay between the two is
 * left undecided.
 */

const checkedOn = '2026-11-21';
const reviewBy = '2026-12-15';
/** Last dated confirmation that the amounts of 2025 go on in 2026. */
const confirmedThrough = '2026-02-26';
/** The same for the EU Blue Card. */
const blueCardConfirmedThrough = '2026-05-12';

/** Article 17; the point of the EU Blue Card and of transfers in it is not known to us. */
const article17 = article(flemishDecision2018, 'art. 17');
const managerPoint = article(flemishDecision2018, 'art. 17, 2°');

/** 120 %, from 1 May 2024 130 %; EUR cents per year. */
export const flandersBlueCardPay: Parameter<'EUR/year'> = {
  id: 'flanders-blue-card-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2024-05-01',
      // Published 55,958; 120 % is 55,958.40.
      value: { kind: 'band', from: 5_595_800, to: 5_595_840 },
      provenance: provenance(
        'professional',
        checkedOn,
        article17,
        unlocated(kpmg2023200),
        unlocated(vreemdelingenrechtBlueCard2024),
      ),
    },
    {
      from: '2024-05-01',
      to: '2025-01-01',
      // Printed to the cent as 130 %, elsewhere rounded to 60,622. One article has 60,321.60, a misprint.
      value: { kind: 'exact', amount: 6_062_160 },
      provenance: provenance(
        'professional',
        checkedOn,
        article17,
        unlocated(kpmg2024184),
        unlocated(bofidi2024),
        unlocated(expatManagementGroup2024),
      ),
    },
    {
      from: '2025-01-01',
      to: null,
      // Published 63,586; 130 % is 63,585.60.
      value: { kind: 'band', from: 6_358_560, to: 6_358_600 },
      provenance: provenance(
        'professional',
        checkedOn,
        article17,
        unlocated(ksk2025),
        unlocated(vanHavermaet2025),
        unlocated(welcomeBelgium2026),
      ),
      confirmedThrough: blueCardConfirmedThrough,
      reviewBy,
    },
  ],
};

/** 160 %; EUR cents per year. */
export const flandersManagerPay: Parameter<'EUR/year'> = {
  id: 'flanders-manager-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      // Published 74,611; 160 % is 74,611.20.
      value: { kind: 'band', from: 7_461_100, to: 7_461_120 },
      provenance: provenance('professional', checkedOn, managerPoint, unlocated(kpmg2023200)),
    },
    {
      from: '2025-01-01',
      to: null,
      // Published 78,259; 160 % is 78,259.20.
      value: { kind: 'band', from: 7_825_900, to: 7_825_920 },
      provenance: provenance(
        'professional',
        checkedOn,
        managerPoint,
        unlocated(kpmg2024223),
        unlocated(ksk2025),
        unlocated(vanHavermaet2025),
        unlocated(kpmg2026018),
        unlocated(brusselsTimes2026),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};

/** Managers on an intra-company transfer: the same 160 %; EUR cents per year. */
export const flandersTransferManagerPay: Parameter<'EUR/year'> = {
  id: 'flanders-transfer-manager-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'band', from: 7_461_100, to: 7_461_120 },
      provenance: provenance('professional', checkedOn, article17, unlocated(kpmg2023200)),
    },
    {
      from: '2025-01-01',
      to: null,
      value: { kind: 'band', from: 7_825_900, to: 7_825_920 },
      provenance: provenance(
        'professional',
        checkedOn,
        article17,
        unlocated(ksk2025),
        unlocated(vanHavermaet2025),
        unlocated(kpmg2026018),
        unlocated(brusselsTimes2026),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};

/** Specialists and trainees on an intra-company transfer: 100 % for both; EUR cents per year. */
export const flandersTransferSpecialistPay: Parameter<'EUR/year'> = {
  id: 'flanders-transfer-specialist-amount',
  unit: 'EUR/year',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 4_663_200 },
      provenance: provenance('professional', checkedOn, article17, unlocated(kpmg2023200)),
    },
    {
      from: '2025-01-01',
      to: null,
      value: { kind: 'exact', amount: 4_891_200 },
      provenance: provenance(
        'professional',
        checkedOn,
        article17,
        unlocated(kpmg2024223),
        unlocated(vanHavermaet2025),
        unlocated(kpmg2026018),
        unlocated(brusselsTimes2026),
      ),
      confirmedThrough,
      reviewBy,
    },
  ],
};
