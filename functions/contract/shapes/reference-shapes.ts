import * as z from 'zod';
import {
  serviceAudiences,
  serviceCosts,
  servicePlaces,
  serviceReports,
  serviceTopics,
} from '../service-directory.ts';
import {
  confidence,
  figureUnit,
  id,
  ids,
  isoDate,
  jurisdiction,
  languageTag,
  lawHash,
  named,
  provenance,
  source,
  sources,
  voice,
} from './common-shapes.ts';
import { authority, official, route, slice } from './law-shapes.ts';

const language = languageTag.nullable().describe('Language of the words; null without words.');
const name = z.strictObject({ name: z.string() }).exactOptional();
const nameById = z.record(z.string(), z.string());

/** What `GET /api/v1/checks` answers. */
export const checksResponse = named(
  'ChecksResponse',
  z.strictObject({
    lawHash,
    language,
    checks: z.array(
      z.strictObject({
        id,
        words: z.strictObject({ name: z.string(), description: z.string() }).exactOptional(),
        voices: z.array(voice),
        placeFact: id.nullable().describe('The fact that says which jurisdiction decides.'),
        routes: ids,
        questions: ids,
      }),
    ),
  }),
);

/** What `GET /api/v1/routes` answers. */
export const routesResponse = named(
  'RoutesResponse',
  z.strictObject({
    lawHash,
    language,
    routes: z.array(
      z.strictObject({
        id,
        words: name,
        kind: z.string(),
        jurisdiction,
        official,
        checks: ids.describe('The checks that decide it.'),
        heldFrom: isoDate.describe('First filing date for which we hold its conditions.'),
        authority,
      }),
    ),
  }),
);

/** What `GET /api/v1/routes/{id}` answers. */
export const routeResponse = named(
  'RouteResponse',
  z.strictObject({
    lawHash,
    language,
    route,
    words: z
      .strictObject({
        name: z.string(),
        conditions: nameById.describe('A word in braces stands for a figure.'),
        documents: nameById,
        fees: nameById,
        steps: nameById,
      })
      .exactOptional(),
    sources,
  }),
);

/** What `GET /api/v1/parameters` answers. */
export const parametersResponse = named(
  'ParametersResponse',
  z.strictObject({
    lawHash,
    language,
    asOf: isoDate.nullable(),
    parameters: z.array(
      z.strictObject({
        id,
        words: name,
        jurisdiction,
        unit: figureUnit,
        slices: z.array(slice).describe('With asOf, that of the day; none where we hold none.'),
      }),
    ),
    sources,
  }),
);

const membership = z.enum(['listed', 'notListed', 'unresolved']);
const span = named(
  'MembershipSpan',
  z.strictObject({
    from: isoDate.nullable(),
    to: isoDate.nullable(),
    membership: membership.describe('As a verdict takes it.'),
    lastKnown: membership.describe('At the last list known, which decides nothing.'),
    doubt: z
      .enum(['noList', 'lapsed', 'unconfirmed', 'reported', 'mayBeMeant', 'namesMissing'])
      .nullable()
      .describe('Why it is unresolved.'),
    provenance: provenance.nullable(),
    confirmedThrough: isoDate.nullable(),
  }),
);

/** What `GET /api/v1/occupations` answers. */
export const occupationsResponse = named(
  'OccupationsResponse',
  z.strictObject({
    lawHash,
    language,
    asOf: isoDate.nullable(),
    lists: z.array(z.strictObject({ id, words: name, jurisdiction })),
    occupations: z.array(
      z.strictObject({
        id,
        words: name,
        perhaps: ids.describe('May be the same job under another name.'),
        lists: z.array(
          z.strictObject({
            list: id,
            spans: z.array(span).describe('With asOf, that of the day.'),
          }),
        ),
      }),
    ),
    sources,
  }),
);

/** What `GET /api/v1/sources` answers. */
export const sourcesResponse = named(
  'SourcesResponse',
  z.strictObject({ lawHash, sources: z.array(source) }),
);

const languages = z.array(z.string());
const service = named(
  'Service',
  z.strictObject({
    id,
    name: z.partialRecord(languageTag, z.string()),
    places: z.array(z.enum(servicePlaces)),
    topics: z.array(z.enum(serviceTopics)),
    audiences: z.array(z.enum(serviceAudiences)),
    languages: z.strictObject({
      spoken: languages,
      alsoInWriting: languages.exactOptional(),
      interpreter: z.boolean().exactOptional(),
      more: z.boolean().exactOptional(),
    }),
    url: z.string().nullable(),
    phones: z
      .array(z.strictObject({ number: z.string(), place: z.string().exactOptional() }))
      .exactOptional(),
    email: z.string().exactOptional(),
    address: z.string().exactOptional(),
    cost: z.enum(serviceCosts),
    source: z.strictObject({
      url: z.string().nullable(),
      confidence,
      dated: z.string().exactOptional(),
      report: z.enum(serviceReports).exactOptional(),
    }),
    unverified: z
      .array(z.enum(['url', 'phones', 'address']))
      .exactOptional()
      .describe('Contact data that no official page gives, or only an old one.'),
  }),
);

/** What `GET /api/v1/services` answers. */
export const servicesResponse = named(
  'ServicesResponse',
  z.strictObject({ services: z.array(service) }),
);
