import document from '#content/api/openapi.json' with { type: 'json' };
import { placeholders, site } from '#content/site.ts';

/** A schema of the description, as far as the page shows it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: string;
}

interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': { readonly schema: Schema; readonly example: object };
    };
  };
  readonly responses: {
    readonly 200: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  };
}

/** One thing the API does, with what the page shows of it. */
export interface ShownOperation {
  readonly id: string;
  readonly method: string;
  readonly address: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  readonly answers: readonly (readonly [type: string, schema: Schema])[];
  readonly example: string;
}

/** What stands before every path of the API. */
const base = document.servers.map(({ url }) => url).join();
// No address is shown before the site has one.
const origin = placeholders().includes('origin') ? 'https://…' : site.origin;

/** Every operation, in the order of the description. */
export const shownOperations: readonly ShownOperation[] = Object.entries(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries<DescribedOperation>(methods).map(([method, operation]) => {
      const parameters = (operation.parameters ?? []).filter((one) => 'name' in one);
      const body = operation.requestBody?.content['application/json'];
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        address: `${base}${path}`,
        summary: operation.summary,
        description: operation.description,
        parameters,
        body: body?.schema ?? null,
        answers: Object.entries(operation.responses[200].content).map(
          ([type, { schema }]) => [type, schema] as const,
        ),
        example: curl(`${origin}${base}${path}`, parameters, body?.example),
      };
    }),
);

/** The parts of answers that have a name, without those that are an answer or a body as a whole. */
export const namedParts: readonly (readonly [string, Schema])[] = Object.entries<Schema>(
  document.components.schemas,
);

/** The name that a schema refers to. */
export const refersTo = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1);

function curl(address: string, parameters: readonly Parameter[], body: object | undefined) {
  const valueOf = (name: string) => parameters.find((one) => one.name === name)?.example ?? '';
  const filled = address.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name));
  const query = parameters
    .filter((one) => one.in === 'query' && one.example !== undefined)
    .map(({ name }) => `${name}=${encodeURIComponent(valueOf(name))}`)
    .join('&');
  const url = `curl '${filled}${query === '' ? '' : `?${query}`}'`;
  if (body === undefined) return url;
  const json = JSON.stringify(body, null, 2);
  const headers = parameters
    .filter((one) => one.in === 'header' && one.example !== undefined)
    .map(({ name }) => ` \\\n  -H '${name}: ${valueOf(name)}'`)
    .join('');
  return `${url} \\\n  -H 'Content-Type: application/json'${headers} \\\n  -d '${json}'`;
}
