import { is } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { jobMove } from '#rules/facts/job.ts';
import { flandersSinglePermitPage } from '#rules/sources/flanders-market.ts';

/** Seasonal work, transfers, research, sport, art, au pair and self-employed work have rules of their own. */
export const ordinaryJob = is(
  'flanders-ordinary-job',
  jobMove,
  'ordinary',
  provenance('official', '2026-11-21', unlocated(flandersSinglePermitPage)),
);
