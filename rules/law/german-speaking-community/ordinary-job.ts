import { oneOf } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import { jobMove } from '#rules/facts/job.ts';
import {
  communityOrder2019,
  ostbelgien2021,
  ostbelgienPermitB,
} from '#rules/sources/german-speaking-community.ts';

const ownRules = provenance(
  'official',
  '2026-11-21',
  unlocated(ostbelgienPermitB),
  unlocated(ostbelgien2021),
  unlocated(communityOrder2019),
);

/**
 * Seasonal work, transfers, research, sport, art, au pair and self-employed work have rules of their own. A special group
 * may have a way more, and keeps those of an ordinary job.
 */
export const ordinaryJob = oneOf(
  'german-speaking-community-ordinary-job',
  jobMove,
  ['ordinary', 'special-group'],
  ownRules,
);

/**
 * Highly skilled workers, EU Blue Card and managers: not for the self-employed, au pairs or seasonal work. Whether an
 * artist, an athlete, a researcher or somebody on a transfer may use one of these routes instead of their own is not
 * known to us: they stay open.
 */
export const employeeJob = oneOf(
  'german-speaking-community-employee-job',
  jobMove,
  [
    ...(['ordinary', 'special-group', 'intra-company-transfer', 'researcher'] as const),
    ...(['performing-artist', 'professional-athlete'] as const),
  ],
  ownRules,
);
