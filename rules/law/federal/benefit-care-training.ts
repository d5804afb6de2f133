import { all, any, is, onOrAfter, oneOf, referral, under } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { benefitRegime, careContinuationBefore } from '#rules/facts/benefit-end.ts';
import { exemptionGranted } from '#rules/facts/jobseeker.ts';
import {
  trainingOccupation,
  trainingStartsOn,
  trainingUninterrupted,
  trainingYears,
} from '#rules/facts/training.ts';
import { cscTwoYears2025, schlitz2025 } from '#rules/sources/benefit-end.ts';
import { programmeLaw2025, royalDecree1991 } from '#rules/sources/training-exemption.ts';
import {
  askPaymentBody,
  benefitCompetence,
  benefitOf,
  careRule,
  checkedOn,
  endDateLetter,
  exemptionDecision,
  paymentBody,
  readEndDate,
  reformApplies,
  renewExemption,
  stillOpen,
  trainingAndRight,
  whenItCounts,
  withoutSuccess,
} from './benefit-end.ts';

/** Art. 63, on insertion benefit, has no such paragraph. */
const benefitRule = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 63, 114 § 2/1', royalDecree1991),
  article(programmeLaw2025, 'art. 169'),
);
/** Art. 216 asks for a start before 2026, art. 114 § 2/1 speaks of rights under the new rules. */
export const careUnsettled = provenance(
  'unverified',
  checkedOn,
  article(programmeLaw2025, 'art. 169, 216'),
  unlocated(schlitz2025),
  unlocated(cscTwoYears2025),
);
/** That there is a list of the Minister is in the law; the list itself was not found. */
const unknownList = provenance('unverified', checkedOn, ...careRule.citations);

/** Training begun too late for the transitional exception, by somebody whose right the transitional rules end. */
const unsettled = (id: string) =>
  [
    is(`${id}-regime`, benefitRegime, 'transitional', careRule),
    onOrAfter(`${id}-start`, trainingStartsOn, '2026-01-01', careRule),
  ] as const;

/**
 * One year after the normal minimum length, which differs from course to course and which we hold of none. Whatever it
 * is, the first year of the training lies within.
 */
const normalLength = any(
  'federal-benefit-care-length',
  under('federal-benefit-care-first-year', trainingYears, 1, careRule),
  referral('federal-benefit-care-length-ask', careRule),
);

/**
 * Benefit during a training as nurse or care assistant: royal decree of 25 November 1991, art. 114 § 2/1, by art. 169
 * of the programme law of 18 July 2025. Held from 2026-03-01, checked 2026-11-28.
 */
export const federalBenefitCareTraining: Route = {
  id: 'federal-benefit-care-training',
  kind: 'benefit-during-training',
  official: [],
  jurisdiction: 'federal',
  versions: [
    {
      from: reformApplies,
      to: null,
      condition: all(
        'federal-benefit-care-training',
        oneOf(
          'federal-benefit-care-occupation',
          trainingOccupation,
          ['nurse', 'care-assistant'],
          careRule,
        ),
        benefitOf('federal-benefit-care-benefit', ['unemployment'], benefitRule),
        any(
          'federal-benefit-care-rules',
          is('federal-benefit-care-new', benefitRegime, 'new', careRule),
          all(
            'federal-benefit-care-transitional',
            ...unsettled('federal-benefit-care-late'),
            referral('federal-benefit-care-ask', careUnsettled),
          ),
        ),
        is('federal-benefit-care-exemption', exemptionGranted, true, careRule),
        is('federal-benefit-care-uninterrupted', trainingUninterrupted, true, careRule),
        is('federal-benefit-care-once', careContinuationBefore, false, careRule),
        under('federal-benefit-care-within-five-years', trainingYears, 5, careRule),
        normalLength,
      ),
    },
  ],
  consequences: [
    { id: 'federal-benefit-care-normal-length', topic: 'permit', provenance: careRule },
    {
      id: 'federal-benefit-care-five-years',
      topic: 'permit',
      date: { dayBeforeAge: 5, birthDate: trainingStartsOn.id },
      provenance: careRule,
    },
    whenItCounts,
    { id: 'federal-benefit-care-list', topic: 'permit', provenance: unknownList },
    {
      id: 'federal-benefit-care-unsettled',
      topic: 'permit',
      when: all('federal-benefit-care-unsettled', ...unsettled('federal-benefit-care-unsettled')),
      provenance: careUnsettled,
    },
    { id: 'federal-benefit-care-not-named', topic: 'permit', provenance: careRule },
    ...trainingAndRight,
    withoutSuccess,
    { id: 'federal-benefit-care-evaluated', topic: 'change', provenance: careRule },
    ...stillOpen,
  ],
  documents: [endDateLetter, exemptionDecision],
  fees: [],
  steps: [readEndDate, askPaymentBody, renewExemption],
  authority: paymentBody,
  competence: benefitCompetence,
};
