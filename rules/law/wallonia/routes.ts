import type { Route } from '#rules/engine/route.ts';
import { walloniaBlueCard } from './blue-card.ts';
import {
  walloniaExemptionAdultEducation,
  walloniaExemptionFullTimeStudies,
} from './exemption-studies.ts';
import {
  walloniaExemptionDual,
  walloniaExemptionSelfEmployment,
  walloniaExemptionServiceTraining,
} from './exemption.ts';
import { walloniaHighlySkilled } from './highly-skilled.ts';
import { walloniaIntraCompanyTransfer } from './intra-company-transfer.ts';
import { walloniaLabourMarketTest } from './labour-market-test.ts';
import { walloniaManager } from './manager.ts';
import { walloniaOtherCategory } from './other-category.ts';
import { walloniaPfi } from './pfi.ts';
import { walloniaShortageOccupation } from './shortage-occupation.ts';
import { walloniaUnlimited } from './unlimited.ts';
import {
  walloniaHiringBonus,
  walloniaImpulsionOlder,
  walloniaImpulsionYear,
  walloniaImpulsionYoung,
  walloniaSesam,
} from './impulsion.ts';
import {
  walloniaAnnouncedMeasures,
  walloniaIncentive,
  walloniaTailoredTraining,
  walloniaWallangues,
} from './jobseeker-measures.ts';
import { walloniaPaidLeave } from './paid-leave.ts';
import { walloniaFirstSteps } from './first-steps.ts';

/** Walloon law: every route that we hold. */
export const walloniaRoutes: readonly Route[] = [
  walloniaUnlimited,
  walloniaHighlySkilled,
  walloniaBlueCard,
  walloniaIntraCompanyTransfer,
  walloniaManager,
  walloniaShortageOccupation,
  walloniaLabourMarketTest,
  walloniaOtherCategory,
  walloniaExemptionServiceTraining,
  walloniaExemptionFullTimeStudies,
  walloniaExemptionAdultEducation,
  walloniaExemptionSelfEmployment,
  walloniaExemptionDual,
  walloniaPfi,
  walloniaImpulsionYoung,
  walloniaImpulsionYear,
  walloniaImpulsionOlder,
  walloniaSesam,
  walloniaHiringBonus,
  walloniaPaidLeave,
  walloniaWallangues,
  walloniaTailoredTraining,
  walloniaIncentive,
  walloniaAnnouncedMeasures,
  ...walloniaFirstSteps,
];
