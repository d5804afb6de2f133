import { provideBrowser } from './provide-browser.ts';
import { type Outcome, runScript } from './run-script.ts';

interface Part {
  readonly name: string;
  /** The part that has to be done before. */
  readonly after?: string;
  readonly run: () => Promise<Outcome>;
}

const script = (name: string, after?: string): Part => ({
  name,
  ...(after !== undefined && { after }),
  run: () => runScript('kept', name),
});

/** Tests of some projects, on one core. */
const tests = (name: string, projects: readonly string[], after?: string): Part => ({
  name,
  ...(after !== undefined && { after }),
  run: () => {
    const named = projects.flatMap((project) => ['--project', project]);
    return runScript('kept', 'unit', '--', '--maxWorkers=1', ...named);
  },
});

/** Each takes one core; begun in this order, the longest first, whenever a core is free. */
const parts: readonly Part[] = [
  script('build'),
  // It writes the types of the site, without which a fresh clone cannot be linted.
  script('typecheck'),
  tests('tests of the site', ['site'], 'build'),
  script('lint', 'typecheck'),
  tests('tests of rules and texts', ['architecture', 'rules', 'content']),
  tests('tests of the Worker', ['functions'], 'build'),
  tests('budgets', ['budget'], 'build'),
  script('audit'),
];

/** It takes all cores. Its failures stand at the end, in full. */
const endToEnd: Part = {
  name: 'end to end',
  run: async () => {
    if (!provideBrowser()) return { hasPassed: false, printed: '' };
    return runScript('shown', 'e2e', '--', '--reporter=dot');
  },
};

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const start = performance.now();
const times: string[] = [];
/** What a part could not look at: it stands in the last line, so that nobody takes it for passed. */
const unchecked: string[] = [];
const passed = new Set<string>();
const failed = new Set<string>();

async function runPart({ name, run }: Part): Promise<void> {
  const partStart = performance.now();
  console.log(`\n=== ${name}`);
  const { hasPassed, printed } = await run();
  const took = `${name} ${seconds(partStart)}`;
  times.push(took);
  unchecked.push(...(printed.match(/^NOT CHECKED: .*$/gm) ?? []));
  console.log(`${printed}=== ${took}: ${hasPassed ? 'passed' : 'FAILED'}`);
  (hasPassed ? passed : failed).add(name);
}

/** Runs all parts, as many at once as there are cores; after a failure none is begun. */
async function runAll(all: readonly Part[], cores: number): Promise<void> {
  const waiting = [...all];
  const running = new Set<Promise<void>>();
  for (;;) {
    const at = waiting.findIndex(({ after }) => after === undefined || passed.has(after));
    const isFree = failed.size === 0 && running.size < cores;
    const [part] = isFree && at !== -1 ? waiting.splice(at, 1) : [];
    if (part) {
      const run = runPart(part).finally(() => running.delete(run));
      running.add(run);
    } else if (running.size > 0) await Promise.race(running);
    else break;
  }
}

await runAll(parts, 2);
if (failed.size === 0) await runPart(endToEnd);
const result = failed.size === 0 ? 'PASSED in' : 'FAILED after';
console.log(
  [`\n${result} ${seconds(start)} (${times.join(', ')})`, ...new Set(unchecked)].join('; '),
);
if (failed.size > 0) process.exit(1);
