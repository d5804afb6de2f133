import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { TestHarness } from 'wrangler';
import { isIsoDate } from '#rules/engine/date.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

/** What a call sends, by the names of the description. */
export interface Call {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const description = JSON.parse(readFileSync('content/api/openapi.json', 'utf8')) as Description;
// Not strict: the document around the schemas has keywords of its own.
const ajv = new Ajv2020({ strict: false });
ajv.addFormat('date', isIsoDate);
ajv.addSchema(description, 'api');

/** The schema at a place of the description. */
export const describedSchema = (pointer: string) => ajv.getSchema(`api#${pointer}`);

/**
 * A client made from nothing but the description that is committed, as a partner would make one: it knows addresses,
 * parameters and bodies from there, and refuses every answer that is not as described.
 */
export const apiClient = (server: TestHarness) => {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

  const call = async (id: string, { parameters = {}, body, headers = {} }: Call = {}) => {
    const found = operations.find(({ operation }) => operation.operationId === id);
    if (!found) throw new Error(`${id} is not described`);
    const { path, method, operation } = found;
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(parameters[name] ?? ''),
    );
    const query = new URLSearchParams(
      Object.entries(parameters).filter(([name]) => !path.includes(`{${name}}`)),
    );
    const response = await server.fetch(
      `${description.servers[0].url}${address}${query.size > 0 ? `?${query.toString()}` : ''}`,
      {
        method: method.toUpperCase(),
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
    );
    const text = await response.text();
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const json = type.endsWith('json') ? (JSON.parse(text) as unknown) : undefined;
    const pointer = pointerTo(response.status, path, method, operation, type);
    const validate = response.status === 304 ? undefined : describedSchema(pointer);
    if (response.status !== 304 && !validate) throw new Error(`${id}: ${pointer} not described`);
    if (validate && !validate(json ?? text)) {
      throw new Error(`${id} ${String(response.status)}: ${ajv.errorsText(validate.errors)}`);
    }
    return { status: response.status, headers: new Headers([...response.headers]), text, json };
  };
  return { call, operations };
};

const escaped = (part: string) =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

const pointerTo = (
  status: number,
  path: string,
  method: string,
  { responses }: DescribedOperation,
  type: string,
) => {
  if (status in responses) {
    return `/paths/${escaped(path)}/${method}/responses/${String(status)}/content/${escaped(type)}/schema`;
  }
  return `/components/responses/Problem/content/${escaped(type)}/schema`;
};
