import type { Route } from '#rules/engine/route.ts';
import { brusselsBlueCard } from './blue-card.ts';
import { brusselsExemptionAutomatic, brusselsExemptionRequest } from './exemption.ts';
import { brusselsFpie } from './fpie.ts';
import { brusselsHighlySkilled } from './highly-skilled.ts';
import { brusselsIntraCompanyTransfer } from './intra-company-transfer.ts';
import { brusselsLabourMarketTest } from './labour-market-test.ts';
import { brusselsManager } from './manager.ts';
import { brusselsOtherCategory } from './other-category.ts';
import { brusselsShortageOccupation } from './shortage-occupation.ts';
import { brusselsUnlimited } from './unlimited.ts';
import { brusselsActiva, brusselsOlderWorker } from './hiring-measures.ts';
import {
  brusselsMentoring,
  brusselsPaidLeave,
  brusselsTrainingAllowance,
} from './jobseeker-measures.ts';
import { brusselsFirstSteps } from './first-steps.ts';

/** Brussels law: every route that we hold. */
export const brusselsRoutes: readonly Route[] = [
  brusselsUnlimited,
  brusselsHighlySkilled,
  brusselsBlueCard,
  brusselsIntraCompanyTransfer,
  brusselsManager,
  brusselsShortageOccupation,
  brusselsLabourMarketTest,
  brusselsOtherCategory,
  brusselsExemptionAutomatic,
  brusselsExemptionRequest,
  brusselsFpie,
  brusselsActiva,
  brusselsOlderWorker,
  brusselsPaidLeave,
  brusselsMentoring,
  brusselsTrainingAllowance,
  ...brusselsFirstSteps,
];
