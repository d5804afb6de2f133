import { inCompanyTraining } from './checks/in-company-training.ts';
import { mayIWork } from './checks/may-i-work.ts';
import { training } from './checks/training.ts';
import { workPermit } from './checks/work-permit.ts';
import type { DerivedFact, Fact } from './engine/fact.ts';
import { deepFreeze, type Law } from './engine/law.ts';
import type { Parameter } from './engine/parameter.ts';
import type { Source } from './engine/provenance.ts';
import * as asylum from './facts/asylum.ts';
import * as contract from './facts/contract.ts';
import * as inCompany from './facts/in-company-training.ts';
import * as job from './facts/job.ts';
import * as jobseeker from './facts/jobseeker.ts';
import * as residence from './facts/residence.ts';
import * as trainingFacts from './facts/training.ts';
import * as worker from './facts/worker.ts';
import { brusselsBlueCard } from './law/brussels/blue-card.ts';
import { brusselsHighlySkilled } from './law/brussels/highly-skilled.ts';
import { brusselsIntraCompanyTransfer } from './law/brussels/intra-company-transfer.ts';
import { brusselsLabourMarketTest } from './law/brussels/labour-market-test.ts';
import { brusselsManager } from './law/brussels/manager.ts';
import { brusselsOtherCategory } from './law/brussels/other-category.ts';
import { brusselsShortageOccupation } from './law/brussels/shortage-occupation.ts';
import { brusselsUnlimited } from './law/brussels/unlimited.ts';
import { federalNoAuthorisation } from './law/federal/no-authorisation.ts';
import { federalWorkLimited } from './law/federal/work-limited.ts';
import { federalWorkUnlimited } from './law/federal/work-unlimited.ts';
import { federalWorkWithAuthorisation } from './law/federal/work-with-authorisation.ts';
import { brusselsFpie } from './law/brussels/fpie.ts';
import { flandersIbo } from './law/flanders/ibo.ts';
import { flandersIboPlus } from './law/flanders/ibo-plus.ts';
import { germanSpeakingCommunityIbu } from './law/german-speaking-community/ibu.ts';
import { walloniaPfi } from './law/wallonia/pfi.ts';
import * as application from './facts/application.ts';
import * as transfer from './facts/transfer.ts';
import * as vacancy from './facts/vacancy.ts';
import { flandersBlueCard } from './law/flanders/blue-card.ts';
import { flandersHighlySkilled } from './law/flanders/highly-skilled.ts';
import { flandersIntraCompanyTransfer } from './law/flanders/intra-company-transfer.ts';
import { flandersManager } from './law/flanders/manager.ts';
import { flandersLabourMarketTest } from './law/flanders/labour-market-test.ts';
import { flandersOtherCategory } from './law/flanders/other-category.ts';
import { flandersSeasonal } from './law/flanders/seasonal.ts';
import { flandersShortageOccupation } from './law/flanders/shortage-occupation.ts';
import { flandersUnlimited } from './law/flanders/unlimited.ts';
import { brusselsExemptionAutomatic, brusselsExemptionRequest } from './law/brussels/exemption.ts';
import { flandersExemptionRecognised } from './law/flanders/exemption.ts';
import { flandersExemptionRequest } from './law/flanders/exemption-request.ts';
import { germanSpeakingCommunityExemption } from './law/german-speaking-community/exemption.ts';
import {
  walloniaExemptionDual,
  walloniaExemptionSelfEmployment,
  walloniaExemptionServiceTraining,
} from './law/wallonia/exemption.ts';
import {
  walloniaExemptionAdultEducation,
  walloniaExemptionFullTimeStudies,
} from './law/wallonia/exemption-studies.ts';
import { germanSpeakingCommunityBlueCard } from './law/german-speaking-community/blue-card.ts';
import { germanSpeakingCommunityHighlySkilled } from './law/german-speaking-community/highly-skilled.ts';
import { germanSpeakingCommunityLabourMarketTest } from './law/german-speaking-community/labour-market-test.ts';
import { germanSpeakingCommunityManager } from './law/german-speaking-community/manager.ts';
import { germanSpeakingCommunityOtherCategory } from './law/german-speaking-community/other-category.ts';
import { germanSpeakingCommunityShortageOccupation } from './law/german-speaking-community/shortage-occupation.ts';
import { germanSpeakingCommunityUnlimited } from './law/german-speaking-community/unlimited.ts';
import { walloniaBlueCard } from './law/wallonia/blue-card.ts';
import { walloniaHighlySkilled } from './law/wallonia/highly-skilled.ts';
import { walloniaIntraCompanyTransfer } from './law/wallonia/intra-company-transfer.ts';
import { walloniaLabourMarketTest } from './law/wallonia/labour-market-test.ts';
import { walloniaManager } from './law/wallonia/manager.ts';
import { walloniaOtherCategory } from './law/wallonia/other-category.ts';
import { walloniaShortageOccupation } from './law/wallonia/shortage-occupation.ts';
import { walloniaUnlimited } from './law/wallonia/unlimited.ts';
import { brusselsShortageList } from './lists/brussels/shortage-list.ts';
import { flandersShortageList } from './lists/flanders/shortage-list.ts';
import { flandersShortageRemoved } from './lists/flanders/shortage-removed.ts';
import { flandersVdabStudy } from './lists/flanders/vdab-study.ts';
import { occupations } from './lists/occupations.ts';
import { walloniaShortageList } from './lists/wallonia/shortage-list.ts';
import * as brussels from './parameters/brussels/highly-skilled.ts';
import * as brusselsMarket from './parameters/brussels/market.ts';
import * as brusselsOtherRoutes from './parameters/brussels/other-routes.ts';
import * as federal from './parameters/federal/contribution.ts';
import * as flandersFee from './parameters/flanders/fee.ts';
import * as federalVisa from './parameters/federal/visa.ts';
import * as flanders from './parameters/flanders/highly-skilled.ts';
import * as flandersOtherRoutes from './parameters/flanders/other-routes.ts';
import * as flandersMarket from './parameters/flanders/market.ts';
import * as germanSpeakingCommunity from './parameters/german-speaking-community/highly-skilled.ts';
import * as germanSpeakingCommunityOtherRoutes from './parameters/german-speaking-community/other-routes.ts';
import * as wallonia from './parameters/wallonia/highly-skilled.ts';
import * as inCompanySources from './sources/in-company-training.ts';
import * as walloniaMarket from './parameters/wallonia/market.ts';
import * as walloniaOtherRoutes from './parameters/wallonia/other-routes.ts';
import * as belgiumSources from './sources/belgium.ts';
import * as brusselsSources from './sources/brussels.ts';
import * as brusselsListSources from './sources/brussels-lists.ts';
import * as brusselsRoutesSources from './sources/brussels-routes.ts';
import * as federalSources from './sources/federal.ts';
import * as flandersSources from './sources/flanders.ts';
import * as flandersListSources from './sources/flanders-lists.ts';
import * as germanSpeakingCommunitySources from './sources/german-speaking-community.ts';
import * as flandersMarketSources from './sources/flanders-market.ts';
import * as flandersRoutesSources from './sources/flanders-routes.ts';
import * as singlePermitSources from './sources/single-permit.ts';
import * as trainingExemptionSources from './sources/training-exemption.ts';
import * as walloniaSources from './sources/wallonia.ts';
import * as walloniaListSources from './sources/wallonia-lists.ts';
import * as walloniaRoutesSources from './sources/wallonia-routes.ts';

