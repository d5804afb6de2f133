import { all, any, atMost, oneOf, referral, under } from '#rules/engine/condition.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { cardMonths, cardSince, newcomerStatus, youngestChild } from '#rules/facts/first-steps.ts';
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
  naricRoute,
  outOfWork,
  rests,
  schoolEquivalence,
  since,
} from '#rules/law/first-steps.ts';
import { dutchLessonHourFee } from '#rules/parameters/first-steps.ts';
import {
  actirisDiploma,
  equisupProcedure,
  equivalenceSchoolRefugees,
  naricTime,
} from '#rules/sources/first-steps-diplomas.ts';
import { actirisUkraine, laCapitaleCreche2020 } from '#rules/sources/first-steps.ts';
import {
  agiiDutch,
  brulinguaTerms,
  flandersAdultFees,
  rtbfBrusselsPathway2022,
  vivalisPathway,
} from '#rules/sources/first-steps-integration.ts';
import { emnSkillsMatching2026 } from '#rules/sources/in-company-training.ts';

/** First steps in Brussels, where both communities recognise diplomas. Checked 2026-11-21. */

const jurisdiction = 'brussels';
const base = { official: [], documents: [], fees: [], steps: [] } as const;

const actiris: Authority = {
  id: 'actiris-first-steps',
  names: [{ lang: 'fr', name: 'Actiris' }],
  url: 'https://www.actiris.brussels',
  phone: '0800 35 123',
};
const welcomeOffices: Authority = {
  id: 'brussels-welcome-offices',
  names: [
    { lang: 'fr', name: "Bureaux d'accueil pour primo-arrivants (BAPA) et bon" },
    { lang: 'nl', name: 'bon en de onthaalbureaus (BAPA)' },
  ],
  url: vivalisPathway.url ?? '',
};
const languageHouse: Authority = {
  id: 'brussels-language-desks',
  names: [{ lang: 'nl', name: 'Huis van het Nederlands Brussel' }],
  url: 'https://www.huisnederlandsbrussel.be',
};
const naric: Authority = {
  id: 'naric-vlaanderen-brussels',
  names: [{ lang: 'nl', name: 'NARIC-Vlaanderen' }],
  url: 'https://www.naricvlaanderen.be/nl/duurtijd-en-kostprijs',
  phone: '1700',
};

const employment: Route = {
  ...base,
  id: 'brussels-first-employment',
  kind: 'first-steps-employment',
  jurisdiction,
  versions: since(employmentCondition(jurisdiction)),
  consequences: [
    good('brussels-first-actiris-help', rests('official', actirisUkraine)),
    good('brussels-first-actiris-diploma', rests('official', actirisDiploma)),
  ],
  documents: employmentPapers,
  steps: employmentSteps,
  authority: actiris,
  competence: homeDecides,
};

const pathway = rests('official', vivalisPathway);
const deadlines = rests('report', emnSkillsMatching2026, rtbfBrusselsPathway2022);

const integration: Route = {
  ...base,
  id: 'brussels-first-integration',
  kind: 'first-steps-integration',
  official: [
    { lang: 'fr', term: "parcours d'accueil" },
    { lang: 'nl', term: 'inburgering' },
  ],
  jurisdiction,
  versions: since(
    all(
      'brussels-first-integration',
      adult('brussels-first-integration-adult', 18, pathway),
      atMost('brussels-first-integration-age', workerAge, 65, pathway),
      any(
        'brussels-first-integration-status',
        oneOf(
          'brussels-first-integration-must',
          newcomerStatus,
          [
            ...(['recognised-refugee', 'subsidiary-protection'] as const),
            ...(['family-of-belgian', 'family-of-other'] as const),
          ],
          pathway,
        ),
        all(
          'brussels-first-integration-others',
          oneOf(
            'brussels-first-integration-other-status',
            newcomerStatus,
            [
              ...(['temporary-protection', 'asylum-applicant', 'family-of-eu'] as const),
              ...(['permit-holder', 'other'] as const),
            ],
            pathway,
          ),
          referral('brussels-first-integration-ask', pathway),
        ),
      ),
      any(
        'brussels-first-integration-stay',
        under('brussels-first-integration-three-years', cardMonths, 36, pathway),
        referral('brussels-first-integration-longer', pathway),
      ),
    ),
  ),
  consequences: [
    {
      ...duty('brussels-first-integration-register-by', deadlines),
      date: { monthsFrom: cardSince.id, months: 6 },
    },
    {
      ...duty('brussels-first-integration-finish-by', deadlines),
      date: { monthsFrom: cardSince.id, months: 18 },
    },
    good('brussels-first-integration-parts', rests('press', rtbfBrusselsPathway2022)),
    good('brussels-first-integration-free', pathway),
    good('brussels-first-integration-track', rests('report', emnSkillsMatching2026)),
    good('brussels-first-integration-offices', pathway),
    good('brussels-first-integration-exempt', pathway),
  ],
  steps: integrationSteps,
  authority: welcomeOffices,
  competence: homeDecides,
};

