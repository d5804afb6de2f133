import type { Route } from '#rules/engine/route.ts';
import { germanSpeakingCommunityBlueCard } from './blue-card.ts';
import { germanSpeakingCommunityExemption } from './exemption.ts';
import { germanSpeakingCommunityHighlySkilled } from './highly-skilled.ts';
import { germanSpeakingCommunityIbu } from './ibu.ts';
import { germanSpeakingCommunityLabourMarketTest } from './labour-market-test.ts';
import { germanSpeakingCommunityManager } from './manager.ts';
import { germanSpeakingCommunityOtherCategory } from './other-category.ts';
import { germanSpeakingCommunityShortageOccupation } from './shortage-occupation.ts';
import { germanSpeakingCommunityUnlimited } from './unlimited.ts';
import { germanSpeakingCommunityPaidLeave } from './paid-leave.ts';
import { germanSpeakingCommunityFirstSteps } from './first-steps.ts';

/** Law of the German-speaking Community: every route that we hold. */
export const germanSpeakingCommunityRoutes: readonly Route[] = [
  germanSpeakingCommunityUnlimited,
  germanSpeakingCommunityHighlySkilled,
  germanSpeakingCommunityBlueCard,
  germanSpeakingCommunityManager,
  germanSpeakingCommunityShortageOccupation,
  germanSpeakingCommunityLabourMarketTest,
  germanSpeakingCommunityOtherCategory,
  germanSpeakingCommunityExemption,
  germanSpeakingCommunityIbu,
  germanSpeakingCommunityPaidLeave,
  ...germanSpeakingCommunityFirstSteps,
];
