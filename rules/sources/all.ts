import type { Source } from '../engine/provenance.ts';
import * as belgium from './belgium.ts';
import * as benefitEnd from './benefit-end.ts';
import * as brussels from './brussels.ts';
import * as brusselsList from './brussels-lists.ts';
import * as brusselsRoutes from './brussels-routes.ts';
import * as federal from './federal.ts';
import * as federalCards from './federal-cards.ts';
import * as federalCrossBorder from './federal-cross-border.ts';
import * as federalProtection from './federal-protection.ts';
import * as federalResidents from './federal-residents.ts';
import * as firstSteps from './first-steps.ts';
import * as firstStepsDiplomas from './first-steps-diplomas.ts';
import * as firstStepsIntegration from './first-steps-integration.ts';
import * as firstStepsSkills from './first-steps-skills.ts';
import * as flanders from './flanders.ts';
import * as flandersBlueCard from './flanders-blue-card.ts';
import * as flandersList from './flanders-lists.ts';
import * as flandersMarket from './flanders-market.ts';
import * as flandersRoutes from './flanders-routes.ts';
import * as germanSpeakingCommunity from './german-speaking-community.ts';
import * as inCompanyBrussels from './in-company-brussels.ts';
import * as inCompanyFlanders from './in-company-flanders.ts';
import * as inCompany from './in-company-training.ts';
import * as inCompanyWallonia from './in-company-wallonia.ts';
import * as measures from './measures.ts';
import * as measuresHiring from './measures-hiring.ts';
import * as measuresTraining from './measures-training.ts';
import * as singlePermit from './single-permit.ts';
import * as trainingExemption from './training-exemption.ts';
import * as trainingExemptionServices from './training-exemption-services.ts';
import * as wallonia from './wallonia.ts';
import * as walloniaList from './wallonia-lists.ts';
import * as walloniaRoutes from './wallonia-routes.ts';

/** Every text and page that the law cites. */
export const sources: readonly Source[] = [
  belgium,
  benefitEnd,
  brussels,
  brusselsList,
  brusselsRoutes,
  federal,
  federalCards,
  federalCrossBorder,
  federalProtection,
  federalResidents,
  firstSteps,
  firstStepsDiplomas,
  firstStepsIntegration,
  firstStepsSkills,
  flanders,
  flandersBlueCard,
  flandersList,
  flandersMarket,
  flandersRoutes,
  germanSpeakingCommunity,
  inCompanyBrussels,
  inCompanyFlanders,
  inCompany,
  inCompanyWallonia,
  measures,
  measuresHiring,
  measuresTraining,
  singlePermit,
  trainingExemption,
  trainingExemptionServices,
  wallonia,
  walloniaList,
  walloniaRoutes,
].flatMap((group) => Object.values<Source>(group));
