import { any, oneOf, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { jobMove } from '#rules/facts/job.ts';
import { kpmg2024223 } from '#rules/sources/belgium.ts';
import {
  pressEditorials2026,
  walloniaCategoriesPage,
  walloniaPermitsPage,
} from '#rules/sources/wallonia-routes.ts';

/** The administration has a sheet for each category; its permits are for employees. */
const categories = provenance(
  'official',
  '2026-11-21',
  unlocated(walloniaCategoriesPage),
  unlocated(walloniaPermitsPage),
);

/**
 * Seasonal work, transfers, research, sport, art, au pair and self-employed work have rules of their own. A special group
 * may have a way more, and keeps those of an ordinary job.
 */
export const ordinaryJob = oneOf(
  'wallonia-ordinary-job',
  jobMove,
  ['ordinary', 'special-group'],
  categories,
);

/**
 * Highly skilled workers, EU Blue Card and executives: not for the self-employed, au pairs or seasonal work.
 */
export const employeeJob = oneOf(
  'wallonia-employee-job',
  jobMove,
  [
    ...(['ordinary', 'special-group', 'intra-company-transfer', 'researcher'] as const),
    ...(['performing-artist', 'professional-athlete'] as const),
  ],
  categories,
);

/** Categories with a sheet of their own, for which other amounts are reported: those of transfers by a firm. */
const ownAmount = provenance(
  'professional',
  '2026-11-21',
  unlocated(walloniaCategoriesPage),
  unlocated(kpmg2024223),
  unlocated(pressEditorials2026),
);

/**
 * Highly skilled workers and EU Blue Card. Whether somebody on a transfer, an artist or an athlete may use one of these
 * routes instead of their own, which has another amount, is not known to us: the service is asked. For researchers no
 * amount was found.
 */
export const amountForTheWork = any(
  'wallonia-amount-for-the-work',
  oneOf(
    'wallonia-no-own-amount',
    jobMove,
    ['ordinary', 'special-group', 'researcher', 'seasonal', 'au-pair', 'self-employed'],
    ownAmount,
  ),
  referral('wallonia-own-amount-ask', ownAmount),
);
