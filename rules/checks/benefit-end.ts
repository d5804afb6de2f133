import type { Check } from '../engine/check.ts';
import {
  admissionDays,
  ageAtClaim,
  benefitPeriod,
  benefitRegime,
  careContinuationBefore,
  careerDays,
  careerYears,
  claimYear,
  quitSuitableJob,
  reboundInTime,
} from '../facts/benefit-end.ts';
import { benefitKind, exemptionGranted } from '../facts/jobseeker.ts';
import { trainingOccupation, trainingStartsOn, trainingUninterrupted } from '../facts/training.ts';

/** "Does my benefit go on after its end date because I train?" Federal law, the same wherever somebody lives. */
export const benefitEnd: Check = {
  id: 'benefit-end',
  voices: ['employer', 'worker'],
  routes: [
    'federal-benefit-older-worker',
    'federal-benefit-shortage-training',
    'federal-benefit-care-training',
    'federal-benefit-rebound-training',
  ],
  questions: [
    { id: 'training-occupation', facts: [trainingOccupation.id] },
    { id: 'benefit-kind', facts: [benefitKind.id] },
    { id: 'benefit-regime', facts: [benefitRegime.id] },
    { id: 'benefit-period', facts: [benefitPeriod.id] },
    { id: 'training-starts-on', facts: [trainingStartsOn.id] },
    { id: 'exemption-granted', facts: [exemptionGranted.id] },
    { id: 'training-uninterrupted', facts: [trainingUninterrupted.id] },
    { id: 'care-continuation-before', facts: [careContinuationBefore.id] },
    { id: 'age-at-claim', facts: [ageAtClaim.id] },
    { id: 'claim-year', facts: [claimYear.id] },
    { id: 'career-years', facts: [careerYears.id] },
    { id: 'admission-days', facts: [admissionDays.id] },
    { id: 'quit-suitable-job', facts: [quitSuitableJob.id] },
    { id: 'career-days', facts: [careerDays.id] },
    { id: 'rebound-in-time', facts: [reboundInTime.id] },
  ],
};
