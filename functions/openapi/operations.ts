import type * as z from 'zod';
import { catalogue } from '#rules/catalogue.ts';
import { assessRequest } from '../contract/assess-request.ts';
import { compareRequest } from '../contract/compare-request.ts';
import { countRequest } from '../contract/count-request.ts';
import { planRequest } from '../contract/plan-request.ts';
import { premiumFields } from '../contract/premium-request.ts';
import type { QueryParameter } from '../contract/query-parameters.ts';
import { assessResponse } from '../contract/shapes/assess-shapes.ts';
import { named } from '../contract/shapes/common-shapes.ts';
import { compareResponse } from '../contract/shapes/compare-shapes.ts';
import { planResponse } from '../contract/shapes/plan-shapes.ts';
import { premiumResponse } from '../contract/shapes/premium-shapes.ts';
import { countResponse, statisticsResponse } from '../contract/shapes/numbers-shapes.ts';
import { healthResponse } from '../contract/shapes/health-shapes.ts';
import { questionsResponse } from '../contract/shapes/questions-shapes.ts';
import {
  checksResponse,
  occupationsResponse,
  parametersResponse,
  routeResponse,
  routesResponse,
  servicesResponse,
  sourcesResponse,
} from '../contract/shapes/reference-shapes.ts';
import {
  caseExample,
  countExample,
  countKeyExample,
  planExample,
  premiumExample,
} from './examples.ts';

/** One thing the API does. What it takes and answers are the schemas that the Worker itself reads with. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** Below `/api/v1`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Values of `{id}`, with the one of the example. */
  readonly ids?: { readonly values: readonly string[]; readonly example: string };
  readonly query: readonly QueryParameter[];
  /** Of the query of the example. */
  readonly example?: Readonly<Partial<Record<QueryParameter, string>>>;
  readonly body?: { readonly schema: z.ZodType; readonly example: object };
  readonly answer: z.ZodType;
  /** Another form of the answer, for whoever accepts it. */
  readonly alternative?: string;
  /** What a request has to say in a header besides. */
  readonly header?: { readonly name: string; readonly about: string; readonly example: string };
  /** The same for everyone, so it may be kept. */
  readonly isKept: boolean;
}

const lookedUp = { method: 'get', isKept: true } as const;
const asked = { method: 'post', isKept: false, query: ['lang'] } as const;

