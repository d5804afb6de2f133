import type { Parameter } from '#rules/engine/parameter.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { vreemdelingenrechtApplication } from '#rules/sources/belgium.ts';
import {
  admetia2026,
  ey2024,
  ghentUniversityContribution,
  rota2026,
} from '#rules/sources/single-permit.ts';

/**
 * Federal contribution for the residence part of a single permit, indexed each 1 January; EUR cents per application.
 * The page of the Immigration Office with the amounts of 2025 and 2026 could not be read.
 */
export const federalContributionSinglePermit: Parameter<'EUR'> = {
  id: 'federal-contribution-single-permit',
  unit: 'EUR',
  slices: [
    {
      from: '2024-01-01',
      to: '2025-01-01',
      value: { kind: 'exact', amount: 14_400 },
      provenance: provenance('official', '2026-11-21', unlocated(vreemdelingenrechtApplication)),
    },
    {
      from: '2025-01-01',
      to: '2026-01-01',
      value: { kind: 'exact', amount: 14_800 },
      provenance: provenance('unverified', '2026-11-21', unlocated(ghentUniversityContribution)),
    },
    {
      from: '2026-01-01',
      to: null,
      value: { kind: 'exact', amount: 15_200 },
      provenance: provenance(
        'unverified',
        '2026-11-21',
        unlocated(admetia2026),
        unlocated(rota2026),
      ),
      confirmedThrough: '2026-12-31',
      reviewBy: '2026-12-15',
    },
  ],
};

/**
 * Contribution of somebody with the status of long-term resident in another Member State, in place of that for a
 * single permit; EUR cents per application. Indexed each 1 January; known for 2024.
 */
export const federalContributionLongTermResident: Parameter<'EUR'> = {
  id: 'federal-contribution-long-term-resident',
  unit: 'EUR',
  slices: [
    {
      from: '2024-01-01',
      to: null,
      value: { kind: 'exact', amount: 19_200 },
      provenance: provenance('professional', '2026-11-21', unlocated(ey2024)),
      confirmedThrough: '2024-12-31',
      reviewBy: '2026-12-15',
    },
  ],
};
