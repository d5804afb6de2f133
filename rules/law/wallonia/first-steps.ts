import { all, any, between, is, oneOf, referral, under } from '#rules/engine/condition.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { cardMonths, cardSince, livelihood, newcomerStatus } from '#rules/facts/first-steps.ts';
import { workerAge } from '#rules/facts/worker.ts';
import {
  adult,
  cvdc,
  cvdcParts,
  cvdcRule,
  duty,
  employmentCondition,
  employmentPapers,
  employmentSteps,
  equisup,
  experienceShown,
  frenchHigherRoute,
  frenchSchoolRoute,
  good,
  homeDecides,
  integrationSteps,
  languageCondition,
  languageSteps,
  rests,
  schoolEquivalence,
  since,
} from '#rules/law/first-steps.ts';
import {
  ceraicPathway,
  spwIntegration2018,
  wallanguesQuestion2025,
  walloonPathway,
  walloonPathwayFaq,
} from '#rules/sources/first-steps-integration.ts';
import {
  equisupProcedure,
  equivalenceSchoolRefugees,
} from '#rules/sources/first-steps-diplomas.ts';
import { emnSkillsMatching2026 } from '#rules/sources/in-company-training.ts';
import { forem } from './employment-service.ts';

/** First steps in French-speaking Wallonia. Checked 2026-11-21. */

const jurisdiction = 'wallonia';
const base = { official: [], documents: [], fees: [], steps: [] } as const;

const integrationCentres: Authority = {
  id: 'walloon-integration-centres',
  names: [{ lang: 'fr', name: "Centre régional d'intégration (CRI)" }],
  url: 'https://parcoursintegration.be/en/accueil/',
};

const employment: Route = {
  ...base,
  id: 'wallonia-first-employment',
  kind: 'first-steps-employment',
  jurisdiction,
  versions: since(employmentCondition(jurisdiction)),
  consequences: [good('wallonia-first-forem-refunds', rests('unverified', emnSkillsMatching2026))],
  documents: employmentPapers,
  steps: employmentSteps,
  authority: forem,
  competence: homeDecides,
};

const pathway = rests('official', walloonPathway, spwIntegration2018);
const compulsory = rests('official', walloonPathwayFaq, walloonPathway);
const compulsoryFor = [
  'recognised-refugee',
  'subsidiary-protection',
  'temporary-protection',
  'family-of-other',
  'permit-holder',
  'other',
] as const;

/** Compulsory for some and open to all: who has to is told, not decided. */
const integration: Route = {
  ...base,
  id: 'wallonia-first-integration',
  kind: 'first-steps-integration',
  official: [{ lang: 'fr', term: "parcours d'intégration" }],
  jurisdiction,
  versions: since(
    all(
      'wallonia-first-integration',
      adult('wallonia-first-integration-adult', 18, pathway),
      any(
        'wallonia-first-integration-status',
        oneOf(
          'wallonia-first-integration-welcome',
          newcomerStatus,
          [
            ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
            ...(['family-of-belgian', 'family-of-eu', 'family-of-other'] as const),
            ...(['permit-holder', 'eu-citizen', 'other'] as const),
          ],
          pathway,
        ),
        all(
          'wallonia-first-integration-asylum',
          is(
            'wallonia-first-integration-applicant',
            newcomerStatus,
            'asylum-applicant',
            compulsory,
          ),
          referral('wallonia-first-integration-ask', compulsory),
        ),
      ),
    ),
  ),
  consequences: [
    duty(
      'wallonia-first-integration-must',
      compulsory,
      all(
        'wallonia-first-integration-must-when',
        oneOf('wallonia-first-integration-must-status', newcomerStatus, compulsoryFor, compulsory),
        between('wallonia-first-integration-must-age', workerAge, 18, 65, compulsory),
        under('wallonia-first-integration-must-stay', cardMonths, 36, compulsory),
      ),
    ),
    {
      ...duty(
        'wallonia-first-integration-finish-by',
        rests('official', ceraicPathway),
        all(
          'wallonia-first-integration-finish-when',
          oneOf(
            'wallonia-first-integration-finish-status',
            newcomerStatus,
            compulsoryFor,
            compulsory,
          ),
          between('wallonia-first-integration-finish-age', workerAge, 18, 65, compulsory),
          under('wallonia-first-integration-finish-stay', cardMonths, 36, compulsory),
        ),
      ),
      date: { monthsFrom: cardSince.id, months: 18 },
    },
    good(
      'wallonia-first-integration-work',
      compulsory,
      is('wallonia-first-integration-work-when', livelihood, 'work', compulsory),
    ),
    good('wallonia-first-integration-exempt', compulsory),
    // The source exempts the family of citizens of the EU and does not say whether Belgians count among them here.
    good(
      'wallonia-first-integration-belgian-family',
      compulsory,
      is(
        'wallonia-first-integration-belgian-family-when',
        newcomerStatus,
        'family-of-belgian',
        compulsory,
      ),
    ),
    good('wallonia-first-integration-parts', pathway),
    good('wallonia-first-integration-free', pathway),
    good('wallonia-first-integration-centres', pathway),
    {
      id: 'wallonia-first-integration-plans',
      topic: 'change',
      provenance: rests('report', emnSkillsMatching2026),
    },
  ],
  steps: integrationSteps,
  authority: integrationCentres,
  competence: homeDecides,
};

const language: Route = {
  ...base,
  id: 'wallonia-first-language',
  kind: 'first-steps-language',
  jurisdiction,
  versions: since(languageCondition(jurisdiction)),
  consequences: [
    good('wallonia-first-language-free', pathway),
    good('wallonia-first-language-wallangues', rests('press', wallanguesQuestion2025)),
  ],
  steps: languageSteps,
  authority: integrationCentres,
  competence: homeDecides,
};

const frenchDiploma: Route = {
  id: 'wallonia-first-diploma-french',
  kind: 'first-steps-diploma-french',
  jurisdiction,
  ...frenchHigherRoute(jurisdiction),
  authority: equisup,
  competence: rests('official', equisupProcedure),
};

const frenchSchool: Route = {
  id: 'wallonia-first-diploma-school',
  kind: 'first-steps-diploma-school',
  jurisdiction,
  ...frenchSchoolRoute(jurisdiction),
  authority: schoolEquivalence,
  competence: rests('official', equivalenceSchoolRefugees),
};

const validation: Route = {
  ...base,
  ...cvdcParts,
  id: 'wallonia-first-validation',
  kind: 'first-steps-validation',
  jurisdiction,
  versions: since(
    all(
      'wallonia-first-validation',
      adult('wallonia-first-validation-adult', 18, cvdcRule),
      experienceShown(jurisdiction, cvdcRule),
    ),
  ),
  authority: cvdc,
  competence: cvdcRule,
};

export const walloniaFirstSteps: readonly Route[] = [
  ...[integration, language, employment],
  ...[frenchDiploma, frenchSchool, validation],
];