export const operations: readonly Operation[] = [
  {
    ...asked,
    id: 'assess',
    path: '/assess',
    summary: 'Assess a case',
    description:
      'Per route of a `competent` jurisdiction the verdict with what decides it, what it still depends on, and what we do not know. With `"detail": "full"` all routes of the check, and also every reason as a tree, what would change the verdict, what follows, papers, fees, steps, and the service that decides: some hundred kilobytes. `nextQuestion` names the question worth asking next. Only routes of `competent` jurisdictions count for the case.',
    body: { schema: named('AssessRequest', assessRequest), example: caseExample },
    answer: assessResponse,
  },
  {
    ...asked,
    id: 'compare',
    path: '/compare',
    summary: 'Compare the places',
    description:
      'The same case in every place, with what differs. Only for a check that asks for a place.',
    body: { schema: named('CompareRequest', compareRequest), example: caseExample },
    answer: compareResponse,
  },
  {
    ...asked,
    id: 'plan',
    path: '/plan',
    summary: 'Plan a route',
    description:
      'The steps of one route around the filing date: what comes before it backwards from that day, what follows forwards from it. With `doneBy`, around the last day of filing for all to be done by then. With `Accept: text/calendar` a calendar file; where no day is known that is refused with the code `noPlan`.',
    body: { schema: named('PlanRequest', planRequest), example: planExample },
    answer: planResponse,
    alternative: 'text/calendar',
  },
  {
    ...asked,
    id: 'premium',
    path: '/premium',
    summary: 'Count a training premium',
    description:
      'What a company pays a month to a jobseeker whom it trains, under one scheme, with every step of the sum. Money is EUR cents of a full month.',
    body: { schema: named('PremiumRequest', premiumFields), example: premiumExample },
    answer: premiumResponse,
  },
  {
    ...lookedUp,
    id: 'listChecks',
    path: '/checks',
    summary: 'List the checks',
    description: 'Each check with its routes and questions, by id.',
    query: ['lang'],
    example: { lang: 'en' },
    answer: checksResponse,
  },
  {
    ...lookedUp,
    id: 'readQuestions',
    path: '/checks/{id}/questions',
    summary: 'Read the questions of a check',
    description: 'What a check asks: facts, the values they take, and who is likely to know them.',
    ids: { values: catalogue.checks.map(({ id }) => id), example: 'work-permit' },
    query: ['lang'],
    example: { lang: 'nl' },
    answer: questionsResponse,
  },
  {
    ...lookedUp,
    id: 'listRoutes',
    path: '/routes',
    summary: 'List the routes',
    description: 'Each way to be allowed to work, with the service that decides.',
    query: ['lang', 'jurisdiction'],
    example: { lang: 'fr', jurisdiction: 'wallonia' },
    answer: routesResponse,
  },
  {
    ...lookedUp,
    id: 'readRoute',
    path: '/routes/{id}',
    summary: 'Read a route',
    description:
      'One route as the law file holds it: every version of its conditions, papers, fees, steps, consequences, each with its source.',
    ids: { values: catalogue.routes.map(({ id }) => id), example: 'flanders-highly-skilled' },
    query: ['lang'],
    example: { lang: 'en' },
    answer: routeResponse,
  },
  {
    ...lookedUp,
    id: 'listParameters',
    path: '/parameters',
    summary: 'List the figures',
    description: 'Dated amounts of the law, with every period or that of one day.',
    query: ['lang', 'asOf', 'jurisdiction'],
    example: { asOf: '2026-01-15', jurisdiction: 'brussels' },
    answer: parametersResponse,
  },
  {
    ...lookedUp,
    id: 'listOccupations',
    path: '/occupations',
    summary: 'List or find occupations',
    description:
      'Occupations and how they stand on the lists of shortage occupations, over time or on one day. A search finds the best six at most.',
    query: ['lang', 'q', 'jurisdiction', 'asOf'],
    example: { q: 'infirmière', lang: 'fr', asOf: '2026-01-15' },
    answer: occupationsResponse,
  },
  {
    ...lookedUp,
    id: 'listServices',
    path: '/services',
    summary: 'List services that help',
    description: 'The directory of services, with what is known of how to reach them.',
    query: ['place', 'topic', 'audience'],
    example: { place: 'german-speaking-community', topic: 'work' },
    answer: servicesResponse,
  },
  {
    ...lookedUp,
    id: 'listSources',
    path: '/sources',
    summary: 'List the sources',
    description: 'Every text and page that a statement of ours rests on.',
    query: [],
    answer: sourcesResponse,
  },
  {
    ...lookedUp,
    id: 'readStatistics',
    path: '/statistics',
    summary: 'Read the open numbers',
    description:
      'Results that people let us count, of months that are over, in groups of ten or more that do not overlap. With `Accept: text/csv`, and at `/statistics.csv`, a table. An answer holds at most 10000 groups; more is refused with the code `tooManyLines`.',
    query: ['from', 'to'],
    answer: statisticsResponse,
    alternative: 'text/csv',
  },
  {
    method: 'post',
    isKept: false,
    id: 'countResult',
    path: '/counts',
    summary: 'Have a result counted',
    description:
      'Only after the person asked for it and saw what is sent. The only address that keeps something: it adds one to the number of such results in this month. Send no answers: there is no place for them.',
    query: [],
    header: {
      name: 'Idempotency-Key',
      about:
        'A random UUID (version 4) made for this result. It counts once; sent again, it changes nothing. Make it new for each result, and keep it nowhere.',
      example: countKeyExample,
    },
    body: { schema: named('CountRequest', countRequest), example: countExample },
    answer: countResponse,
  },
  {
    method: 'get',
    isKept: false,
    id: 'readHealth',
    path: '/health',
    summary: 'See whether it runs',
    description:
      'Under which law and version it answers, and which of its parts do. Also 200 where parts fail: cases are assessed all the same. A part that takes over half a second is `slow`.',
    query: [],
    answer: healthResponse,
  },
];
