import { all, any, is, oneOf, referral } from '#rules/engine/condition.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { diplomaCountry, diplomaProfession, newcomerStatus } from '#rules/facts/first-steps.ts';
import { priorDiploma } from '#rules/facts/jobseeker.ts';
import {
  adult,
  diplomaConsequences,
  employmentCondition,
  employmentPapers,
  employmentSteps,
  experienceShown,
  good,
  homeDecides,
  integrationSteps,
  languageCondition,
  languageSteps,
  rests,
  since,
} from '#rules/law/first-steps.ts';
import {
  brfIntegration2019,
  infoIntegration,
  ostbelgienPathway,
} from '#rules/sources/first-steps-integration.ts';
import { komanPage } from '#rules/sources/first-steps-skills.ts';
import { ostbelgienDiploma } from '#rules/sources/first-steps-diplomas.ts';
import { adg } from './employment-service.ts';

/** First steps in the German-speaking Community. Checked 2026-11-21. */

const jurisdiction = 'german-speaking-community';
const base = { official: [], documents: [], fees: [], steps: [] } as const;

const infoIntegrationDesk: Authority = {
  id: 'info-integration',
  names: [{ lang: 'de', name: 'Info-Integration' }],
  url: 'https://info-integration.be/integrationsparcours/',
};
const ministry: Authority = {
  id: 'german-speaking-community-diplomas',
  names: [
    { lang: 'de', name: 'Ministerium der Deutschsprachigen Gemeinschaft, Gleichstellungen' },
    { lang: 'fr', name: 'Ministère de la Communauté germanophone, équivalences' },
  ],
  url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-2311/',
};
const koman: Authority = {
  id: 'koman',
  names: [{ lang: 'de', name: 'KomAn, Kompetenzanerkennung' }],
  url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-5978/10185_read-54628/',
};

const employment: Route = {
  ...base,
  id: 'german-speaking-community-first-employment',
  kind: 'first-steps-employment',
  jurisdiction,
  versions: since(employmentCondition(jurisdiction)),
  consequences: [],
  documents: employmentPapers,
  steps: employmentSteps,
  authority: adg,
  competence: homeDecides,
};

const compulsory = rests('official', infoIntegration);
const pathway = rests('official', ostbelgienPathway);

const integration: Route = {
  ...base,
  id: 'german-speaking-community-first-integration',
  kind: 'first-steps-integration',
  official: [{ lang: 'de', term: 'Integrationsparcours' }],
  jurisdiction,
  versions: since(
    all(
      'german-speaking-community-first-integration',
      adult('german-speaking-community-first-integration-adult', 18, compulsory),
      any(
        'german-speaking-community-first-integration-status',
        oneOf(
          'german-speaking-community-first-integration-must',
          newcomerStatus,
          [
            ...(['recognised-refugee', 'subsidiary-protection'] as const),
            ...(['temporary-protection', 'family-of-other'] as const),
          ],
          compulsory,
        ),
        is(
          'german-speaking-community-first-integration-asylum',
          newcomerStatus,
          'asylum-applicant',
          pathway,
        ),
        all(
          'german-speaking-community-first-integration-free-of-it',
          oneOf(
            'german-speaking-community-first-integration-exempt-status',
            newcomerStatus,
            ['family-of-eu', 'permit-holder', 'eu-citizen'],
            compulsory,
          ),
          referral('german-speaking-community-first-integration-welcome-ask', compulsory),
        ),
        all(
          'german-speaking-community-first-integration-others',
          oneOf(
            'german-speaking-community-first-integration-other-status',
            newcomerStatus,
            ['family-of-belgian', 'other'],
            compulsory,
          ),
          referral('german-speaking-community-first-integration-ask', compulsory),
        ),
      ),
    ),
  ),
  consequences: [
    good('german-speaking-community-first-integration-since', compulsory),
    good('german-speaking-community-first-integration-parts', pathway),
    good('german-speaking-community-first-integration-free', pathway),
    good('german-speaking-community-first-integration-exempt', compulsory),
    good(
      'german-speaking-community-first-integration-voluntary',
      rests('press', brfIntegration2019),
    ),
  ],
  steps: integrationSteps,
  authority: infoIntegrationDesk,
  competence: homeDecides,
};

