import type { Check } from '../engine/check.ts';
import {
  ageAtClaim,
  benefitPeriod,
  benefitRegime,
  careContinuationBefore,
  careerDays,
  careerYears,
  claimYear,
  daysForRight,
  quitSuitableJob,
  reboundInTime,
  reboundTrainingEarly,
  rightFrom,
} from '../facts/benefit-end.ts';
import { benefitKind, exemptionGranted } from '../facts/jobseeker.ts';
import { trainingOccupation, trainingStartsOn, trainingUninterrupted } from '../facts/training.ts';

/**
 * "When does my benefit end, and does it go on because I train?" Federal law, the same wherever somebody lives. The
 * exceptions come first; the ordinary end date ranks last, so that it is the answer where none of them is open. The
 * benefit is asked about in words of its own: here one that has ended counts too. The period on 30 June 2025 comes
 * late, because only the ordinary end date needs it; the two last questions tell the day on which a new right ends.
 */
export const benefitEnd: Check = {
  id: 'benefit-end',
  voices: ['employer', 'worker'],
  beside: 'training',
  routes: [
    'federal-benefit-older-worker',
    'federal-benefit-shortage-training',
    'federal-benefit-care-training',
    'federal-benefit-rebound-training',
    'federal-benefit-end-date',
  ],
  questions: [
    { id: 'benefit-held', facts: [benefitKind.id] },
    { id: 'training-occupation', facts: [trainingOccupation.id] },
    { id: 'age-at-claim', facts: [ageAtClaim.id] },
    { id: 'claim-year', facts: [claimYear.id] },
    { id: 'career-years', facts: [careerYears.id] },
    { id: 'training-starts-on', facts: [trainingStartsOn.id] },
    { id: 'benefit-regime', facts: [benefitRegime.id] },
    { id: 'exemption-granted', facts: [exemptionGranted.id] },
    { id: 'training-uninterrupted', facts: [trainingUninterrupted.id] },
    { id: 'care-continuation-before', facts: [careContinuationBefore.id] },
    { id: 'quit-suitable-job', facts: [quitSuitableJob.id] },
    { id: 'career-days', facts: [careerDays.id] },
    { id: 'rebound-in-time', facts: [reboundInTime.id] },
    { id: 'rebound-training-early', facts: [reboundTrainingEarly.id] },
    { id: 'benefit-period', facts: [benefitPeriod.id] },
    { id: 'right-from', facts: [rightFrom.id] },
    { id: 'days-for-right', facts: [daysForRight.id] },
  ],
};
