import {
  all,
  any,
  atLeast,
  is,
  judgement,
  oneOf,
  onOrAfter,
  referral,
} from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route, Step } from '#rules/engine/route.ts';
import {
  benefitKind,
  diplomaGround,
  learningCredit,
  priorDiploma,
  studiesTwoYearsAgo,
} from '#rules/facts/jobseeker.ts';
import {
  trainingHours,
  trainingKind,
  trainingNewCredits,
  trainingRegular,
  trainingStartsOn,
  trainingTimetable,
  trainingWeeks,
} from '#rules/facts/training.ts';
import { exemptionSteps, requestSteps } from '#rules/law/federal/exemption-steps.ts';
import {
  exemptionConsequences,
  exemptionDocuments,
} from '#rules/law/federal/training-exemption.ts';
import {
  onemGoodPractice,
  studentMoneyExemption,
  stuvo2018,
  vdabConditions,
  vdabNonRecognised,
  vdabQuestions,
  vdabRecognised,
} from '#rules/sources/training-exemption.ts';
import { vdab, vdabCompetence, vdabHeldFrom, vdabUndated } from './exemption.ts';

const checkedOn = '2026-11-21';
const page = provenance('official', checkedOn, unlocated(vdabNonRecognised));
const conditionsPage = provenance('official', checkedOn, unlocated(vdabConditions));
const questionsPage = provenance('official', checkedOn, unlocated(vdabQuestions));
const guide = provenance('professional', checkedOn, unlocated(studentMoneyExemption));

/** Higher education counts new credits, everything else hours. */
const intensity = any(
  'flanders-exemption-request-intensity',
  all(
    'flanders-exemption-request-higher',
    is('flanders-exemption-request-is-higher', trainingKind, 'higher-education', page),
    atLeast(
      'flanders-exemption-request-credits',
      trainingNewCredits,
      27,
      provenance('official', checkedOn, unlocated(vdabNonRecognised), unlocated(stuvo2018)),
    ),
    any(
      'flanders-exemption-request-learning-credit',
      oneOf(
        'flanders-exemption-request-credit-left',
        learningCredit,
        ['90-or-more', '75-to-89-with-return'],
        guide,
      ),
      referral('flanders-exemption-request-ask-learning-credit', guide),
    ),
  ),
  all(
    'flanders-exemption-request-by-hours',
    oneOf(
      'flanders-exemption-request-not-higher',
      trainingKind,
      ['other-vocational', 'secondary', 'adult-education', 'self-employment'],
      page,
    ),
    atLeast('flanders-exemption-request-hours', trainingHours, 1200, page),
  ),
);

/** A diploma in the way. For secondary education any diploma of that level is; else one of higher education. */
const diploma = any(
  'flanders-exemption-request-diploma',
  all(
    'flanders-exemption-request-secondary',
    is('flanders-exemption-request-is-secondary', trainingKind, 'secondary', conditionsPage),
    is('flanders-exemption-request-no-secondary-diploma', priorDiploma, 'none', conditionsPage),
  ),
  all(
    'flanders-exemption-request-beyond-secondary',
    oneOf(
      'flanders-exemption-request-not-secondary',
      trainingKind,
      ['other-vocational', 'higher-education', 'adult-education', 'self-employment'],
      conditionsPage,
    ),
    any(
      'flanders-exemption-request-higher-diploma',
      oneOf(
        'flanders-exemption-request-no-higher-diploma',
        priorDiploma,
        ['none', 'upper-secondary'],
        conditionsPage,
      ),
      is(
        'flanders-exemption-request-older-than-50',
        diplomaGround,
        'older-than-50',
        conditionsPage,
      ),
      all(
        'flanders-exemption-request-ground',
        oneOf(
          'flanders-exemption-request-has-ground',
          diplomaGround,
          [
            'few-prospects',
            'health-or-long-without-work',
            'career-switch',
            'advised-by-career-guidance',
            'chances-rise',
          ],
          conditionsPage,
        ),
        judgement('flanders-exemption-request-ground-accepted', conditionsPage),
      ),
      referral('flanders-exemption-request-ask-diploma', conditionsPage),
    ),
  ),
);

/** No source says that VDAB refuses a request after the start; the guide speaks of before. */
const before = any(
  'flanders-exemption-request-in-time',
  onOrAfter('flanders-exemption-request-before-start', trainingStartsOn, 'filedOn', guide),
  referral('flanders-exemption-request-ask-late', guide),
);

const training = all(
  'flanders-exemption-request-training',
  oneOf(
    'flanders-exemption-request-kind',
    trainingKind,
    ['other-vocational', 'higher-education', 'secondary', 'adult-education', 'self-employment'],
    page,
  ),
  atLeast('flanders-exemption-request-weeks', trainingWeeks, 4, page),
  intensity,
  is('flanders-exemption-request-daytime', trainingTimetable, 'weekdays-before-17', page),
  is('flanders-exemption-request-two-years', studiesTwoYearsAgo, true, conditionsPage),
  diploma,
  is('flanders-exemption-request-regular', trainingRegular, true, conditionsPage),
  before,
);

const certificate: Step = {
  id: 'flanders-exemption-send-certificate',
  by: 'worker',
  after: ['flanders-exemption-apply'],
  days: { min: 0, max: null },
  provenance: questionsPage,
};

/**
 * Flanders, exemption on request for non-recognised training (vrijstelling van beschikbaarheid). How VDAB treats dual
 * training and traineeships was not found. Held from 2025-01-01, from undated copies of VDAB's pages; waiting period,
 * learning credit and time of the request from a students' guide. Checked 2026-11-21.
 */
export const flandersExemptionRequest: Route = {
  id: 'flanders-exemption-request',
  kind: 'training-exemption',
  official: [{ lang: 'nl', term: 'vrijstelling van beschikbaarheid' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: vdabHeldFrom,
      to: null,
      condition: all(
        'flanders-exemption-request',
        oneOf(
          'flanders-exemption-request-benefit',
          benefitKind,
          ['unemployment', 'insertion', 'income-guarantee'],
          provenance(
            'professional',
            checkedOn,
            unlocated(studentMoneyExemption),
            unlocated(vdabRecognised),
            unlocated(onemGoodPractice),
          ),
        ),
        any(
          'flanders-exemption-request-ways',
          training,
          all(
            'flanders-exemption-request-other',
            oneOf(
              'flanders-exemption-request-other-kind',
              trainingKind,
              ['dual', 'traineeship-or-other'],
              page,
            ),
            referral('flanders-exemption-request-ask-other', page),
          ),
        ),
      ),
    },
  ],
  consequences: [
    { id: 'flanders-exemption-on-request', topic: 'permit', provenance: page },
    { id: 'flanders-exemption-lower-benefit', topic: 'permit', provenance: page },
    vdabUndated,
    { id: 'flanders-exemption-provisional', topic: 'duties', provenance: questionsPage },
    { id: 'flanders-exemption-each-year', topic: 'duties', provenance: guide },
    ...exemptionConsequences,
  ],
  documents: [
    { id: 'flanders-exemption-certificate', by: 'worker', provenance: questionsPage },
    { id: 'flanders-exemption-enrolment', by: 'worker', provenance: conditionsPage },
    ...exemptionDocuments,
  ],
  fees: [],
  steps: exemptionSteps(...requestSteps('flanders', page), certificate),
  authority: {
    ...vdab,
    id: 'flanders-exemption-vdab-request',
    url: 'https://www.vdab.be/vrijstellingen/niet-erkend',
  },
  competence: vdabCompetence,
};