const language: Route = {
  ...base,
  id: 'german-speaking-community-first-language',
  kind: 'first-steps-language',
  jurisdiction,
  versions: since(languageCondition(jurisdiction)),
  consequences: [
    good('german-speaking-community-first-language-free', pathway),
    good('german-speaking-community-first-language-kinds', pathway),
  ],
  steps: languageSteps,
  authority: infoIntegrationDesk,
  competence: homeDecides,
};

const equivalence = rests('official', ostbelgienDiploma);

const diploma: Route = {
  ...base,
  id: 'german-speaking-community-first-diploma',
  kind: 'first-steps-diploma',
  official: [{ lang: 'de', term: 'Gleichstellung von Studiennachweisen' }],
  jurisdiction,
  versions: since(
    all(
      'german-speaking-community-first-diploma',
      oneOf(
        'german-speaking-community-first-diploma-level',
        priorDiploma,
        ['upper-secondary', 'higher-education'],
        equivalence,
      ),
      oneOf(
        'german-speaking-community-first-diploma-country',
        diplomaCountry,
        ['benelux-or-baltic', 'other-european', 'elsewhere'],
        equivalence,
      ),
      any(
        'german-speaking-community-first-diploma-for-whom',
        oneOf(
          'german-speaking-community-first-diploma-citizen',
          newcomerStatus,
          [
            ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
            ...(['asylum-applicant', 'family-of-belgian', 'family-of-eu'] as const),
            ...(['family-of-other', 'permit-holder'] as const),
          ],
          equivalence,
        ),
        is(
          'german-speaking-community-first-diploma-outside',
          diplomaCountry,
          'elsewhere',
          equivalence,
        ),
        is(
          'german-speaking-community-first-diploma-not-regulated',
          diplomaProfession,
          'not-regulated',
          equivalence,
        ),
        referral('german-speaking-community-first-diploma-ask', equivalence),
      ),
    ),
  ),
  consequences: [
    good('german-speaking-community-first-diploma-unknown', rests('unverified', ostbelgienDiploma)),
    ...diplomaConsequences,
  ],
  steps: [
    {
      id: 'german-speaking-community-first-diploma-apply',
      by: 'worker',
      isFiling: true,
      after: [],
      days: { min: 0, max: 0 },
      provenance: equivalence,
    },
  ],
  authority: ministry,
  competence: equivalence,
};

const skills = rests('official', komanPage);

const validation: Route = {
  ...base,
  id: 'german-speaking-community-first-validation',
  kind: 'first-steps-validation',
  official: [{ lang: 'de', term: 'Kompetenzanerkennung (KomAn)' }],
  jurisdiction,
  versions: since(
    all(
      'german-speaking-community-first-validation',
      adult('german-speaking-community-first-validation-age', 25, skills),
      experienceShown(jurisdiction, skills),
    ),
  ),
  consequences: [
    good('german-speaking-community-first-koman-result', skills),
    good('german-speaking-community-first-koman-price', rests('unverified', komanPage)),
  ],
  steps: [
    {
      id: 'german-speaking-community-first-koman-talk',
      by: 'worker',
      isFiling: true,
      after: [],
      days: { min: 0, max: 0 },
      provenance: skills,
    },
    {
      id: 'german-speaking-community-first-koman-exam',
      by: 'worker',
      after: ['german-speaking-community-first-koman-talk'],
      days: { min: 0, max: null },
      provenance: skills,
    },
  ],
  authority: koman,
  competence: skills,
};

export const germanSpeakingCommunityFirstSteps: readonly Route[] = [
  ...[integration, language, employment],
  ...[diploma, validation],
];
