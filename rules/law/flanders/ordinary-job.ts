import { any, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { jobMove } from '#rules/facts/job.ts';
import { kpmg2024223 } from '#rules/sources/belgium.ts';
import { vanHavermaet2025 } from '#rules/sources/brussels.ts';
import { flemishDecision2018, ksk2025 } from '#rules/sources/flanders.ts';
import { vreemdelingenrechtBlueCard2024 } from '#rules/sources/flanders-blue-card.ts';
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
 * permit whatever the duration) or seasonal work (a permit of its own).
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

/** The lists of amounts have lines of their own for these. */
const ownAmount = provenance(
  'professional',
  '2026-11-21',
  article(flemishDecision2018, 'art. 17'),
  unlocated(ksk2025),
  unlocated(kpmg2024223),
  unlocated(vanHavermaet2025),
);

/**
 * Highly skilled workers. Whether somebody on a transfer, an artist or an athlete, for whom Flanders has another amount,
 * may use this route instead of their own was not found: the service is asked. For researchers no amount was found.
 */
export const amountForTheWork = any(
  'flanders-amount-for-the-work',
  oneOf(
    'flanders-no-own-amount',
    jobMove,
    ['ordinary', 'special-group', 'researcher', 'seasonal', 'au-pair', 'self-employed'],
    ownAmount,
  ),
  referral('flanders-own-amount-ask', ownAmount),
);

const ownCategory = provenance(
  'professional',
  '2026-11-21',
  unlocated(vreemdelingenrechtBlueCard2024),
  article(flemishDecision2018, 'art. 17'),
  unlocated(ksk2025),
);

/**
 * EU Blue Card: besides posted workers the source leaves out others and does not name them here. Researchers have a
 * category of their own as well, so they are referred with those who have an amount of their own.
 */
export const cardForTheWork = any(
  'flanders-blue-card-for-the-work',
  oneOf(
    'flanders-blue-card-no-own-category',
    jobMove,
    ['ordinary', 'special-group', 'seasonal', 'au-pair', 'self-employed'],
    ownCategory,
  ),
  referral('flanders-blue-card-own-category-ask', ownCategory),
);
