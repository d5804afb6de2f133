import { is, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { jobMove } from '#rules/facts/job.ts';
import { brusselsOrdinance2024, brusselsSituationPage } from '#rules/sources/brussels.ts';

/**
 * The Region's menu of situations; the self-employed have a chapter of their own in the Ordinance. No Brussels rule on
 * seasonal work was found: it is referred with the others.
 */
const rule = provenance(
  'official',
  '2026-11-21',
  unlocated(brusselsSituationPage),
  article(brusselsOrdinance2024, 'chapter III'),
);

/** Shortage occupations and the labour market test, so that nobody is asked for a vacancy in vain. */
export const ordinaryJob = is('brussels-ordinary-job', jobMove, 'ordinary', rule);

/**
 * Highly skilled workers, EU Blue Card and senior executives. Whether an artist, an athlete, a researcher or somebody
 * on a transfer may use one of these routes instead of their own is not known to us: they stay open.
 */
export const employeeJob = oneOf(
  'brussels-employee-job',
  jobMove,
  ['ordinary', 'intra-company-transfer', 'researcher', 'performing-artist', 'professional-athlete'],
  rule,
);
