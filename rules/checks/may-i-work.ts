import type { Check } from '../engine/check.ts';
import { asylumDecision, asylumLodgedOn } from '../facts/asylum.ts';
import {
  residenceMention,
  residencePaper,
  residenceRenewalAgreed,
  residenceSameJob,
  residenceStatus,
} from '../facts/residence.ts';
import { workerBirthDate } from '../facts/worker.ts';

/**
 * "May I work here?" The mention on the title often settles it; then the letter on the card, which people can read
 * too; the reason of the stay is asked only where neither does.
 */
export const mayIWork: Check = {
  id: 'may-i-work',
  voices: ['employer', 'worker'],
  routes: ['federal-work-unlimited', 'federal-work-limited', 'federal-work-with-authorisation'],
  questions: [
    { id: 'residence-mention', facts: [residenceMention.id] },
    { id: 'residence-paper', facts: [residencePaper.id] },
    { id: 'residence-status', facts: [residenceStatus.id] },
    { id: 'asylum-decision', facts: [asylumDecision.id] },
    { id: 'asylum-lodged', facts: [asylumLodgedOn.id] },
    { id: 'same-job', facts: [residenceSameJob.id] },
    { id: 'renewal-agreed', facts: [residenceRenewalAgreed.id] },
    { id: 'au-pair-birth-date', facts: [workerBirthDate.id] },
  ],
};
