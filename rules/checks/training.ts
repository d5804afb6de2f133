import type { Check } from '../engine/check.ts';
import {
  benefitDaysFourYears,
  benefitDaysTwoYears,
  benefitKind,
  diplomaGround,
  exemptionBefore,
  exemptionYearBefore,
  homePlace,
  learningCredit,
  priorDiploma,
  studiesTwoYearsAgo,
} from '../facts/jobseeker.ts';
import {
  trainingAbroad,
  trainingHours,
  trainingKind,
  trainingNewCredits,
  trainingRegular,
  trainingShortage,
  trainingStartsOn,
  trainingTimetable,
  trainingWeeks,
} from '../facts/training.ts';

/**
 * "May I train and keep my benefit?" The kind of training gates; the home decides which service answers. Credits come
 * before hours: who studies knows the first and rarely the second, and nobody else is asked about them. Whether the
 * benefit outlives its end date because of a training is another question, of federal law, with a check of its own.
 */
export const training: Check = {
  id: 'training',
  voices: ['employer', 'worker'],
  placeFact: homePlace.id,
  beside: 'benefit-end',
  routes: [
    'flanders-exemption-recognised',
    'flanders-exemption-request',
    'brussels-exemption-automatic',
    'brussels-exemption-request',
    'wallonia-exemption-service-training',
    'wallonia-exemption-full-time-studies',
    'wallonia-exemption-adult-education',
    'wallonia-exemption-self-employment',
    'wallonia-exemption-dual',
    'german-speaking-community-exemption',
  ],
  questions: [
    { id: 'training-kind', facts: [trainingKind.id] },
    { id: 'home-place', facts: [homePlace.id] },
    { id: 'benefit-kind', facts: [benefitKind.id] },
    { id: 'training-starts-on', facts: [trainingStartsOn.id] },
    { id: 'training-weeks', facts: [trainingWeeks.id] },
    { id: 'training-new-credits', facts: [trainingNewCredits.id] },
    { id: 'training-hours', facts: [trainingHours.id] },
    { id: 'training-timetable', facts: [trainingTimetable.id] },
    { id: 'training-abroad', facts: [trainingAbroad.id] },
    { id: 'training-regular', facts: [trainingRegular.id] },
    { id: 'studies-two-years-ago', facts: [studiesTwoYearsAgo.id] },
    { id: 'prior-diploma', facts: [priorDiploma.id] },
    { id: 'diploma-ground', facts: [diplomaGround.id] },
    { id: 'exemption-before', facts: [exemptionBefore.id] },
    { id: 'exemption-year-before', facts: [exemptionYearBefore.id] },
    { id: 'training-shortage', facts: [trainingShortage.id] },
    { id: 'benefit-days-two-years', facts: [benefitDaysTwoYears.id] },
    { id: 'benefit-days-four-years', facts: [benefitDaysFourYears.id] },
    { id: 'learning-credit', facts: [learningCredit.id] },
  ],
  compared: [
    { id: 'training-weeks', facts: [trainingWeeks.id] },
    { id: 'training-hours', facts: [trainingHours.id] },
    { id: 'credits', facts: [trainingNewCredits.id] },
    { id: 'timetable', facts: [trainingTimetable.id] },
    { id: 'benefit-days', facts: [benefitDaysTwoYears.id, benefitDaysFourYears.id] },
  ],
};