const brulingua = rests('official', brulinguaTerms);

const language: Route = {
  ...base,
  id: 'brussels-first-language',
  kind: 'first-steps-language',
  jurisdiction,
  versions: since(languageCondition(jurisdiction)),
  consequences: [
    good('brussels-first-language-choice', rests('report', emnSkillsMatching2026)),
    good('brussels-first-language-french', pathway),
    good('brussels-first-language-dutch', rests('official', agiiDutch)),
    good('brussels-first-language-brulingua', brulingua),
  ],
  fees: [
    {
      id: 'brussels-first-dutch-hour',
      by: 'worker',
      amount: dutchLessonHourFee.id,
      provenance: rests('official', flandersAdultFees),
    },
  ],
  steps: languageSteps,
  authority: languageHouse,
  competence: homeDecides,
};

const dutchDiploma: Route = {
  id: 'brussels-first-diploma-dutch',
  kind: 'first-steps-diploma',
  jurisdiction,
  ...naricRoute(jurisdiction),
  authority: naric,
  competence: rests('official', naricTime, actirisDiploma),
};

const frenchDiploma: Route = {
  id: 'brussels-first-diploma-french',
  kind: 'first-steps-diploma-french',
  jurisdiction,
  ...frenchHigherRoute(jurisdiction),
  authority: equisup,
  competence: rests('official', equisupProcedure, actirisDiploma),
};

const frenchSchool: Route = {
  id: 'brussels-first-diploma-school',
  kind: 'first-steps-diploma-school',
  jurisdiction,
  ...frenchSchoolRoute(jurisdiction),
  authority: schoolEquivalence,
  competence: rests('official', equivalenceSchoolRefugees, actirisDiploma),
};

const validation: Route = {
  ...base,
  ...cvdcParts,
  id: 'brussels-first-validation',
  kind: 'first-steps-validation',
  jurisdiction,
  versions: since(
    all(
      'brussels-first-validation',
      adult('brussels-first-validation-adult', 18, cvdcRule),
      experienceShown(jurisdiction, cvdcRule),
    ),
  ),
  authority: cvdc,
  competence: cvdcRule,
};

const creches = rests('press', laCapitaleCreche2020);

const childcare: Route = {
  ...base,
  id: 'brussels-first-childcare',
  kind: 'first-steps-childcare',
  jurisdiction,
  versions: since(
    all(
      'brussels-first-childcare',
      oneOf('brussels-first-children', youngestChild, ['before-school'], homeDecides),
      outOfWork('brussels-first-childcare-looking', homeDecides),
      oneOf('brussels-first-childcare-creche', youngestChild, ['before-school'], creches),
    ),
  ),
  consequences: [good('brussels-first-childcare-what', creches)],
  authority: actiris,
  competence: homeDecides,
};

export const brusselsFirstSteps: readonly Route[] = [
  ...[integration, language, employment, dutchDiploma],
  ...[frenchDiploma, frenchSchool, validation, childcare],
];
