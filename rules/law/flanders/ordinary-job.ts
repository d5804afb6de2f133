import { oneOf } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { jobMove } from '#rules/facts/job.ts';
import { flandersSinglePermitPage, ibzSeasonal } from '#rules/sources/flanders-market.ts';

/**
 * Seasonal work, transfers, research, sport, art, au pair and self-employed work have rules of their own. A special group
 * may have a way more, and keeps those of an ordinary job.
 */
export const ordinaryJob = oneOf(
  'flanders-ordinary-job',
  jobMove,
  ['ordinary', 'special-group'],
  provenance('official', '2026-11-21', unlocated(flandersSinglePermitPage)),
);

/**
 * Highly skilled workers, EU Blue Card and managers: not for the self-employed (a professional card), au pairs (a work
 * permit whatever the duration) or seasonal work (a permit of its own). Whether an artist, an athlete, a researcher or
 * somebody on a transfer may use one of these routes instead of their own is not known to us: they stay open.
 */
export const employeeJob = oneOf(
  'flanders-employee-job',
  jobMove,
  [
    ...(['ordinary', 'special-group', 'intra-company-transfer', 'researcher'] as const),
    ...(['performing-artist', 'professional-athlete'] as const),
  ],
  provenance('official', '2026-11-21', unlocated(flandersSinglePermitPage), unlocated(ibzSeasonal)),
);
