import { mayIWork } from './checks/may-i-work.ts';
import { workPermit } from './checks/work-permit.ts';
import type { DerivedFact, Fact } from './engine/fact.ts';
import { deepFreeze, type Law } from './engine/law.ts';
import type { Parameter } from './engine/parameter.ts';
import type { Source } from './engine/provenance.ts';
import * as asylum from './facts/asylum.ts';
import * as contract from './facts/contract.ts';
import * as job from './facts/job.ts';
import * as residence from './facts/residence.ts';
import * as worker from './facts/worker.ts';
import { brusselsHighlySkilled } from './law/brussels/highly-skilled.ts';
import { federalNoAuthorisation } from './law/federal/no-authorisation.ts';
import { federalWorkLimited } from './law/federal/work-limited.ts';
import { federalWorkUnlimited } from './law/federal/work-unlimited.ts';
import { federalWorkWithAuthorisation } from './law/federal/work-with-authorisation.ts';
import { flandersHighlySkilled } from './law/flanders/highly-skilled.ts';
import { germanSpeakingCommunityHighlySkilled } from './law/german-speaking-community/highly-skilled.ts';
import { walloniaHighlySkilled } from './law/wallonia/highly-skilled.ts';
import * as brussels from './parameters/brussels/highly-skilled.ts';
import * as contribution from './parameters/federal/contribution.ts';
import * as visa from './parameters/federal/visa.ts';
import * as flanders from './parameters/flanders/highly-skilled.ts';
import * as germanSpeakingCommunity from './parameters/german-speaking-community/highly-skilled.ts';
import * as wallonia from './parameters/wallonia/highly-skilled.ts';
import * as belgiumSources from './sources/belgium.ts';
import * as brusselsSources from './sources/brussels.ts';
import * as federalSources from './sources/federal.ts';
import * as flandersSources from './sources/flanders.ts';
import * as germanSpeakingCommunitySources from './sources/german-speaking-community.ts';
import * as singlePermitSources from './sources/single-permit.ts';
import * as walloniaSources from './sources/wallonia.ts';

const figures = [
  ...[contribution, visa],
  ...[flanders, brussels, wallonia, germanSpeakingCommunity],
].flatMap((group) => Object.values<DerivedFact | Parameter>(group));

/** The whole law: the only place that collects it. Cases stay out, so that browsers do not load them. */
export const catalogue: Law = deepFreeze<Law>({
  facts: [
    ...[job, worker, contract, residence, asylum].flatMap((group) =>
      Object.values<Fact | DerivedFact>(group),
    ),
    ...figures.filter((figure) => 'kind' in figure),
  ],
  parameters: figures.filter((figure) => 'slices' in figure),
  sources: [
    ...[belgiumSources, federalSources, singlePermitSources, flandersSources, brusselsSources],
    ...[walloniaSources, germanSpeakingCommunitySources],
  ].flatMap((group) => Object.values<Source>(group)),
  occupations: [],
  lists: [],
  routes: [
    federalNoAuthorisation,
    federalWorkUnlimited,
    federalWorkLimited,
    federalWorkWithAuthorisation,
    flandersHighlySkilled,
    brusselsHighlySkilled,
    walloniaHighlySkilled,
    germanSpeakingCommunityHighlySkilled,
  ],
  checks: [mayIWork, workPermit],
});
