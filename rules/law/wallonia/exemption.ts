import { all, any, atLeast, is, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Consequence, Document, Route } from '#rules/engine/route.ts';
import {
  benefitDaysFourYears,
  benefitDaysTwoYears,
  benefitKind,
  exemptionBefore,
  studiesTwoYearsAgo,
} from '#rules/facts/jobseeker.ts';
import {
  trainingHours,
  trainingKind,
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
  foremFullTime,
  foremInformation,
  inforJeunes2022,
  vdabQuestions,
} from '#rules/sources/training-exemption-services.ts';
import {
  paymentBodyWallonia,
  royalDecree1991,
  walloonCircular2017,
  walloonDecree1999,
} from '#rules/sources/training-exemption.ts';
import { walloonDecision2026 } from '#rules/sources/wallonia.ts';

/**
 * French-speaking Wallonia: what the five ways to an exemption of Forem share, and the three that are told in few
 * words. Held from 2024-01-01, from undated copies of Forem's pages and older guides. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';
const information = provenance('official', checkedOn, unlocated(foremInformation));
const guide = provenance('professional', checkedOn, unlocated(inforJeunes2022));

const forem: Authority = {
  id: 'wallonia-exemption-forem',
  names: [{ lang: 'fr', name: 'Le Forem' }],
  url: 'https://www.leforem.be/particuliers/dispenses-informations-complementaires.html',
};

/** Forem, for who lives in French-speaking Wallonia, since 1 January 2016. */
const competence = provenance(
  'official',
  checkedOn,
  article(walloonCircular2017, 'art. 91-94', royalDecree1991),
  article(walloonCircular2017, 'art. 3', walloonDecree1999),
  unlocated(vdabQuestions),
);

export const fromForem = {
  kind: 'training-exemption',
  official: [{ lang: 'fr', term: 'dispense de disponibilité' }],
  jurisdiction: 'wallonia',
  fees: [],
  authority: forem,
  competence,
} as const satisfies Partial<Route>;

/** The pages carry no date: held from the first day for which we hold other law, and not earlier. */
export const foremHeldFrom = '2024-01-01';

const benefitRule = provenance(
  'official',
  checkedOn,
  unlocated(foremFullTime),
  unlocated(foremInformation),
);

/** Whether the income guarantee beside part-time work counts, Forem's pages do not say. */
export const foremBenefit = any(
  'wallonia-exemption-benefit',
  oneOf('wallonia-exemption-on-benefit', benefitKind, ['unemployment', 'insertion'], benefitRule),
  all(
    'wallonia-exemption-part-time',
    is('wallonia-exemption-income-guarantee', benefitKind, 'income-guarantee', benefitRule),
    referral('wallonia-exemption-ask-income-guarantee', benefitRule),
  ),
);

export const beforeStart = askedInTime('wallonia-exemption-before-start', information);

/** No exemption of the kind was given before. */
export const firstTime = (rule: Provenance) =>
  is('wallonia-exemption-first', exemptionBefore, false, rule);

export const foremConsequences: readonly Consequence[] = [
  { id: 'wallonia-exemption-without', topic: 'permit', provenance: information },
  {
    id: 'wallonia-exemption-undated',
    topic: 'permit',
    provenance: benefitRule,
  },
  {
    id: 'wallonia-exemption-order-2026',
    topic: 'permit',
    during: { from: '2026-01-01', to: null },
    provenance: provenance('unverified', checkedOn, unlocated(walloonDecision2026)),
  },
];

export const foremDocuments: readonly Document[] = [
  { id: 'wallonia-exemption-form', by: 'worker', provenance: information },
  certificateElsewhere,
  { id: 'wallonia-exemption-attendance', by: 'worker', provenance: guide },
  ...exemptionDocuments,
];

export const foremSteps = exemptionSteps(
  ...requestSteps(
    'wallonia',
    provenance(
      'official',
      '2026-11-26',
      unlocated(foremInformation),
      unlocated(paymentBodyWallonia),
    ),
  ),
);

/** An individual training in a company with the service of another region. */
const elsewhere = provenance('official', '2026-11-26', unlocated(paymentBodyWallonia));

/**
 * Below a weekly minimum no exemption is needed; which one holds for vocational training was not found. No page of Forem
 * names more than 20 hours by day, an older one of studies: from there on it is reached, and below Forem is asked.
 */
const enoughHours = provenance(
  'official',
  checkedOn,
  unlocated(foremInformation),
  unlocated(foremFullTime),
);

const oneYear: Consequence = {
  id: 'wallonia-exemption-one-year',
  topic: 'duties',
  provenance: guide,
};

