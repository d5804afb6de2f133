import type { Source } from '../engine/provenance.ts';
import * as belgium from './belgium.ts';
import * as benefitEnd from './benefit-end.ts';
import * as brusselsList from './brussels-lists.ts';
import * as brusselsRoutes from './brussels-routes.ts';
import * as brussels from './brussels.ts';
import * as federal from './federal.ts';
import * as firstSteps from './first-steps.ts';
import * as flandersList from './flanders-lists.ts';
import * as flandersMarket from './flanders-market.ts';
import * as flandersRoutes from './flanders-routes.ts';
import * as flanders from './flanders.ts';
import * as germanSpeakingCommunity from './german-speaking-community.ts';
import * as inCompany from './in-company-training.ts';
import * as measures from './measures.ts';
import * as singlePermit from './single-permit.ts';
import * as trainingExemption from './training-exemption.ts';
import * as walloniaList from './wallonia-lists.ts';
import * as walloniaRoutes from './wallonia-routes.ts';
import * as wallonia from './wallonia.ts';

/** Every text and page that the law cites. */
export const sources: readonly Source[] = [
  belgium,
  benefitEnd,
  brusselsList,
  brusselsRoutes,
  brussels,
  federal,
  firstSteps,
  flandersList,
  flandersMarket,
  flandersRoutes,
  flanders,
  germanSpeakingCommunity,
  inCompany,
  measures,
  singlePermit,
  trainingExemption,
  walloniaList,
  walloniaRoutes,
  wallonia,
].flatMap((group) => Object.values<Source>(group));
