import { spawn } from 'node:child_process';
import { once } from 'node:events';

const host = '127.0.0.1';
const port = process.env['PORT'] ?? '8787';
const limit = process.env['RATE_LIMIT'];

const run = async (command: string, args: readonly string[]): Promise<number> => {
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, passOn);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of signals) process.off(signal, passOn);
  return code ?? 1;
};

const built = await run('npm', ['run', '--silent', 'build']);
if (built !== 0) process.exit(built);

console.log(`\nPasserelle: http://${host}:${port}/ (Ctrl-C stops it; PORT chooses another port)\n`);
const served = await run('wrangler', [
  'dev',
  ...['--config', 'dist/server/wrangler.json'],
  // Beside the repository, not in dist/: each build empties dist/ and would take stored data with it.
  ...['--persist-to', '.wrangler/state'],
  ...['--ip', host, '--port', port],
  ...(limit === undefined ? [] : ['--var', `RATE_LIMIT:${limit}`]),
  '--show-interactive-dev-session=false',
]);
process.exit(served);
