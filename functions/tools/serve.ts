import { spawn } from 'node:child_process';
import { once } from 'node:events';

const host = '127.0.0.1';
const port = process.env['PORT'] ?? '8787';
/** Of the variables of the Worker, what is set here. */
const variables = ['RATE_LIMIT', 'FEEDBACK_KEY'].flatMap((name) => {
  const value = process.env[name];
  return value === undefined ? [] : ['--var', `${name}:${value}`];
});

const run = async (
  command: string,
  args: readonly string[],
  stdin: 'inherit' | 'ignore' = 'inherit',
): Promise<number> => {
  const child = spawn(command, args, {
    stdio: [stdin, 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, passOn);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of signals) process.off(signal, passOn);
  return code ?? 1;
};

const built = await run('npm', ['run', '--silent', 'build']);
if (built !== 0) process.exit(built);

// Beside the repository, not in dist/: each build empties dist/ and would take stored data with it.
const stored = ['--config', 'dist/server/wrangler.json', '--persist-to', '.wrangler/state'];

// Without a keyboard wrangler does not ask before it brings the local database up to date.
const migrated = await run(
  'wrangler',
  ['d1', 'migrations', 'apply', 'DB', '--local', ...stored],
  'ignore',
);
if (migrated !== 0) console.error('The database is not up to date: nothing is counted or stored.');

console.log(`\nPasserelle: http://${host}:${port}/ (Ctrl-C stops it; PORT chooses another port)\n`);
const served = await run('wrangler', [
  'dev',
  ...stored,
  ...['--ip', host, '--port', port],
  ...variables,
  '--show-interactive-dev-session=false',
]);
process.exit(served);
