import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { placeholders } from '#content/site.ts';
import {
  type EnvironmentConfig,
  environments,
  readEnvironment,
  undecided,
} from '#functions/tools/deployment.ts';

const local = readEnvironment();

const bindings = ({
  ratelimits,
  d1_databases,
  vars,
  version_metadata,
  assets,
}: EnvironmentConfig) => ({
  ...{ vars, version_metadata, assets: assets.binding, workersFirst: assets.run_worker_first },
  ratelimits: ratelimits.map(({ name, simple }) => ({ name, simple })),
  databases: d1_databases.map(({ binding, migrations_dir: folder }) => ({ binding, folder })),
});

describe.each(environments)('%s', (name) => {
  it('has all that runs here, and is watched and limited in the same way', () => {
    const config = readEnvironment(name);
    expect(bindings(config)).toEqual(bindings(local));
    expect(config.triggers).toEqual(local.triggers);
    expect(config.observability).toEqual(local.observability);
    expect([config.preview_urls, config.upload_source_maps]).toEqual([false, true]);
  });

  it('is taken by wrangler as it was built, with no warning', () => {
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['functions/tools/deploy.ts', name, '--dry-run'],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/warning/i);
    for (const part of ['DB', 'API_LIMIT', 'FORM_LIMIT', 'ASSETS', 'VERSION', 'RATE_LIMIT']) {
      expect(stdout).toContain(`env.${part}`);
    }
  });

  it('lacks a database of its own until somebody makes one', () => {
    expect(undecided(name)).toContain(
      `wrangler.toml: database_id of ${name} (wrangler d1 create ${readEnvironment(name).d1_databases[0]?.database_name ?? ''} --jurisdiction eu)`,
    );
  });
});

it('nothing is published while it is not decided who runs the site', () => {
  const { status, stderr } = spawnSync('node', ['functions/tools/deploy.ts', 'production'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  for (const one of undecided('production')) expect(stderr).toContain(one);
  const fields = undecided('production').filter((one) => one.startsWith('content/site.ts'));
  expect(fields).toHaveLength(placeholders().length);
  expect(undecided('preview')).toHaveLength(1);
});

it('no two of them share a counter or a database', () => {
  const all = [local, ...environments.map((name) => readEnvironment(name))];
  const counters = all.flatMap(({ ratelimits }) => ratelimits.map((one) => one.namespace_id));
  expect(new Set(counters).size).toBe(counters.length);
  const deployed = environments
    .map((name) => readEnvironment(name))
    .flatMap(({ d1_databases: databases }) => databases);
  expect(new Set(deployed.map(({ database_name: name }) => name)).size).toBe(deployed.length);
  expect(new Set(environments.map((name) => readEnvironment(name).name)).size).toBe(
    environments.length,
  );
});
