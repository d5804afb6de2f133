import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { deployedConfig, environments, isEnvironment, undecided } from './deployment.ts';

/**
 * Deploys to an environment: `npm run deploy -- preview`. With `--dry-run` it packs what was built last and looks whether wrangler
 * would take it, without the gate, an account or a stand-in in the way.
 */
const [environment, flag] = process.argv.slice(2);
if (!isEnvironment(environment) || (flag !== undefined && flag !== '--dry-run')) {
  console.error(`npm run deploy -- ${environments.join('|')} [--dry-run]`);
  process.exit(2);
}

const refuse = (why: string): never => {
  console.error(`Not deployed. ${why}`);
  process.exit(1);
};

const run = (command: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    // A deployment whose packages nobody looked up is none.
    env: { ...process.env, AUDIT: 'required' },
  });
  if (status !== 0) refuse(`${command} ${args[0] ?? ''} failed.`);
};

const said = (command: string, ...args: readonly string[]): string => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : refuse(`${command} ${args[0] ?? ''} failed.`);
};

const isDryRun = flag === '--dry-run';
if (!isDryRun) {
  const open = undecided(environment);
  if (open.length > 0) refuse(`Still a stand-in:\n  ${open.join('\n  ')}`);
  // What is published has to be found again.
  if (said('git', 'status', '--porcelain') !== '') refuse('There are changes without a commit.');
  run('node', 'tests/run/gate.ts');
}

const config = `dist/server/wrangler.${environment}.json`;
const built = JSON.parse(readFileSync('dist/server/wrangler.json', 'utf8')) as Parameters<
  typeof deployedConfig
>[0];
writeFileSync(config, JSON.stringify(deployedConfig(built, environment)));

if (isDryRun) {
  run('wrangler', 'deploy', '--dry-run', '--config', config);
} else {
  // First the tables: they are only ever added to, so that the Worker that still runs does not mind.
  run('wrangler', 'd1', 'migrations', 'apply', 'DB', '--remote', '--config', config);
  const tag = said('git', 'rev-parse', '--short', 'HEAD');
  run('wrangler', 'deploy', '--config', config, '--tag', tag, '--strict');
  console.log(`Deployed ${tag} to ${environment}. Back: wrangler rollback --config ${config}`);
}
