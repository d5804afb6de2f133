import { spawnSync } from 'node:child_process';
import { provideBrowser } from './provide-browser.ts';

interface Step {
  readonly name: string;
  readonly run: () => boolean;
}

const command =
  (program: string, ...args: readonly string[]) =>
  (): boolean =>
    spawnSync(program, args, { stdio: 'inherit' }).status === 0;

const script = (name: string) => command('npm', 'run', '--silent', name);
const unit = (...args: readonly string[]) =>
  command('npm', 'run', '--silent', 'unit', '--', ...args);

const steps: readonly Step[] = [
  { name: 'typecheck', run: script('typecheck') },
  { name: 'lint', run: script('lint') },
  // Before the tests: those of functions and site read dist/.
  { name: 'build', run: script('build') },
  { name: 'unit tests', run: unit('--project', '!budget') },
  { name: 'budgets', run: unit('--project', 'budget') },
  { name: 'browser', run: provideBrowser },
  { name: 'end to end', run: script('e2e') },
];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const start = performance.now();
const times: string[] = [];
for (const { name, run } of steps) {
  console.log(`\n=== ${name}`);
  const stepStart = performance.now();
  const hasPassed = run();
  times.push(`${name} ${seconds(stepStart)}`);
  console.log(`=== ${name}: ${hasPassed ? 'passed' : 'FAILED'} in ${seconds(stepStart)}`);
  if (!hasPassed) {
    console.log(`\nFAILED at "${name}" after ${seconds(start)} (${times.join(', ')})`);
    process.exit(1);
  }
}
console.log(`\nPASSED in ${seconds(start)} (${times.join(', ')})`);
