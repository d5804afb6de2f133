import { oneOf } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { jobMove } from '#rules/facts/job.ts';
import { walloniaCategoriesPage, walloniaPermitsPage } from '#rules/sources/wallonia-routes.ts';

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
 * Highly skilled workers, EU Blue Card and executives: not for the self-employed, au pairs or seasonal work. Whether
 * an artist, an athlete, a researcher or somebody on a transfer may use one of these routes instead of their own is
 * not known to us: they stay open.
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
