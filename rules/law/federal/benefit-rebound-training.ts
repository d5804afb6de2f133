import { all, atLeast, is, judgement, oneOf } from '#rules/engine/condition.ts';
import type { Route } from '#rules/engine/route.ts';
import {
  careerDays,
  quitSuitableJob,
  reboundInTime,
  reboundTrainingEarly,
} from '#rules/facts/benefit-end.ts';
import { trainingOccupation } from '#rules/facts/training.ts';
import {
  benefitCompetence,
  paymentBody,
  reboundRule,
  reformApplies,
  stillOpen,
  trainingAndRight,
} from './benefit-end.ts';

/**
 * Six more months after a job was quit, for a training for a shortage occupation: royal decree of 25 November 1991,
 * art. 52bis § 1, by arts. 118 and 208 of the programme law of 18 July 2025. Held from 2026-03-01, checked 2026-11-21.
 * The source names a successful end, which nobody can show in advance.
 */
export const federalBenefitReboundTraining: Route = {
  id: 'federal-benefit-rebound-training',
  kind: 'benefit-during-training',
  official: [],
  jurisdiction: 'federal',
  versions: [
    {
      from: reformApplies,
      to: null,
      condition: all(
        'federal-benefit-rebound-training',
        is('federal-benefit-rebound-quit', quitSuitableJob, true, reboundRule),
        oneOf(
          'federal-benefit-rebound-occupation',
          trainingOccupation,
          ['nurse', 'care-assistant', 'other-shortage'],
          reboundRule,
        ),
        atLeast('federal-benefit-rebound-career', careerDays, 3120, reboundRule),
        is('federal-benefit-rebound-request', reboundInTime, true, reboundRule),
        is('federal-benefit-rebound-early', reboundTrainingEarly, true, reboundRule),
        judgement('federal-benefit-rebound-completed', reboundRule),
      ),
    },
  ],
  consequences: [
    { id: 'federal-benefit-rebound-base', topic: 'permit', provenance: reboundRule },
    { id: 'federal-benefit-rebound-more', topic: 'permit', provenance: reboundRule },
    ...trainingAndRight,
    ...stillOpen,
  ],
  documents: [],
  fees: [],
  steps: [
    {
      id: 'federal-benefit-rebound-exclusion',
      by: 'authority',
      after: [],
      days: { min: 0, max: null },
      provenance: reboundRule,
    },
    {
      id: 'federal-benefit-rebound-ask',
      by: 'worker',
      after: ['federal-benefit-rebound-exclusion'],
      days: { min: 0, max: 30 },
      provenance: reboundRule,
    },
    {
      id: 'federal-benefit-rebound-begin',
      by: 'worker',
      after: ['federal-benefit-rebound-ask'],
      days: { min: 0, max: null },
      provenance: reboundRule,
    },
    {
      id: 'federal-benefit-rebound-complete',
      by: 'worker',
      after: ['federal-benefit-rebound-begin'],
      days: { min: 0, max: null },
      provenance: reboundRule,
    },
  ],
  authority: paymentBody,
  competence: benefitCompetence,
};
