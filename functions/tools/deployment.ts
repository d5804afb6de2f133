import { unstable_readConfig as readConfig } from 'wrangler';
import { placeholders, site } from '#content/site.ts';

export const environments = ['preview', 'production'] as const;
export type DeployedTo = (typeof environments)[number];

export const isEnvironment = (name: string | undefined): name is DeployedTo =>
  environments.some((one) => one === name);

/** What we read of `wrangler.toml`; the type of wrangler itself comes from a package that it does not bring. */
export interface EnvironmentConfig {
  readonly name: string;
  readonly workers_dev: boolean;
  readonly preview_urls: boolean;
  readonly upload_source_maps: boolean;
  readonly vars: object;
  readonly version_metadata: object;
  readonly triggers: object;
  readonly observability: object;
  readonly assets: { readonly binding: string; readonly run_worker_first: readonly string[] };
  readonly ratelimits: readonly {
    readonly name: string;
    readonly namespace_id: string;
    readonly simple: object;
  }[];
  readonly d1_databases: readonly {
    readonly binding: string;
    readonly database_name: string;
    readonly database_id?: string;
    readonly migrations_dir: string;
  }[];
}

/** What an environment of `wrangler.toml` has of its own. */
const own = ['name', 'workers_dev', 'vars', 'ratelimits', 'version_metadata'] as const;

/** What the built configuration says of the top level, which is not what is deployed. */
const ofTopLevel: ReadonlySet<string> = new Set(['definedEnvironments', 'topLevelName']);

/** Reads an environment, or what runs here. */
export const readEnvironment = (environment?: DeployedTo): EnvironmentConfig =>
  readConfig(
    { config: 'wrangler.toml', ...(environment && { env: environment }) },
    { hideWarnings: true },
  ) as EnvironmentConfig;

/**
 * How the Worker that was built is deployed to an environment. One build serves all of them, so that what is published is, byte
 * for byte, what was tested and looked at.
 */
export const deployedConfig = (
  built: Readonly<Record<string, unknown>> & {
    readonly d1_databases: readonly { readonly migrations_dir?: string }[];
  },
  environment: DeployedTo,
): Readonly<Record<string, unknown>> => {
  const config = readEnvironment(environment);
  return {
    ...Object.fromEntries(Object.entries(built).filter(([key]) => !ofTopLevel.has(key))),
    ...Object.fromEntries(own.map((key) => [key, config[key]])),
    d1_databases: config.d1_databases.map((database, at) => ({
      ...database,
      // From where the built configuration stands.
      migrations_dir: built.d1_databases[at]?.migrations_dir,
    })),
    ...(environment === 'production' && {
      routes: [{ pattern: new URL(site.origin).host, custom_domain: true }],
    }),
  };
};

const databaseId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What nobody has decided yet and an environment cannot do without; a preview may say that there is no operator. */
export const undecided = (environment: DeployedTo): readonly string[] => [
  ...(environment === 'production'
    ? placeholders().map((field) => `content/site.ts: ${field}`)
    : []),
  ...readEnvironment(environment).d1_databases.flatMap(
    ({ database_name: name, database_id: id }) =>
      databaseId.test(id ?? '')
        ? []
        : [
            `wrangler.toml: database_id of ${environment} (wrangler d1 create ${name} --jurisdiction eu)`,
          ],
  ),
];
