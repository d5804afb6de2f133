import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a Worker is made of: a folder of modules, the one that is run, and texts it is given. */
export interface BareWorker {
  readonly folder: string;
  readonly main: string;
  readonly compatibilityDate: string;
  readonly compatibilityFlags: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

export interface RunningWorker {
  /** Where it listens, on this machine alone. */
  readonly port: number;
  readonly pid: number;
  /** All that it has written since it was started. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

interface BuiltConfig {
  readonly main: string;
  readonly compatibility_date: string;
  readonly compatibility_flags: readonly string[];
}

/** The portal as it was last built, without files, counters or database, of which it has to do without. */
export function builtPortal(): BareWorker {
  const folder = 'dist/server';
  const config = JSON.parse(readFileSync(join(folder, 'wrangler.json'), 'utf8')) as BuiltConfig;
  return {
    ...{ folder, main: config.main },
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    texts: { RATE_LIMIT: 'off' },
  };
}

/**
 * Runs a Worker in the runtime alone: the development server in front of it has limits and logs of its own, and takes
 * longer than the Worker.
 */
export async function runBare(worker: BareWorker): Promise<RunningWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  const config = join(folder, 'config.capnp');
  writeFileSync(config, configOf(worker));
  const child = spawn(
    // On the path of every npm script, as wrangler brings it.
    'workerd',
    ['serve', '--experimental', '--control-fd=3', '--import-path', resolve(worker.folder), config],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const port = await listeningPort(child, () => log);
  const stop = async () => {
    child.kill();
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  };
  return { port, pid: child.pid ?? 0, log: () => log, stop };
}

/** The port that the runtime chose, which it says on its third descriptor. */
function listeningPort(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((settle, reject) => {
    let said = '';
    child.stdio[3]?.on('data', (text: Buffer) => {
      said += text.toString();
      const [, port] = /"event":"listen".*"port":(\d+)/.exec(said) ?? [];
      if (port !== undefined) settle(Number(port));
    });
    child.on('exit', () => {
      reject(new Error(`the runtime did not start: ${log()}`));
    });
  });
}

function configOf(worker: BareWorker): string {
  const files = globSync('**/*.mjs', { cwd: worker.folder });
  // The one that is run stands first.
  const modules = [worker.main, ...files.filter((file) => file !== worker.main)].map(
    (name) => `(name = ${quoted(name)}, esModule = embed ${quoted(`/${name}`)})`,
  );
  const bindings = Object.entries(worker.texts).map(
    ([name, text]) => `(name = ${quoted(name)}, text = ${quoted(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  compatibilityDate = ${quoted(worker.compatibilityDate)},
  compatibilityFlags = [${worker.compatibilityFlags.map(quoted).join(', ')}],
  bindings = [${bindings.join(', ')}],
);
`;
}

const quoted = (text: string): string => JSON.stringify(text);
