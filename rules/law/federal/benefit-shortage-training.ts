import { all, any, is, onOrBefore, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { benefitRegime } from '#rules/facts/benefit-end.ts';
import { exemptionGranted } from '#rules/facts/jobseeker.ts';
import {
  trainingOccupation,
  trainingStartsOn,
  trainingUninterrupted,
} from '#rules/facts/training.ts';
import { bruzz2025 } from '#rules/sources/benefit-end.ts';
import { programmeLaw2025 } from '#rules/sources/training-exemption.ts';
import {
  askPaymentBody,
  benefitCompetence,
  benefitOf,
  checkedOn,
  endDateLetter,
  exemptionDecision,
  paymentBody,
  readEndDate,
  renewExemption,
  shortageRule,
  stillOpen,
  trainingAndRight,
  transitionalFrom,
  transitionOver,
  whenItCounts,
  withoutSuccess,
} from './benefit-end.ts';

/** The paragraph goes for insertion benefit too: art. 209 stands in the same section. */
const benefitRule = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 209, 216 § 1'),
);
/** A right granted under the new rules is not one that the transitional articles end. No source speaks of it. */
const newClaim = provenance('unverified', checkedOn, article(programmeLaw2025, 'art. 216 § 1'));

/**
 * Benefit until the end of a training for a shortage occupation begun before 1 January 2026: programme law of
 * 18 July 2025, art. 216 § 1. At the latest until 30 June 2030. Held from 2025-07-01, checked 2026-11-21.
 */
export const federalBenefitShortageTraining: Route = {
  id: 'federal-benefit-shortage-training',
  kind: 'benefit-during-training',
  official: [],
  jurisdiction: 'federal',
  versions: [
    {
      from: transitionalFrom,
      to: transitionOver,
      condition: all(
        'federal-benefit-shortage-training',
        benefitOf('federal-benefit-shortage-benefit', ['unemployment', 'insertion'], benefitRule),
        oneOf(
          'federal-benefit-shortage-occupation',
          trainingOccupation,
          ['nurse', 'care-assistant', 'other-shortage'],
          shortageRule,
        ),
        onOrBefore('federal-benefit-shortage-start', trainingStartsOn, '2025-12-31', shortageRule),
        any(
          'federal-benefit-shortage-rules',
          is('federal-benefit-shortage-transitional', benefitRegime, 'transitional', shortageRule),
          referral('federal-benefit-shortage-new-claim', newClaim),
        ),
        is('federal-benefit-shortage-exemption', exemptionGranted, true, shortageRule),
        is('federal-benefit-shortage-uninterrupted', trainingUninterrupted, true, shortageRule),
      ),
    },
    {
      // Nothing is left of it: a condition that no answer meets.
      from: transitionOver,
      to: null,
      condition: all(
        'federal-benefit-shortage-over',
        oneOf('federal-benefit-shortage-last-day', benefitRegime, [], shortageRule),
      ),
    },
  ],
  consequences: [
    { id: 'federal-benefit-shortage-until', topic: 'permit', provenance: shortageRule },
    whenItCounts,
    {
      id: 'federal-benefit-shortage-five-years',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        article(programmeLaw2025, 'art. 216 § 1'),
        unlocated(bruzz2025),
      ),
    },
    {
      id: 'federal-benefit-shortage-list',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, article(programmeLaw2025, 'art. 216 § 1')),
    },
    ...trainingAndRight,
    withoutSuccess,
    ...stillOpen,
  ],
  documents: [endDateLetter, exemptionDecision],
  fees: [],
  steps: [readEndDate, askPaymentBody, renewExemption],
  authority: paymentBody,
  competence: benefitCompetence,
};
