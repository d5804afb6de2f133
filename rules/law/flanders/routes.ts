import type { Route } from '#rules/engine/route.ts';
import { flandersBlueCard } from './blue-card.ts';
import { flandersExemptionRequest } from './exemption-request.ts';
import { flandersExemptionRecognised } from './exemption.ts';
import { flandersHighlySkilled } from './highly-skilled.ts';
import { flandersIboPlus } from './ibo-plus.ts';
import { flandersIbo } from './ibo.ts';
import { flandersIntraCompanyTransfer } from './intra-company-transfer.ts';
import { flandersLabourMarketTest } from './labour-market-test.ts';
import { flandersManager } from './manager.ts';
import { flandersOtherCategory } from './other-category.ts';
import { flandersSeasonal } from './seasonal.ts';
import { flandersShortageOccupation } from './shortage-occupation.ts';
import { flandersUnlimited } from './unlimited.ts';
import {
  flandersBottleneckPremium,
  flandersNodo,
  flandersParlangi,
  flandersRegistration,
} from './jobseeker-measures.ts';
import {
  flandersCareerVoucher,
  flandersDutchAtWork,
  flandersTrainingLeave,
} from './work-measures.ts';
import { flandersFirstSteps } from './first-steps.ts';

/** Flemish law: every route that we hold. */
export const flandersRoutes: readonly Route[] = [
  flandersUnlimited,
  flandersHighlySkilled,
  flandersBlueCard,
  flandersIntraCompanyTransfer,
  flandersManager,
  flandersShortageOccupation,
  flandersLabourMarketTest,
  flandersSeasonal,
  flandersOtherCategory,
  flandersExemptionRecognised,
  flandersExemptionRequest,
  flandersIbo,
  flandersIboPlus,
  flandersRegistration,
  flandersCareerVoucher,
  flandersTrainingLeave,
  flandersDutchAtWork,
  flandersNodo,
  flandersParlangi,
  flandersBottleneckPremium,
  ...flandersFirstSteps,
];
