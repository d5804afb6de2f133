import type { Answers } from '#rules/engine/answer.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { toFragment } from '#site/check/fragment.ts';
import { startInterview } from '#site/check/interview.ts';

/** The day of the examples: in a period of which the law held does not change any more. */
export const exampleDay: IsoDate = '2025-06-02';

const check = 'work-permit';

/** A case as a program sends it; a test holds it to what the API takes. */
export const exampleRequest = {
  check,
  voice: 'employer',
  filedOn: exampleDay,
  answers: {
    'job-move': 'ordinary',
    'job-place': 'flanders',
    'diploma-level': { anyOf: ['level-6', 'level-7'] },
    'pay-monthly': { from: 410_000, to: 450_000 },
    'pay-yearly': { unknown: true },
  } satisfies Answers,
} as const;

/**
 * What a link to a check carries, as the check itself writes it. Without the law it was made under: a partner's link
 * stands for years, and has no result to compare with.
 */
export const exampleFragment: string = toFragment(
  {
    ...startInterview(check, 'employer'),
    filedOn: exampleDay,
    answers: { 'job-move': 'ordinary', 'job-place': 'flanders' },
  },
  '',
).replace('&law=', '');

/** How each kind of answer is written in a link. */
export const writtenAnswers = [
  ['option', 'job-place=flanders'],
  ['yes', 'contract-in-force=yes'],
  ['amount', 'pay-monthly=410000'],
  ['range', 'pay-monthly=410000..450000'],
  ['anyOf', 'diploma-level=level-6|level-7'],
  ['unknown', 'pay-yearly=~'],
] as const;
