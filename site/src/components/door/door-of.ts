import type { Voice } from '#rules/engine/check.ts';
import type { Door } from './door.ts';

const doors: Readonly<Record<string, Readonly<Record<Voice, Door>>>> = {
  'may-i-work': { employer: 'employer', worker: 'resident' },
  'work-permit': { employer: 'employer', worker: 'newcomer' },
  training: { employer: 'employer', worker: 'training' },
  'benefit-end': { employer: 'employer', worker: 'end' },
  'first-steps': { employer: 'employer', worker: 'beginner' },
  'employment-measures': { employer: 'trainer', worker: 'jobseeker' },
  'in-company-training': { employer: 'trainer', worker: 'company' },
};

/** The picture at the door of a check for one of its voices. */
export function doorOf(check: string, voice: Voice): Door {
  return doors[check]?.[voice] ?? (voice === 'employer' ? 'employer' : 'jobseeker');
}
