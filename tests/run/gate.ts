import { provideBrowser } from './provide-browser.ts';
import { type Outcome, runScript } from './run-script.ts';

/** What is to be done one after the other; it ends at the first that fails. */
type Row = readonly [name: string, run: () => Promise<Outcome>][];

const unit = (project: string) => runScript('shown', 'unit', '--', '--project', project);

/** Rows of a stage run at once, one for each core; what they print is shown when a part of them is done. */
const stages: readonly (readonly Row[])[] = [
  [
    [
      // First: it writes the types of the site, without which a fresh clone cannot be linted.
      ['typecheck', () => runScript('kept', 'typecheck')],
      ['lint', () => runScript('kept', 'lint')],
      ['audit', () => runScript('kept', 'audit')],
    ],
    [
      // Before the tests: those of functions and site read dist/.
      ['build', () => runScript('kept', 'build')],
      ['unit tests', () => unit('!budget')],
      ['budgets', () => unit('budget')],
    ],
  ],
  [
    [
      ['browser', () => Promise.resolve({ hasPassed: provideBrowser(), printed: '' })],
      // Its failures stand at the end, in full.
      ['end to end', () => runScript('shown', 'e2e', '--', '--reporter=dot')],
    ],
  ],
];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const start = performance.now();
const times: string[] = [];
/** What a part could not look at: it stands in the last line, so that nobody takes it for passed. */
const unchecked: string[] = [];

async function runRow(row: Row): Promise<boolean> {
  for (const [name, run] of row) {
    const partStart = performance.now();
    console.log(`\n=== ${name}`);
    const { hasPassed, printed } = await run();
    const took = `${name} ${seconds(partStart)}`;
    times.push(took);
    unchecked.push(...(printed.match(/^NOT CHECKED: .*$/gm) ?? []));
    console.log(`${printed}=== ${took}: ${hasPassed ? 'passed' : 'FAILED'}`);
    if (!hasPassed) return false;
  }
  return true;
}

for (const rows of stages) {
  const results = await Promise.all(rows.map(runRow));
  if (results.includes(false)) {
    console.log(`\nFAILED after ${seconds(start)} (${times.join(', ')})`);
    process.exit(1);
  }
}
console.log(
  [`\nPASSED in ${seconds(start)} (${times.join(', ')})`, ...new Set(unchecked)].join('; '),
);
