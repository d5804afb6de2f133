import { any, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { jobMove } from '#rules/facts/job.ts';
import {
  brusselsOrdinance2024,
  brusselsPayPage,
  brusselsSituationPage,
} from '#rules/sources/brussels.ts';

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

/**
 * Shortage occupations and the labour market test, so that nobody is asked for a vacancy in vain. A special group may have
 * a way more, and keeps those of an ordinary job.
 */
export const ordinaryJob = oneOf(
  'brussels-ordinary-job',
  jobMove,
  ['ordinary', 'special-group'],
  rule,
);

/** Highly skilled workers, EU Blue Card and senior executives. */
export const employeeJob = oneOf(
  'brussels-employee-job',
  jobMove,
  [
    ...(['ordinary', 'special-group', 'intra-company-transfer', 'researcher'] as const),
    ...(['performing-artist', 'professional-athlete'] as const),
  ],
  rule,
);

/** The Region's table of pay has lines of their own for these. */
const ownAmount = provenance(
  'official',
  '2026-11-21',
  unlocated(brusselsPayPage),
  unlocated(brusselsSituationPage),
);

/**
 * Highly skilled workers and EU Blue Card. Whether somebody on a transfer, an artist or an athlete, for whom the Region
 * has another amount, may use one of these routes instead of their own was not found: the service is asked. For
 * researchers no amount was found.
 */
export const amountForTheWork = any(
  'brussels-amount-for-the-work',
  oneOf(
    'brussels-no-own-amount',
    jobMove,
    ['ordinary', 'special-group', 'researcher', 'seasonal', 'au-pair', 'self-employed'],
    ownAmount,
  ),
  referral('brussels-own-amount-ask', ownAmount),
);
