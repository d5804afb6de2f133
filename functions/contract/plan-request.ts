import * as z from 'zod';
import { texts } from '#content/i18n.ts';
import { defaultLocale } from '#content/locales.ts';
import { hasText } from '#content/translate.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { ProblemIssue } from '../http/problem.ts';
import { caseRequest } from './case-request.ts';
import { caseDate } from './dates.ts';
import { requestIssues } from './request-issues.ts';

const decided = [...new Set(catalogue.checks.flatMap(({ routes }) => routes))];

/**
 * The body of `POST /api/v1/plan`: a case, the route to plan, which has to be one of the check, and perhaps the day by which
 * all is to be done.
 */
export const planRequest = caseRequest
  .extend({ route: z.enum(decided), doneBy: caseDate.exactOptional() })
  .superRefine(({ check, route }, context) => {
    if (!routesOf(check).includes(route)) {
      context.addIssue({ code: 'custom', message: 'notAnOption', path: ['route'] });
    }
  });

/** The routes that a check decides; of what is no check, all there are. */
const routesOf = (check: unknown): readonly string[] =>
  catalogue.checks.find(({ id }) => id === check)?.routes ?? decided;

/**
 * Whether a plan hangs on the date of a check: the one on which an application is filed, or that on which each step of a
 * list begins. The others ask for their date in words of their own.
 */
export const isPlanned = (check: string): boolean =>
  catalogue.checks.some(({ id, answers }) => id === check && answers === 'all') ||
  !hasText(texts[defaultLocale], `questions.${check}-filed-on.short`);

/** What is wrong with a body, as issues of a problem document; of a route, those of the check that was named. */
export const planIssues = (error: z.ZodError, body: unknown): readonly ProblemIssue[] => {
  const check = typeof body === 'object' && body !== null && 'check' in body ? body.check : null;
  return requestIssues(error, planRequest).map((issue) =>
    'pointer' in issue && issue.pointer === '/route'
      ? { ...issue, permitted: { kind: 'choice', options: routesOf(check) } }
      : issue,
  );
};
