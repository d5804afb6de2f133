import * as z from 'zod';
import { site } from '#content/site.ts';
import { answeredFacts } from '../contract/answers-schema.ts';
import { queryParameters } from '../contract/query-parameters.ts';
import { problemDocument } from '../contract/shapes/problem-shapes.ts';
import { answerJsonSchema, answersJsonSchema } from './answer-json-schema.ts';
import { type Operation, operations } from './operations.ts';

const about = [
  'The rules behind the pages of Passerelle, for programs. No key, no account, no cookie; any site may call it.',
  'Money is whole EUR cents, days are `YYYY-MM-DD`, and periods run from their first day to the day before `to`.',
  'Every verdict carries a disclaimer and its sources, which have to be shown with it, and the hash of the law it rests on.',
  'Ids never change their meaning and are never used again. Fields, routes, questions and kinds can be added at any time: pass over what you do not know.',
  'What would break a program gets a new version beside this one. An operation that is to go says so first, for at least twelve months, with the headers `Deprecation` and `Sunset`.',
  'One address may send sixty requests a minute. Answers to `GET` may be kept: send their `ETag` as `If-None-Match`.',
].join('\n\n');

const schemaRef = (id: string) => `#/components/schemas/${id}`;

/** The description of the API as an OpenAPI 3.1 document, made from the schemas and the table of operations. */
export const openapiDocument = (): object => ({
  openapi: '3.1.1',
  info: {
    title: `${site.name} API`,
    version: '1.0.0',
    summary: 'Which employment route is open in Belgium, why, and what to do next.',
    description: about,
    license: { name: site.codeLicence.name, identifier: site.codeLicence.id },
  },
  servers: [{ url: '/api/v1', description: 'This site.' }],
  security: [],
  tags: [
    { name: 'ask', description: 'A case, answered. Nothing of it is kept.' },
    { name: 'look up', description: 'The same for everyone, and may be kept for an hour.' },
    { name: 'count', description: 'Adds to the open numbers, by choice of the person.' },
  ],
  paths: Object.fromEntries(
    operations.map((operation) => [operation.path, { [operation.method]: described(operation) }]),
  ),
  components: {
    schemas: namedSchemas(),
    parameters: {
      AcceptLanguage: {
        name: 'Accept-Language',
        in: 'header',
        description: 'A wish: the first language we offer is taken.',
        schema: { type: 'string' },
        example: 'nl-BE, fr;q=0.5',
      },
    },
    responses: {
      Problem: {
        description:
          'A refusal: 400 no JSON, 404 nothing here, 405 another method, 413 over 16 KiB, 415 another type, 422 values that cannot be used (see `issues`), 429 too many requests (see `Retry-After`), 500 our fault, 503 a part that does not work now.',
        headers: {
          'Retry-After': {
            description: 'Seconds to wait, with 429 and 503.',
            schema: { type: 'integer' },
          },
        },
        content: { 'application/problem+json': { schema: refTo(problemDocument) } },
      },
    },
  },
});

const described = (operation: Operation) => ({
  operationId: operation.id,
  tags: [tagOf(operation)],
  summary: operation.summary,
  description: operation.description,
  ...(operation.path !== '/health' && { parameters: parametersOf(operation) }),
  ...(operation.body && {
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: refTo(operation.body.schema),
          example: operation.body.example,
        },
      },
    },
  }),
  responses: {
    200: answerOf(operation),
    ...(operation.isKept && { 304: { description: 'Not changed since `If-None-Match`.' } }),
    '4XX': { $ref: '#/components/responses/Problem' },
    '5XX': { $ref: '#/components/responses/Problem' },
  },
});

const tagOf = ({ method, header }: Operation) =>
  header ? 'count' : method === 'post' ? 'ask' : 'look up';

const parametersOf = ({ ids, query, example = {}, header }: Operation) => [
  ...(header
    ? [
        {
          name: header.name,
          in: 'header',
          required: true,
          description: header.about,
          schema: { type: 'string', format: 'uuid' },
          example: header.example,
        },
      ]
    : []),
  ...(ids
    ? [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'string', enum: ids.values },
          example: ids.example,
        },
      ]
    : []),
  ...query.map((name) => ({
    name,
    in: 'query',
    description: queryParameters[name].about,
    schema: withoutDraft(z.toJSONSchema(queryParameters[name].schema)),
    ...(example[name] !== undefined && { example: example[name] }),
  })),
  ...(query.includes('lang') ? [{ $ref: '#/components/parameters/AcceptLanguage' }] : []),
];

const answerOf = ({ answer, alternative, isKept }: Operation) => ({
  description: 'The answer.',
  ...(isKept && {
    headers: {
      ETag: { description: 'Begins with the hash of the law.', schema: { type: 'string' } },
    },
  }),
  content: {
    'application/json': { schema: refTo(answer) },
    ...(alternative !== undefined && { [alternative]: { schema: { type: 'string' } } }),
  },
});

const refTo = (schema: z.ZodType) => {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new Error('a schema of the API has no name');
  return { $ref: schemaRef(id) };
};

interface Override {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** Every schema that has a name, by it. Answers may grow, requests may not. */
const namedSchemas = () => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: schemaRef,
    override: ({ zodSchema, jsonSchema }: Override) => {
      const answered = answeredFacts.get(zodSchema);
      if (answered && 'fact' in answered) replace(jsonSchema, answerJsonSchema(answered.fact));
      if (answered && 'facts' in answered) {
        const { description } = jsonSchema;
        replace(jsonSchema, { ...answersJsonSchema(answered.facts), description });
      }
      const { prefixItems, items } = jsonSchema;
      // "One, then more of the same" is a list that is not empty.
      if (prefixItems?.length === 1 && items)
        replace(jsonSchema, { type: 'array', items, minItems: 1 });
    },
  });
  return Object.fromEntries(
    Object.entries(schemas)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, schema]) => [id, grows(id) ? open(withoutDraft(schema)) : withoutDraft(schema)]),
  );
};

const grows = (id: string) => !/Request$|^Answers$/.test(id);

const replace = (schema: object, by: object) => {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, by);
};

const withoutDraft = (schema: object): object =>
  Object.fromEntries(
    Object.entries(schema).filter(([key]) => !['$schema', '$id', 'id', '~standard'].includes(key)),
  );

/** Lets objects have fields that are not described. */
const open = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(open);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, open(value)]),
  );
};
