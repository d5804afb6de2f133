import type { Route } from '#rules/engine/route.ts';
import { federalBenefitCareTraining } from './benefit-care-training.ts';
import { federalBenefitEndDate } from './benefit-end-date.ts';
import { federalBenefitOlderWorker } from './benefit-older-worker.ts';
import { federalBenefitReboundTraining } from './benefit-rebound-training.ts';
import { federalBenefitShortageTraining } from './benefit-shortage-training.ts';
import { federalNoAuthorisation } from './no-authorisation.ts';
import { federalWorkLimited } from './work-limited.ts';
import { federalWorkUnlimited } from './work-unlimited.ts';
import { federalWorkWithAuthorisation } from './work-with-authorisation.ts';
import { federalArticle60 } from './article-60.ts';
import { federalMovingUp, federalShortageJobAllowance } from './job-measures.ts';
import { federalDuoForAJob, federalDuoSolidaire } from './mentoring.ts';
import { federalFirstSteps } from './first-steps.ts';

/** Federal law: every route that we hold. */
export const federalRoutes: readonly Route[] = [
  federalNoAuthorisation,
  federalWorkUnlimited,
  federalWorkLimited,
  federalWorkWithAuthorisation,
  federalBenefitOlderWorker,
  federalBenefitShortageTraining,
  federalBenefitCareTraining,
  federalBenefitReboundTraining,
  federalBenefitEndDate,
  federalArticle60,
  federalMovingUp,
  federalDuoForAJob,
  federalDuoSolidaire,
  federalShortageJobAllowance,
  ...federalFirstSteps,
];
