import { is } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Document } from '#rules/engine/route.ts';
import { contractCommitments, paySectorScale } from '#rules/facts/contract.ts';
import { walloniaLongTermResident } from '#rules/sources/federal-residents.ts';
import { walloniaGeneralPage, walloonDecision2024 } from '#rules/sources/wallonia.ts';
import { elegis2024, walloniaShortagePage } from '#rules/sources/wallonia-routes.ts';

/**
 * What every offer needs on the routes for shortage occupations and with a labour market test: Decision of
 * 6 June 2024, art. 2 § 1 and 15, as the administration gives them. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

/** Journey, and care and hospital until Belgian insurance pays: both stand in the contract. */
export const commitments = is(
  'wallonia-contract-commitments',
  contractCommitments,
  true,
  provenance(
    'official',
    checkedOn,
    article(walloniaGeneralPage, 'art. 2 § 1', walloonDecision2024),
    unlocated(elegis2024),
  ),
);

export const sectorScale = is(
  'wallonia-sector-scale',
  paySectorScale,
  true,
  provenance(
    'official',
    checkedOn,
    article(walloniaGeneralPage, 'art. 2 § 1', walloonDecision2024),
    unlocated(walloniaShortagePage),
    unlocated(walloniaLongTermResident),
  ),
);

export const contractParticulars: Document = {
  id: 'wallonia-contract-particulars',
  by: 'employer',
  provenance: provenance(
    'official',
    checkedOn,
    article(walloniaGeneralPage, 'art. 15', walloonDecision2024),
  ),
};
