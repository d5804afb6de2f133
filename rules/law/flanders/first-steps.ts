import { all, any, is, not, oneOf, referral, under } from '#rules/engine/condition.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { livelihood, newcomerStatus, youngestChild } from '#rules/facts/first-steps.ts';
import { workerAge } from '#rules/facts/worker.ts';
import {
  adult,
  duty,
  employmentCondition,
  employmentPapers,
  employmentSteps,
  experienceShown,
  good,
  homeDecides,
  integrationSteps,
  languageCondition,
  languageSteps,
  naricRoute,
  outOfWork,
  rests,
  since,
} from '#rules/law/first-steps.ts';
import {
  dutchLessonHourFee,
  evcFee,
  evcReducedFee,
  flandersIntegrationFee,
} from '#rules/parameters/first-steps.ts';
import {
  agiiDutch,
  agiiPaidIntegration,
  agiiTrajectory,
  assenedeIntegration,
  belgaIntegrationPrice2026,
  belgaLabourMigrants2025,
  flandersAdultFees,
  vvsgIntegration,
} from '#rules/sources/first-steps-integration.ts';
import { evcKortenberg, evcQuestions, evcSteps } from '#rules/sources/first-steps-skills.ts';
import {
  kortenbergChildcare,
  vdabNewcomers,
  vdabTrainingBenefits,
} from '#rules/sources/first-steps.ts';
import { naricTime } from '#rules/sources/first-steps-diplomas.ts';
import { emnSkillsMatching2026 } from '#rules/sources/in-company-training.ts';
import {
  flemishDecree2023Protection,
  flemishDecree2024Registration,
  vreemdelingenrechtProtection2023,
} from '#rules/sources/measures.ts';
import { vdab } from './employment-service.ts';

/** First steps in Flanders. Checked 2026-11-21. */

const jurisdiction = 'flanders';
const base = { official: [], documents: [], fees: [], steps: [] } as const;

const agii: Authority = {
  id: 'agii',
  names: [{ lang: 'nl', name: 'Agentschap Integratie en Inburgering (AGII)' }],
  url: 'https://www.agii.be',
};
const naric: Authority = {
  id: 'naric-vlaanderen',
  names: [{ lang: 'nl', name: 'NARIC-Vlaanderen' }],
  url: 'https://www.naricvlaanderen.be/nl/duurtijd-en-kostprijs',
  phone: '1700',
};
const evcCentres: Authority = {
  id: 'evc-centres',
  names: [{ lang: 'nl', name: 'EVC-testcentra' }],
  url: evcSteps.url ?? '',
};

const registration = rests('official', flemishDecree2024Registration);
const protectionRegistration = rests(
  'professional',
  vreemdelingenrechtProtection2023,
  flemishDecree2023Protection,
);

const employment: Route = {
  ...base,
  id: 'flanders-first-employment',
  kind: 'first-steps-employment',
  jurisdiction,
  versions: since(employmentCondition(jurisdiction)),
  consequences: [
    duty(
      'flanders-first-welfare-registers',
      registration,
      is('flanders-first-welfare-registers-when', livelihood, 'living-wage', registration),
    ),
    duty(
      'flanders-first-protection-registers',
      protectionRegistration,
      is(
        'flanders-first-protection-registers-when',
        newcomerStatus,
        'temporary-protection',
        protectionRegistration,
      ),
    ),
    good('flanders-first-vdab-languages', rests('official', vdabNewcomers)),
  ],
  documents: employmentPapers,
  steps: employmentSteps,
  authority: vdab,
  competence: homeDecides,
};

const compulsory = rests('official', assenedeIntegration, agiiTrajectory);
const integrationPrice = rests('official', agiiPaidIntegration);
/** The price is that of participants: what somebody pays who came for work and asks to follow it, no source says. */
const meant = (id: string) =>
  not(id, is(`${id}-exempt`, newcomerStatus, 'permit-holder', integrationPrice));

