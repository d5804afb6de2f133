import type { Assessment } from '#rules/engine/assess.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { isClosed } from './route-groups.ts';

/** A page of this site to go on to from a result. */
interface NextStep {
  /** Its words in `result.whatNext`. */
  readonly text:
    | 'permit'
    | 'status'
    | 'company'
    | 'premium'
    | 'training'
    | 'jobseekers'
    | 'measures'
    | 'availability';
  /** Its address without the language. */
  readonly to: readonly string[];
  /** Whether the page is one for each voice. */
  readonly hasVoice: boolean;
  readonly when: (standing: Standing) => boolean;
}

/** How the routes stand that may decide. */
interface Standing {
  readonly isAnyOpen: boolean;
  /** Those that are not closed. */
  readonly left: readonly string[];
}

/** The answer that a work permit is needed, which another check looks for. */
const withAuthorisation = 'federal-work-with-authorisation';

const whereNoneIsOpen = ({ isAnyOpen }: Standing) => !isAnyOpen;
const whereItMayEnd = ({ isAnyOpen, left }: Standing) =>
  !isAnyOpen || left.includes('federal-benefit-end-date');
const whereOneIsLeft = ({ left }: Standing) => left.length > 0;

const company: Omit<NextStep, 'when'> = {
  text: 'company',
  to: ['in-company-training'],
  hasVoice: true,
};
const jobseekers: Omit<NextStep, 'when'> = {
  text: 'jobseekers',
  to: ['jobseekers'],
  hasVoice: false,
};

const always = () => true;
const measures: Omit<NextStep, 'when'> = {
  text: 'measures',
  to: ['employment-measures'],
  hasVoice: true,
};
const availability: Omit<NextStep, 'when'> = {
  text: 'availability',
  to: ['availability'],
  hasVoice: false,
};

const nextSteps: Readonly<Record<string, readonly NextStep[]>> = {
  // Whether a permit is needed is one check, which one is open the other.
  'may-i-work': [
    {
      ...{ text: 'permit', to: ['work-permit'], hasVoice: true },
      when: ({ left }) => left.includes(withAuthorisation),
    },
  ],
  'work-permit': [{ text: 'status', to: ['may-i-work'], hasVoice: true, when: whereNoneIsOpen }],
  'first-steps': [
    {
      ...{ text: 'status', to: ['may-i-work'], hasVoice: true },
      when: ({ left }) => left.includes('federal-first-card'),
    },
    { ...jobseekers, when: () => true },
  ],
  training: [
    { ...company, when: whereNoneIsOpen },
    { ...availability, when: always },
    { ...jobseekers, when: whereNoneIsOpen },
  ],
  'benefit-end': [
    { ...company, when: whereItMayEnd },
    { ...measures, when: whereItMayEnd },
    { ...jobseekers, when: whereItMayEnd },
  ],
  'in-company-training': [
    {
      ...{ text: 'premium', to: ['in-company-training', 'premium'], hasVoice: false },
      when: whereOneIsLeft,
    },
    { text: 'training', to: ['training'], hasVoice: true, when: whereNoneIsOpen },
    { ...measures, when: whereNoneIsOpen },
    { ...jobseekers, when: whereNoneIsOpen },
  ],
  // What is a check of its own, and what being without work asks of somebody.
  'employment-measures': [
    { ...company, when: always },
    { text: 'training', to: ['training'], hasVoice: true, when: always },
    { ...availability, when: always },
    { ...jobseekers, when: always },
  ],
};

/** The checks about jobseekers: where nothing stands out, the services that decide are the first to ask. */
export const asksServices: readonly string[] = ['training', 'benefit-end', 'in-company-training'];

/** The sentences under "where you can go from here" that results of a check may need. */
export function nextTextsOf(check: string): readonly string[] {
  return ['title', 'ask', ...(nextSteps[check] ?? []).map(({ text }) => text)];
}

/** The check that names who helps with rights at work where nothing is open. */
export function helpsWithRights(check: string): boolean {
  return check === 'may-i-work';
}

/** Where a result leads on within the site. */
export function nextStepsOf({ check, competent, routes }: Assessment): readonly NextStep[] {
  const here = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  const standing = {
    isAnyOpen: here.some(({ verdict }) => isOpen(verdict)),
    left: here.flatMap(({ route, verdict }) => (isClosed(verdict) ? [] : [route])),
  };
  return (nextSteps[check] ?? []).filter(({ when }) => when(standing));
}
