import {
  all,
  any,
  atLeast,
  type Condition,
  is,
  judgement,
  oneOf,
  referral,
} from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Consequence, Route } from '#rules/engine/route.ts';
import {
  benefitDaysTwoYears,
  benefitKind,
  diplomaGround,
  priorDiploma,
} from '#rules/facts/jobseeker.ts';
import {
  trainingHours,
  trainingKind,
  trainingNewCredits,
  trainingTimetable,
  trainingWeeks,
} from '#rules/facts/training.ts';
import { askedInTime } from '#rules/law/exemption-in-time.ts';
import {
  checkRegistered,
  exemptionSteps,
  requestSteps,
} from '#rules/law/federal/exemption-steps.ts';
import {
  certificateElsewhere,
  exemptionConsequences,
  exemptionDocuments,
} from '#rules/law/federal/training-exemption.ts';
import {
  actirisExemption,
  aresDual,
  bruxellesJ,
  paymentBodyBrussels,
  vdabQuestions,
} from '#rules/sources/training-exemption-services.ts';
import { brusselsOrder2017, rvaT60 } from '#rules/sources/training-exemption.ts';

const checkedOn = '2026-11-21';
const page = provenance('official', checkedOn, unlocated(actirisExemption));
const rule = provenance(
  'official',
  checkedOn,
  unlocated(actirisExemption),
  unlocated(paymentBodyBrussels),
  unlocated(brusselsOrder2017),
);
/** What holds for other lessons only the youth guide says. */
const daytimeRule = provenance(
  'official',
  '2026-11-26',
  unlocated(actirisExemption),
  unlocated(paymentBodyBrussels),
  unlocated(brusselsOrder2017),
  unlocated(bruxellesJ),
);
const dayRule = provenance(
  'professional',
  checkedOn,
  unlocated(bruxellesJ),
  unlocated(brusselsOrder2017),
);
const diplomaRule = provenance('official', checkedOn, unlocated(aresDual));

const actiris: Authority = {
  id: 'brussels-exemption-actiris',
  names: [
    { lang: 'fr', name: 'Actiris' },
    { lang: 'nl', name: 'Actiris' },
  ],
  url: 'https://www.actiris.brussels/nl/burgers/vrijstelling-van-beschikbaarheid/',
  phone: '0800 35 123',
};

/** Actiris, for who lives in the Brussels-Capital Region, since 1 March 2016; the order applies from 1 February 2018. */
const competence = provenance(
  'official',
  checkedOn,
  unlocated(brusselsOrder2017),
  unlocated(rvaT60),
  unlocated(vdabQuestions),
);

/** What Actiris asks of every training. */
const shared: readonly Condition[] = [
  oneOf(
    'brussels-exemption-benefit',
    benefitKind,
    ['unemployment', 'insertion', 'income-guarantee'],
    page,
  ),
  atLeast('brussels-exemption-one-day', benefitDaysTwoYears, 1, dayRule),
  atLeast('brussels-exemption-weeks', trainingWeeks, 4, rule),
  any(
    'brussels-exemption-intensity',
    atLeast('brussels-exemption-hours', trainingHours, 1200, rule),
    // Only some training has credits: nobody else is asked about them.
    all(
      'brussels-exemption-by-credits',
      oneOf(
        'brussels-exemption-has-credits',
        trainingKind,
        ['higher-education', 'adult-education', 'dual', 'traineeship-or-other'],
        rule,
      ),
      atLeast('brussels-exemption-credits', trainingNewCredits, 27, rule),
    ),
  ),
  is('brussels-exemption-daytime', trainingTimetable, 'weekdays-before-17', daytimeRule),
  judgement('brussels-exemption-plan', page),
];

/** An equal or higher diploma; only of higher education is the level known from the kind of training. */
const diploma = any(
  'brussels-exemption-diploma',
  is('brussels-exemption-no-diploma', priorDiploma, 'none', diplomaRule),
  all(
    'brussels-exemption-lower-diploma',
    is('brussels-exemption-is-higher', trainingKind, 'higher-education', diplomaRule),
    is('brussels-exemption-secondary-diploma', priorDiploma, 'upper-secondary', diplomaRule),
  ),
  all(
    'brussels-exemption-few-prospects',
    is('brussels-exemption-has-few-prospects', diplomaGround, 'few-prospects', diplomaRule),
    judgement('brussels-exemption-few-prospects-accepted', diplomaRule),
  ),
  referral('brussels-exemption-ask-diploma', diplomaRule),
);

const consequences: readonly Consequence[] = [
  {
    id: 'brussels-exemption-partial',
    topic: 'permit',
    provenance: provenance('official', checkedOn, unlocated(paymentBodyBrussels)),
  },
  { id: 'brussels-exemption-undated', topic: 'permit', provenance: rule },
  { id: 'brussels-exemption-registered', topic: 'duties', provenance: page },
];

const official: Route['official'] = [
  { lang: 'fr', term: 'dispense de disponibilité' },
  { lang: 'nl', term: 'vrijstelling van beschikbaarheid' },
];

/**
 * Brussels, exemption without a request (dispense de disponibilité) for vocational training of Bruxelles Formation,
 * VDAB, Forem or ADG, an individual training in a company with Bruxelles Formation among it. Order of 21 December 2017,
 * as Actiris and the payment body describe it. Held from 2024-01-01, from undated copies. Checked 2026-11-21.
 */
export const brusselsExemptionAutomatic: Route = {
  id: 'brussels-exemption-automatic',
  kind: 'training-exemption',
  official,
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'brussels-exemption-automatic',
        oneOf(
          'brussels-exemption-automatic-training',
          trainingKind,
          ['service', 'in-company'],
          page,
        ),
        ...shared,
      ),
    },
  ],
  consequences: [
    { id: 'brussels-exemption-no-request', topic: 'permit', provenance: page },
    ...consequences,
    ...exemptionConsequences,
  ],
  documents: exemptionDocuments,
  fees: [],
  steps: exemptionSteps(checkRegistered),
  authority: actiris,
  competence,
};

/**
 * Brussels, exemption on request (dispense de disponibilité) for every other training, studies or traineeship. Order
 * of 21 December 2017, as Actiris and the payment body describe it. Held from 2024-01-01, from undated copies.
 * Checked 2026-11-21.
 */
export const brusselsExemptionRequest: Route = {
  id: 'brussels-exemption-request',
  kind: 'training-exemption',
  official,
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'brussels-exemption-request',
        oneOf(
          'brussels-exemption-request-training',
          trainingKind,
          [
            'other-vocational',
            'higher-education',
            'secondary',
            'adult-education',
            'self-employment',
            'dual',
            'traineeship-or-other',
          ],
          page,
        ),
        askedInTime('brussels-exemption-before-start', rule),
        ...shared,
        diploma,
      ),
    },
  ],
  consequences: [
    { id: 'brussels-exemption-on-request', topic: 'permit', provenance: page },
    ...consequences,
    ...exemptionConsequences,
  ],
  documents: [
    { id: 'brussels-exemption-form', by: 'worker', provenance: page },
    certificateElsewhere,
    ...exemptionDocuments,
  ],
  fees: [],
  steps: exemptionSteps(...requestSteps('brussels', rule)),
  authority: actiris,
  competence,
};