const integration: Route = {
  ...base,
  id: 'flanders-first-integration',
  kind: 'first-steps-integration',
  official: [{ lang: 'nl', term: 'inburgering' }],
  jurisdiction,
  versions: since(
    all(
      'flanders-first-integration',
      adult('flanders-first-integration-adult', 18, compulsory),
      under('flanders-first-integration-age', workerAge, 65, compulsory),
      any(
        'flanders-first-integration-status',
        oneOf(
          'flanders-first-integration-must',
          newcomerStatus,
          [
            ...(['recognised-refugee', 'subsidiary-protection'] as const),
            ...(['family-of-belgian', 'family-of-other'] as const),
          ],
          compulsory,
        ),
        all(
          'flanders-first-integration-others',
          oneOf(
            'flanders-first-integration-other-status',
            newcomerStatus,
            ['temporary-protection', 'family-of-eu', 'other'],
            compulsory,
          ),
          referral('flanders-first-integration-ask', compulsory),
        ),
        // Not among those who must; a programme of their own is only announced.
        all(
          'flanders-first-integration-free-of-it',
          is(
            'flanders-first-integration-exempt-status',
            newcomerStatus,
            'permit-holder',
            compulsory,
          ),
          referral('flanders-first-integration-welcome-ask', compulsory),
        ),
      ),
    ),
  ),
  consequences: [
    good('flanders-first-integration-parts', rests('official', agiiTrajectory)),
    duty('flanders-first-integration-vdab', rests('report', emnSkillsMatching2026)),
    good('flanders-first-integration-offices', homeDecides),
    good('flanders-first-integration-exempt', compulsory),
    good('flanders-first-integration-level', rests('report', emnSkillsMatching2026)),
    good('flanders-first-integration-price', rests('press', belgaIntegrationPrice2026)),
    good(
      'flanders-first-integration-labour',
      rests('press', belgaLabourMigrants2025),
      is('flanders-first-integration-labour-when', newcomerStatus, 'permit-holder', compulsory),
    ),
  ],
  fees: [
    {
      id: 'flanders-first-orientation-fee',
      by: 'worker',
      amount: flandersIntegrationFee.id,
      when: meant('flanders-first-orientation-fee-when'),
      provenance: integrationPrice,
    },
    {
      id: 'flanders-first-dutch-fee',
      by: 'worker',
      amount: flandersIntegrationFee.id,
      when: meant('flanders-first-dutch-fee-when'),
      provenance: integrationPrice,
    },
  ],
  steps: integrationSteps,
  authority: agii,
  competence: homeDecides,
};

const language: Route = {
  ...base,
  id: 'flanders-first-language',
  kind: 'first-steps-language',
  official: [{ lang: 'nl', term: 'Nederlands als tweede taal (NT2)' }],
  jurisdiction,
  versions: since(languageCondition(jurisdiction)),
  consequences: [
    good('flanders-first-language-offices', rests('official', agiiDutch)),
    good('first-steps-dutch-schools', rests('official', agiiDutch)),
    good(
      'first-steps-dutch-asylum',
      rests('professional', vvsgIntegration),
      is(
        'first-steps-dutch-asylum-when',
        newcomerStatus,
        'asylum-applicant',
        rests('professional', vvsgIntegration),
      ),
    ),
    good('first-steps-dutch-exempt', rests('unverified', flandersAdultFees)),
    good('first-steps-nodo-ask', rests('report', emnSkillsMatching2026)),
  ],
  fees: [
    {
      id: 'first-steps-dutch-hour',
      by: 'worker',
      amount: dutchLessonHourFee.id,
      provenance: rests('official', flandersAdultFees),
    },
  ],
  steps: languageSteps,
  authority: agii,
  competence: homeDecides,
};

const diploma: Route = {
  id: 'flanders-first-diploma',
  kind: 'first-steps-diploma',
  jurisdiction,
  ...naricRoute(jurisdiction),
  authority: naric,
  competence: rests('official', naricTime),
};

const evc = rests('official', evcSteps, evcQuestions);
const evcPrice = rests('official', evcQuestions, evcKortenberg);
/** Jobseekers, whatever they live on, and people on a living wage. */
const reduced = (id: string) => outOfWork(id, evcPrice);

const validation: Route = {
  ...base,
  id: 'flanders-first-validation',
  kind: 'first-steps-validation',
  official: [{ lang: 'nl', term: 'erkennen van verworven competenties (EVC)' }],
  jurisdiction,
  versions: since(experienceShown(jurisdiction, evc)),
  consequences: [
    good('flanders-first-evc-result', evc),
    good('flanders-first-evc-vdab', rests('official', evcKortenberg)),
  ],
  fees: [
    {
      id: 'flanders-first-evc-fee',
      by: 'worker',
      amount: evcFee.id,
      when: not('flanders-first-evc-fee-when', reduced('flanders-first-evc-fee-reduced')),
      provenance: evcPrice,
    },
    {
      id: 'flanders-first-evc-reduced-fee',
      by: 'worker',
      amount: evcReducedFee.id,
      when: reduced('flanders-first-evc-reduced-fee-when'),
      provenance: evcPrice,
    },
  ],
  steps: [
    {
      id: 'flanders-first-evc-centre',
      by: 'worker',
      isFiling: true,
      after: [],
      days: { min: 0, max: 0 },
      provenance: evc,
    },
    {
      id: 'flanders-first-evc-test',
      by: 'worker',
      after: ['flanders-first-evc-centre'],
      days: { min: 0, max: null },
      provenance: evc,
    },
  ],
  authority: evcCentres,
  competence: evc,
};

const training = rests('official', vdabTrainingBenefits, kortenbergChildcare);

const childcare: Route = {
  ...base,
  id: 'flanders-first-childcare',
  kind: 'first-steps-childcare',
  jurisdiction,
  versions: since(
    all(
      'flanders-first-childcare',
      oneOf('flanders-first-children', youngestChild, ['before-school', 'at-school'], training),
      outOfWork('flanders-first-childcare-looking', training),
    ),
  ),
  consequences: [
    good('flanders-first-childcare-what', training),
    good('flanders-first-childcare-travel', rests('official', vdabTrainingBenefits)),
    duty('flanders-first-childcare-proof', training),
  ],
  authority: vdab,
  competence: homeDecides,
};

export const flandersFirstSteps: readonly Route[] = [
  ...[integration, language, employment],
  ...[diploma, validation, childcare],
];
