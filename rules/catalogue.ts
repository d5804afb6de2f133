import { benefitEnd } from './checks/benefit-end.ts';
import { employmentMeasures } from './checks/employment-measures.ts';
import { firstSteps } from './checks/first-steps.ts';
import { inCompanyTraining } from './checks/in-company-training.ts';
import { mayIWork } from './checks/may-i-work.ts';
import { training } from './checks/training.ts';
import { workPermit } from './checks/work-permit.ts';
import { deepFreeze, type Law } from './engine/law.ts';
import { facts } from './facts/all.ts';
import { brusselsRoutes } from './law/brussels/routes.ts';
import { federalRoutes } from './law/federal/routes.ts';
import { flandersRoutes } from './law/flanders/routes.ts';
import { germanSpeakingCommunityRoutes } from './law/german-speaking-community/routes.ts';
import { walloniaRoutes } from './law/wallonia/routes.ts';
import { brusselsShortageList } from './lists/brussels/shortage-list.ts';
import { flandersShortageEither } from './lists/flanders/shortage-either.ts';
import { flandersShortageList } from './lists/flanders/shortage-list.ts';
import { flandersShortageRemoved } from './lists/flanders/shortage-removed.ts';
import { flandersVdabStudy } from './lists/flanders/vdab-study.ts';
import { occupations } from './lists/occupations.ts';
import { walloniaShortageList } from './lists/wallonia/shortage-list.ts';
import { derivedHere, parameters } from './parameters/all.ts';
import { sources } from './sources/all.ts';

/** The whole law as one frozen object. Cases stay out, so that browsers do not load them. */
export const catalogue: Law = deepFreeze<Law>({
  facts: [...facts, ...derivedHere],
  parameters,
  sources,
  occupations,
  lists: [
    ...[flandersShortageList, flandersShortageRemoved, flandersShortageEither, flandersVdabStudy],
    ...[brusselsShortageList, walloniaShortageList],
  ],
  routes: [
    ...[federalRoutes, flandersRoutes, brusselsRoutes],
    ...[walloniaRoutes, germanSpeakingCommunityRoutes],
  ].flat(),
  checks: [
    ...[mayIWork, workPermit, training, benefitEnd],
    ...[inCompanyTraining, firstSteps, employmentMeasures],
  ],
});
