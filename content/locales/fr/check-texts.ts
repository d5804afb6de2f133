import { mergeTexts, type TextTree } from '#content/translate.ts';
import ask from './ask.json' with { type: 'json' };
import check from './check.json' with { type: 'json' };
import checkWords from './check-words.json' with { type: 'json' };
import checks from './checks.json' with { type: 'json' };
import fields from './fields.json' with { type: 'json' };
import benefitEnd from './law-benefit-end.json' with { type: 'json' };
import brussels from './law-brussels.json' with { type: 'json' };
import brusselsRoutes from './law-brussels-routes.json' with { type: 'json' };
import exemption from './law-exemption.json' with { type: 'json' };
import federal from './law-federal.json' with { type: 'json' };
import flanders from './law-flanders.json' with { type: 'json' };
import flandersMarket from './law-flanders-market.json' with { type: 'json' };
import flandersRoutes from './law-flanders-routes.json' with { type: 'json' };
import flandersLists from './law-flanders-lists.json' with { type: 'json' };
import germanSpeakingCommunity from './law-german-speaking-community.json' with { type: 'json' };
import regionsLists from './law-regions-lists.json' with { type: 'json' };
import germanSpeakingCommunityRoutes from './law-german-speaking-community-routes.json' with { type: 'json' };
import wallonia from './law-wallonia.json' with { type: 'json' };
import walloniaRoutes from './law-wallonia-routes.json' with { type: 'json' };
import inCompany from './law-in-company.json' with { type: 'json' };
import measures from './law-measures.json' with { type: 'json' };
import questionsMeasures from './questions-measures.json' with { type: 'json' };
import questionsInCompany from './questions-in-company.json' with { type: 'json' };
import firstSteps from './law-first-steps.json' with { type: 'json' };
import questionsFirstSteps from './questions-first-steps.json' with { type: 'json' };
import list from './list.json' with { type: 'json' };
import listen from './listen.json' with { type: 'json' };
import residence from './questions-residence.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import result from './result.json' with { type: 'json' };
import resultActions from './result-actions.json' with { type: 'json' };
import sideBySide from './side-by-side.json' with { type: 'json' };
import questionsBenefitEnd from './questions-benefit-end.json' with { type: 'json' };
import questionsMarket from './questions-market.json' with { type: 'json' };
import questionsRegions from './questions-regions.json' with { type: 'json' };
import questionsTraining from './questions-training.json' with { type: 'json' };
import questionsPermit from './questions-permit.json' with { type: 'json' };

/** Everything a check says in this language. */
export const checkTexts: TextTree = mergeTexts(
  { check, result },
  list,
  listen,
  { check: fields },
  resultActions,
  ask,
  checks,
  checkWords,
  sideBySide,
  questions,
  residence,
  federal,
  questionsPermit,
  questionsMarket,
  questionsRegions,
  flanders,
  flandersRoutes,
  flandersMarket,
  flandersLists,
  regionsLists,
  brussels,
  brusselsRoutes,
  wallonia,
  walloniaRoutes,
  germanSpeakingCommunity,
  germanSpeakingCommunityRoutes,
  questionsInCompany,
  inCompany,
  questionsMeasures,
  measures,
  questionsTraining,
  exemption,
  questionsBenefitEnd,
  benefitEnd,
  questionsFirstSteps,
  firstSteps,
);
