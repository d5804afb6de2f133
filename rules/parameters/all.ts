import type { DerivedFact } from '../engine/fact.ts';
import type { Parameter } from '../engine/parameter.ts';
import * as brusselsHighlySkilled from './brussels/highly-skilled.ts';
import * as brusselsMarket from './brussels/market.ts';
import * as brusselsOtherRoutes from './brussels/other-routes.ts';
import * as federalContribution from './federal/contribution.ts';
import * as federalVisa from './federal/visa.ts';
import * as flandersCareerVoucher from './flanders/career-voucher.ts';
import * as firstSteps from './first-steps.ts';
import * as flandersFee from './flanders/fee.ts';
import * as flandersHighlySkilled from './flanders/highly-skilled.ts';
import * as flandersMarket from './flanders/market.ts';
import * as flandersOtherRoutes from './flanders/other-routes.ts';
import * as germanSpeakingCommunityHighlySkilled from './german-speaking-community/highly-skilled.ts';
import * as germanSpeakingCommunityOtherRoutes from './german-speaking-community/other-routes.ts';
import * as walloniaHighlySkilled from './wallonia/highly-skilled.ts';
import * as walloniaMarket from './wallonia/market.ts';
import * as walloniaOtherRoutes from './wallonia/other-routes.ts';

const figures = [
  brusselsHighlySkilled,
  brusselsMarket,
  brusselsOtherRoutes,
  federalContribution,
  federalVisa,
  flandersCareerVoucher,
  firstSteps,
  flandersFee,
  flandersHighlySkilled,
  flandersMarket,
  flandersOtherRoutes,
  germanSpeakingCommunityHighlySkilled,
  germanSpeakingCommunityOtherRoutes,
  walloniaHighlySkilled,
  walloniaMarket,
  walloniaOtherRoutes,
].flatMap((group) => Object.values<DerivedFact | Parameter>(group));

/** Every dated amount. */
export const parameters = figures.filter((figure) => 'slices' in figure);
/** Facts that a jurisdiction derives in its own way, beside the amounts they are compared with. */
export const derivedHere = figures.filter((figure) => 'kind' in figure);
