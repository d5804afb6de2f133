import { all, any, atLeast, is, judgement, oneOf, referral } from '#rules/engine/condition.ts';
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
  trainingTimetable,
  trainingWeeks,
} from '#rules/facts/training.ts';
import { exemptionSteps, requestSteps } from '#rules/law/federal/exemption-steps.ts';
import {
  exemptionConsequences,
  exemptionDocuments,
} from '#rules/law/federal/training-exemption.ts';
import { beforeFirstDay } from '#rules/law/exemption-in-time.ts';
import { onemGoodPractice } from '#rules/sources/training-exemption.ts';
import {
  studentMoneyExemption,
  stuvo2018,
  vdabConditions,
  vdabNonRecognised,
  vdabQuestions,
} from '#rules/sources/training-exemption-services.ts';
import { vdab, vdabCompetence, vdabHeldFrom, vdabUndated } from './exemption.ts';

const checkedOn = '2026-11-21';
const page = provenance('official', checkedOn, unlocated(vdabNonRecognised));
const conditionsPage = provenance('official', checkedOn, unlocated(vdabConditions));
const questionsPage = provenance('official', checkedOn, unlocated(vdabQuestions));
const guide = provenance('professional', checkedOn, unlocated(studentMoneyExemption));
/** Read again: what VDAB asks of every training, and that more is asked by kind. */
const general = provenance('official', '2026-11-26', unlocated(vdabNonRecognised));
const byKind = provenance(
  'official',
  '2026-11-26',
  unlocated(vdabNonRecognised),
  unlocated(vdabConditions),
);
/** The questions tell that training with another service is asked for at VDAB. */
const byKindElsewhere = provenance(
  'official',
  '2026-11-27',
  unlocated(vdabNonRecognised),
  unlocated(vdabConditions),
  unlocated(vdabQuestions),
);

/** Everything that VDAB does not recognise; of the last two it is not known what VDAB asks. An IBO is recognised. */
const kinds = [
  'other-vocational',
  'in-company',
  'higher-education',
  'secondary',
  'adult-education',
  'self-employment',
  'dual',
  'traineeship-or-other',
] as const;
const others = (kind: 'higher-education' | 'secondary') =>
  trainingKind.options.filter((option) => option !== kind);

/** Higher education counts new credits. */
const credits = any(
  'flanders-exemption-request-higher',
  oneOf('flanders-exemption-request-not-higher', trainingKind, others('higher-education'), page),
  all(
    'flanders-exemption-request-enough-credits',
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
);

/** Everything else counts hours. */
const hours = any(
  'flanders-exemption-request-by-hours',
  is('flanders-exemption-request-is-higher', trainingKind, 'higher-education', page),
  atLeast('flanders-exemption-request-hours', trainingHours, 1200, page),
);

/** For secondary education any diploma of that level stands in the way. */
const secondaryDiploma = any(
  'flanders-exemption-request-secondary',
  oneOf(
    'flanders-exemption-request-not-secondary',
    trainingKind,
    others('secondary'),
    conditionsPage,
  ),
  is('flanders-exemption-request-no-secondary-diploma', priorDiploma, 'none', conditionsPage),
);

/** For everything else one of higher education does, unless there is a ground. */
const higherDiploma = any(
  'flanders-exemption-request-higher-diploma',
  is('flanders-exemption-request-is-secondary', trainingKind, 'secondary', conditionsPage),
  oneOf(
    'flanders-exemption-request-no-higher-diploma',
    priorDiploma,
    ['none', 'upper-secondary'],
    conditionsPage,
  ),
  is('flanders-exemption-request-older-than-50', diplomaGround, 'older-than-50', conditionsPage),
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
);

/** No source says that VDAB refuses a request from the start on; the guide speaks of before. */
const before = any(
  'flanders-exemption-request-in-time',
  beforeFirstDay('flanders-exemption-request-before-start', guide),
  referral('flanders-exemption-request-ask-late', guide),
);

/** VDAB asks more by kind. What it asks of studies was read; of other training its page broke off before. */
const further = any(
  'flanders-exemption-request-further',
  all(
    'flanders-exemption-request-studies',
    oneOf(
      'flanders-exemption-request-is-studies',
      trainingKind,
      ['higher-education', 'secondary'],
      byKind,
    ),
    is('flanders-exemption-request-regular', trainingRegular, true, conditionsPage),
    is('flanders-exemption-request-two-years', studiesTwoYearsAgo, true, conditionsPage),
    secondaryDiploma,
    higherDiploma,
  ),
  all(
    'flanders-exemption-request-no-studies',
    oneOf(
      'flanders-exemption-request-is-no-studies',
      trainingKind,
      ['other-vocational', 'in-company', 'adult-education', 'self-employment'],
      byKindElsewhere,
    ),
    referral('flanders-exemption-request-ask-further', byKind),
  ),
);

const training = all(
  'flanders-exemption-request-training',
  before,
  atLeast('flanders-exemption-request-weeks', trainingWeeks, 4, page),
  hours,
  credits,
  is('flanders-exemption-request-daytime', trainingTimetable, 'weekdays-before-17', page),
  judgement('flanders-exemption-request-fit', general),
  further,
);

const certificate: Step = {
  id: 'flanders-exemption-send-certificate',
  by: 'worker',
  after: ['flanders-exemption-apply'],
  days: { min: 0, max: null },
  provenance: questionsPage,
};

/**
 * Flanders, exemption on request for non-recognised training (vrijstelling van beschikbaarheid). VDAB asks more by kind
 * of training; beyond studies those conditions were not read, so other training is never plainly open. How VDAB treats
 * dual training and traineeships was not found. Held from 2024-01-01, from undated copies of VDAB's pages; waiting
 * period, learning credit and time of the request from a students' guide. Checked 2026-11-27.
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
        oneOf('flanders-exemption-request-kind', trainingKind, kinds, page),
        oneOf(
          'flanders-exemption-request-benefit',
          benefitKind,
          ['unemployment', 'insertion', 'income-guarantee'],
          provenance(
            'official',
            '2026-11-26',
            unlocated(vdabNonRecognised),
            unlocated(studentMoneyExemption),
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
    {
      id: 'flanders-exemption-studies-of-a-community',
      topic: 'permit',
      when: oneOf(
        'flanders-exemption-studies-of-a-community',
        trainingKind,
        ['higher-education', 'secondary'],
        byKind,
      ),
      provenance: byKind,
    },
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
