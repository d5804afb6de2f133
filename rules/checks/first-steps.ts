import type { Check } from '../engine/check.ts';
import {
  cardSince,
  diplomaCountry,
  diplomaPapers,
  diplomaProfession,
  livelihood,
  localLanguage,
  newcomerStatus,
  permitEnded,
  youngestChild,
} from '../facts/first-steps.ts';
import { homePlace, priorDiploma } from '../facts/jobseeker.ts';
import { residenceMention } from '../facts/residence.ts';
import { workerBirthDate } from '../facts/worker.ts';

/**
 * "My first steps": everything that is for somebody who is new or starts again, in the order in which to begin. What
 * one knows together is asked together, so that few pages are left. Whoever may work by nationality or protection is not
 * asked about the card, and only Brussels needs to know since when somebody has one. The last two are else asked on wish, to name
 * days.
 */
export const firstSteps: Check = {
  id: 'first-steps',
  voices: ['employer', 'worker'],
  placeFact: homePlace.id,
  answers: 'all',
  routes: [
    'federal-first-municipality',
    'federal-first-card',
    'federal-first-new-employer',
    'federal-first-social-help',
    'flanders-first-integration',
    'brussels-first-integration',
    'wallonia-first-integration',
    'german-speaking-community-first-integration',
    'flanders-first-language',
    'brussels-first-language',
    'wallonia-first-language',
    'german-speaking-community-first-language',
    'flanders-first-employment',
    'brussels-first-employment',
    'wallonia-first-employment',
    'german-speaking-community-first-employment',
    'federal-first-automatic',
    'flanders-first-diploma',
    'brussels-first-diploma-french',
    'brussels-first-diploma-dutch',
    'brussels-first-diploma-school',
    'wallonia-first-diploma-french',
    'wallonia-first-diploma-school',
    'german-speaking-community-first-diploma',
    'federal-first-health-visa',
    'flanders-first-validation',
    'brussels-first-validation',
    'wallonia-first-validation',
    'german-speaking-community-first-validation',
    'federal-first-mentor',
    'flanders-first-childcare',
    'brussels-first-childcare',
    'federal-first-move-up',
  ],
  waits: [
    {
      route: 'federal-first-health-visa',
      for: [
        ...(['flanders-first-diploma', 'wallonia-first-diploma-french'] as const),
        ...(['brussels-first-diploma-french', 'brussels-first-diploma-dutch'] as const),
        'german-speaking-community-first-diploma',
      ],
    },
    { route: 'flanders-first-childcare', for: ['flanders-first-employment'] },
    { route: 'brussels-first-childcare', for: ['brussels-first-employment'] },
  ],
  questions: [
    { id: 'newcomer-status', facts: [newcomerStatus.id] },
    { id: 'first-steps-home', facts: [homePlace.id] },
    { id: 'livelihood', facts: [livelihood.id] },
    { id: 'first-steps-person', facts: [workerBirthDate.id, youngestChild.id] },
    { id: 'local-language', facts: [localLanguage.id] },
    { id: 'first-steps-diploma', facts: [priorDiploma.id] },
    {
      id: 'about-diploma',
      facts: [diplomaCountry.id, diplomaPapers.id, diplomaProfession.id],
    },
    { id: 'card-mention', facts: [residenceMention.id] },
    { id: 'card-since', facts: [cardSince.id] },
    { id: 'permit-ended', facts: [permitEnded.id] },
  ],
};