const figures = [
  ...[federal, federalVisa, flanders, flandersOtherRoutes, flandersMarket, flandersFee],
  ...[brussels, brusselsMarket, brusselsOtherRoutes],
  ...[wallonia, walloniaOtherRoutes, walloniaMarket],
  ...[germanSpeakingCommunity, germanSpeakingCommunityOtherRoutes],
].flatMap((group) => Object.values<DerivedFact | Parameter>(group));

const checks = [mayIWork, workPermit, training, inCompanyTraining];

/** Several checks about jobseekers share these facts: those that one of them asks. */
const jobseekerFacts = [jobseeker, trainingFacts, inCompany]
  .flatMap((group) => Object.values<Fact>(group))
  .filter(({ id }) => checks.some(({ questions }) => questions.some((q) => q.facts.includes(id))));

/** The whole law: the only place that collects it. Cases stay out, so that browsers do not load them. */
export const catalogue: Law = deepFreeze<Law>({
  facts: [
    ...[application, asylum, job, residence, transfer, vacancy, worker, contract].flatMap((group) =>
      Object.values<Fact | DerivedFact>(group),
    ),
    ...jobseekerFacts,
    ...figures.filter((figure) => 'kind' in figure),
  ],
  parameters: figures.filter((figure) => 'slices' in figure),
  sources: [
    ...[belgiumSources, federalSources, singlePermitSources],
    ...[flandersSources, flandersListSources],
    ...[flandersMarketSources, flandersRoutesSources, brusselsSources],
    ...[walloniaSources, germanSpeakingCommunitySources],
    ...[trainingExemptionSources, inCompanySources],
    ...[brusselsListSources, walloniaListSources],
    ...[brusselsRoutesSources, walloniaRoutesSources],
  ].flatMap((group) => Object.values<Source>(group)),
  occupations,
  lists: [
    ...[flandersShortageList, flandersShortageRemoved, flandersVdabStudy],
    ...[brusselsShortageList, walloniaShortageList],
  ],
  routes: [
    federalNoAuthorisation,
    federalWorkUnlimited,
    federalWorkLimited,
    federalWorkWithAuthorisation,
    flandersUnlimited,
    flandersHighlySkilled,
    flandersBlueCard,
    flandersIntraCompanyTransfer,
    flandersManager,
    flandersShortageOccupation,
    flandersLabourMarketTest,
    flandersSeasonal,
    flandersOtherCategory,
    brusselsUnlimited,
    brusselsHighlySkilled,
    brusselsBlueCard,
    brusselsIntraCompanyTransfer,
    brusselsManager,
    brusselsShortageOccupation,
    brusselsLabourMarketTest,
    brusselsOtherCategory,
    walloniaUnlimited,
    walloniaHighlySkilled,
    walloniaBlueCard,
    walloniaIntraCompanyTransfer,
    walloniaManager,
    walloniaShortageOccupation,
    walloniaLabourMarketTest,
    walloniaOtherCategory,
    germanSpeakingCommunityUnlimited,
    germanSpeakingCommunityHighlySkilled,
    flandersExemptionRecognised,
    flandersExemptionRequest,
    brusselsExemptionAutomatic,
    brusselsExemptionRequest,
    walloniaExemptionServiceTraining,
    walloniaExemptionFullTimeStudies,
    walloniaExemptionAdultEducation,
    walloniaExemptionSelfEmployment,
    walloniaExemptionDual,
    germanSpeakingCommunityExemption,
    ...[flandersIbo, flandersIboPlus, brusselsFpie, walloniaPfi, germanSpeakingCommunityIbu],
    germanSpeakingCommunityBlueCard,
    germanSpeakingCommunityManager,
    germanSpeakingCommunityShortageOccupation,
    germanSpeakingCommunityLabourMarketTest,
    germanSpeakingCommunityOtherCategory,
  ],
  checks,
});
