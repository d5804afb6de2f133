import type { Assessment } from '#rules/engine/assess.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { isClosed } from './route-groups.ts';

/** A page of this site to go on to from a result. */
interface NextStep {
  /** Its words in `result.whatNext`. */
  readonly text: keyof typeof pages;
  /** Its address without the language. */
  readonly to: readonly string[];
  /** Whether the page is one for each voice. */
  readonly hasVoice: boolean;
}

/** The address of each page and whether it is one for each voice. */
const pages = {
  permit: { to: ['work-permit'], hasVoice: true },
  status: { to: ['may-i-work'], hasVoice: true },
  company: { to: ['in-company-training'], hasVoice: true },
  premium: { to: ['in-company-training', 'premium'], hasVoice: false },
  training: { to: ['training'], hasVoice: true },
  measures: { to: ['employment-measures'], hasVoice: true },
  availability: { to: ['availability'], hasVoice: false },
  jobseekers: { to: ['jobseekers'], hasVoice: false },
  guides: { to: ['guides'], hasVoice: false },
} as const;

/** How the routes stand that may decide. */
interface Standing {
  readonly isAnyOpen: boolean;
  /** Those that are not closed. */
  readonly left: readonly string[];
}

/** The answer that a work permit is needed, which another check looks for. */
const withAuthorisation = 'federal-work-with-authorisation';

const always = () => true;
const whereNoneIsOpen = ({ isAnyOpen }: Standing) => !isAnyOpen;
const whereOneIsLeft = ({ left }: Standing) => left.length > 0;
const whereItMayEnd = ({ isAnyOpen, left }: Standing) =>
  !isAnyOpen || left.includes('federal-benefit-end-date');

type When = (standing: Standing) => boolean;

const nextSteps: Readonly<Record<string, Readonly<Partial<Record<keyof typeof pages, When>>>>> = {
  // Whether a permit is needed is one check, which one is open the other.
  'may-i-work': { permit: ({ left }) => left.includes(withAuthorisation), guides: always },
  'work-permit': { status: whereNoneIsOpen, guides: always },
  'first-steps': {
    status: ({ left }) => left.includes('federal-first-card'),
    jobseekers: always,
    guides: always,
  },
  training: { company: whereNoneIsOpen, availability: always, jobseekers: whereNoneIsOpen },
  'benefit-end': {
    company: whereItMayEnd,
    measures: whereItMayEnd,
    jobseekers: whereItMayEnd,
  },
  'in-company-training': {
    premium: whereOneIsLeft,
    // Who trains there on benefit has to be freed from looking for work; where none is open, other training is left.
    training: always,
    measures: whereNoneIsOpen,
    jobseekers: whereNoneIsOpen,
  },
  // What is a check of its own, and what being without work asks of somebody.
  'employment-measures': {
    company: always,
    training: always,
    availability: always,
    jobseekers: always,
  },
};

/** The checks of which some service decides: where nothing stands out, it is the first to ask. */
export const asksServices: readonly string[] = [
  ...['work-permit', 'training', 'benefit-end', 'in-company-training'],
];

/** The sentences under "where you can go from here" that results of a check may need. */
export function nextTextsOf(check: string): readonly string[] {
  return ['title', 'ask', ...Object.keys(nextSteps[check] ?? {})];
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
  return (Object.keys(pages) as (keyof typeof pages)[]).flatMap((text) =>
    nextSteps[check]?.[text]?.(standing) === true ? [{ text, ...pages[text] }] : [],
  );
}
