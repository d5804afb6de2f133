// Runs a command of this project under a quiet, offline environment: `node launch.mjs astro build …`.
// Plain JavaScript without dependencies, so that it can still speak up under a Node that is too old for the rest.
import { spawn } from 'node:child_process';

const oldest = [22, 22, 3];
const environment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
};

const isRecentEnough = (version) => {
  const parts = version.split('.').map(Number);
  const differing = oldest.findIndex((part, place) => part !== parts[place]);
  return differing === -1 || parts[differing] > oldest[differing];
};

const version = process.versions.node;
if (!isRecentEnough(version)) {
  console.error(
    `Passerelle needs Node ${oldest.join('.')} or later and found ${version}. Run it through npm after "npm ci".`,
  );
  process.exit(1);
}

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, ...environment },
  shell: process.platform === 'win32',
});
child.on('error', (error) => {
  console.error(`Could not start ${command}: ${error.message}`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm ends only the shell in between when it is told to stop: without a parent, stop as well.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
child.on('exit', (code, signal) => {
  process.exit(code ?? (signal === 'SIGINT' ? 130 : 1));
});