/**
 * Wallonia, exemption for vocational training of Forem and its partners, an individual training in a company (PFI)
 * among it: no form. Other vocational training and traineeships are referred. Held from 2024-01-01, from undated
 * copies; what needs no exemption is said, not closed. Checked 2026-11-21.
 */
export const walloniaExemptionServiceTraining: Route = {
  ...fromForem,
  id: 'wallonia-exemption-service-training',
  versions: [
    {
      from: foremHeldFrom,
      to: null,
      condition: all(
        'wallonia-exemption-service-training',
        foremBenefit,
        any(
          'wallonia-exemption-vocational',
          all(
            'wallonia-exemption-own',
            oneOf(
              'wallonia-exemption-by-forem',
              trainingKind,
              ['service', 'in-company'],
              information,
            ),
            any(
              'wallonia-exemption-own-needed',
              all(
                'wallonia-exemption-own-long',
                atLeast('wallonia-exemption-own-weeks', trainingWeeks, 4, information),
                atLeast('wallonia-exemption-own-hours', trainingHours, 1200, enoughHours),
                oneOf(
                  'wallonia-exemption-own-daytime',
                  trainingTimetable,
                  ['weekdays-before-17', 'weekdays-before-18'],
                  information,
                ),
              ),
              referral('wallonia-exemption-own-not-needed', information),
            ),
          ),
          all(
            'wallonia-exemption-other',
            oneOf(
              'wallonia-exemption-other-kind',
              trainingKind,
              ['other-vocational', 'traineeship-or-other'],
              information,
            ),
            referral('wallonia-exemption-ask-other', information),
          ),
        ),
      ),
    },
  ],
  consequences: [
    { id: 'wallonia-exemption-no-form', topic: 'permit', provenance: information },
    {
      id: 'wallonia-exemption-company-elsewhere',
      topic: 'permit',
      when: is('wallonia-exemption-company-elsewhere', trainingKind, 'in-company', elsewhere),
      provenance: elsewhere,
    },
    ...foremConsequences,
    ...exemptionConsequences,
  ],
  documents: exemptionDocuments,
  steps: exemptionSteps(checkRegistered),
};

const selfEmployed = provenance(
  'professional',
  checkedOn,
  article(inforJeunes2022, 'art. 92', royalDecree1991),
);

/**
 * Wallonia, exemption for training towards self-employment (IFAPME and the like): royal decree of 25 November 1991,
 * art. 92, as a youth guide of 2022 describes it. Held from 2024-01-01. Checked 2026-11-21.
 */
export const walloniaExemptionSelfEmployment: Route = {
  ...fromForem,
  id: 'wallonia-exemption-self-employment',
  versions: [
    {
      from: foremHeldFrom,
      to: null,
      condition: all(
        'wallonia-exemption-self-employment',
        is('wallonia-exemption-is-self-employment', trainingKind, 'self-employment', selfEmployed),
        beforeStart,
        foremBenefit,
        firstTime(selfEmployed),
        any(
          'wallonia-exemption-self-employment-days',
          all(
            'wallonia-exemption-self-employment-short',
            is('wallonia-exemption-self-employment-gap', studiesTwoYearsAgo, true, selfEmployed),
            atLeast(
              'wallonia-exemption-self-employment-312',
              benefitDaysTwoYears,
              312,
              selfEmployed,
            ),
          ),
          atLeast(
            'wallonia-exemption-self-employment-624',
            benefitDaysFourYears,
            624,
            selfEmployed,
          ),
        ),
      ),
    },
  ],
  consequences: [oneYear, ...foremConsequences, ...exemptionConsequences],
  documents: foremDocuments,
  steps: foremSteps,
};

/**
 * Wallonia, exemption for dual training: once, for a year, as a youth guide of 2022 describes it. What else Forem asks
 * was not found, so nobody is told that the route is open. Held from 2024-01-01. Checked 2026-11-21.
 */
export const walloniaExemptionDual: Route = {
  ...fromForem,
  id: 'wallonia-exemption-dual',
  versions: [
    {
      from: foremHeldFrom,
      to: null,
      condition: all(
        'wallonia-exemption-dual',
        is('wallonia-exemption-is-dual', trainingKind, 'dual', guide),
        beforeStart,
        foremBenefit,
        firstTime(guide),
        referral('wallonia-exemption-dual-ask', guide),
      ),
    },
  ],
  consequences: [oneYear, ...foremConsequences, ...exemptionConsequences],
  documents: foremDocuments,
  steps: foremSteps,
};
