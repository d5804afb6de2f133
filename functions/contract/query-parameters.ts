import * as z from 'zod';
import { locales } from '#content/locales.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import { caseDate } from './dates.ts';
import type { Permitted } from './permitted.ts';
import { serviceAudiences, servicePlaces, serviceTopics } from './service-directory.ts';

const longestSearch = 100;

const months = { min: '2026-01', max: '2099-12' } as const;

const month = (about: string) => ({
  schema: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'notAMonth', abort: true })
    .refine((written) => written >= months.min && written <= months.max, { error: 'outOfRange' }),
  permitted: { kind: 'month', ...months } satisfies Permitted,
  about,
});

const choice = <const Options extends readonly string[]>(options: Options, about: string) => ({
  schema: z.enum(options),
  permitted: { kind: 'choice', options } satisfies Permitted,
  about,
});

/** Every parameter that a query may have, whatever the address. */
export const queryParameters = {
  lang: choice(
    locales.map(({ tag }) => tag),
    'Language of the words; goes before Accept-Language. Without either, ids alone.',
  ),
  asOf: {
    schema: caseDate,
    permitted: { kind: 'date', ...filedOnRange } satisfies Permitted,
    about: 'Only what holds for an application filed on this day.',
  },
  jurisdiction: choice(jurisdictions, 'Only that of this jurisdiction.'),
  q: {
    schema: z.string().min(1, { error: 'emptyAnswer' }).max(longestSearch, { error: 'outOfRange' }),
    permitted: { kind: 'text', maxLength: longestSearch } satisfies Permitted,
    about:
      'Only occupations called like this in Dutch, French, German, English or the language asked for, the best first.',
  },
  from: month('The first month, such as 2026-01; without it, twelve before the last one.'),
  to: month('The last month; without it, the running one.'),
  place: choice(servicePlaces, 'Only services that work in this place.'),
  topic: choice(serviceTopics, 'Only services that help with this.'),
  audience: choice(serviceAudiences, 'Only services for these people.'),
} as const;

export type QueryParameter = keyof typeof queryParameters;

export type Query<Name extends QueryParameter> = {
  readonly [Key in Name]?: z.output<(typeof queryParameters)[Key]['schema']>;
};
