import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '#rules/catalogue.ts';
import { partOfLaw } from '#rules/engine/part-of-law.ts';
import { splitLaw } from '#rules/engine/split-law.ts';
import { peerRules } from './bench-engines.ts';
import { benchLawData, checkId } from './bench-law.ts';
import { bundle } from './peers/bundle.ts';
import { profilesFrom } from './profiles.ts';
import { median } from './rounds.ts';

const folder = import.meta.dirname;
const starts = 15;

const asking = `
export { ask } from '#rules/engine/ask.ts';
export { indexLaw } from '#rules/engine/law.ts';
`;
/** The engine, with which a page decides, explains and asks; what follows comes on top. */
const assessing = `${asking}
export { assess } from '#rules/engine/assess.ts';
`;
const reading = `${assessing}
export { answerFault, decodeAnswers, encodeAnswers } from '#rules/engine/answers.ts';
`;
const changing = `${reading}
export { counterfactuals } from '#rules/engine/counterfactual.ts';
export { openElsewhere } from '#rules/engine/elsewhere.ts';
`;
/** All of the engine that a page or a Worker may load; the rest runs at build. */
const everything = `${changing}
export { plan } from '#rules/engine/plan.ts';
`;

export interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** Sizes without law, minified and gzipped, as a browser would load them. */
export async function sizes(): Promise<readonly Size[]> {
  const texts = {
    'passerelle: questions': asking,
    '... and verdicts with explanation: the engine': assessing,
    '... and answers as text, read and written': reading,
    '... and what would change a verdict': changing,
    '... and the plan: everything but build': everything,
    publicodes: `export { default } from './peers/node_modules/publicodes';`,
    'json-rules-engine': `export { Engine } from './peers/node_modules/json-rules-engine';`,
    'json-logic-engine': `export { LogicEngine } from './peers/node_modules/json-logic-engine';`,
  };
  return Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const { code, gzipped } = await bundle(text, folder, 'browser');
      return { name, minified: code.length, gzipped };
    }),
  );
}

/**
 * Each module exports `compile(rules)`, which makes ready, and `decide(answers)`. The first four are told of the same
 * four routes; the last two are what a page and the Worker really load.
 */
const startModules = {
  passerelle: 'passerelle',
  publicodes: 'publicodes',
  'json-rules-engine': 'json-rules-engine',
  'json-logic-engine': 'json-logic-engine',
  'passerelle, page of the whole check': 'passerelle-page',
  'passerelle, whole law in the module': 'passerelle-whole-law',
};

/** Rules and answers are read before the clock starts; a page gets its law as text, and the whole law is a module. */
const measuring = `(async () => {
  const { rules, answers } = JSON.parse(require('node:fs').readFileSync(process.argv[2], 'utf8'));
  // Time of the processor in all threads: what else the machine does meanwhile does not count.
  const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const start = now();
  const engine = require(process.argv[1]);
  const imported = now();
  engine.compile(rules);
  const compiled = now();
  const found = await engine.decide(answers);
  console.log(JSON.stringify({ import: imported - start, compile: compiled - imported,
    decide: now() - compiled, found }));
})().catch((error) => {
  // The message alone: before it Node prints the whole line of the fault, and a minified file is one line.
  console.error(String(error));
  process.exitCode = 1;
});`;
const { core, rules } = splitLaw(partOfLaw(catalogue, checkId));
const given = JSON.stringify({
  rules: {
    ...peerRules,
    law: partOfLaw(benchLawData, checkId),
    page: { core: JSON.stringify(core), rules: JSON.stringify(rules) },
  },
  answers: profilesFrom(1, 1)[0]?.answers,
});

export interface Start {
  readonly name: string;
  /** Milliseconds of the processor: reading and running the module, making the law ready, the first decision. */
  readonly import: number;
  readonly compile: number;
  readonly decide: number;
  /** Whether it decides the same where code may not be made from strings. */
  readonly withoutCodeFromStrings: boolean;
}

/** Cold starts, each in a process of its own, all engines in turn; their modules are one file with its law. */
export async function coldStarts(): Promise<readonly Start[]> {
  const place = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rulesFile = join(place, 'rules.json');
    writeFileSync(rulesFile, given);
    const engines = await Promise.all(
      Object.entries(startModules).map(async ([name, module]) => {
        const text = `export * from './starts/${module}.ts';`;
        const file = join(place, `${module}.cjs`);
        writeFileSync(file, (await bundle(text, folder, 'node')).code);
        return { name, file, runs: [] as ReturnType<typeof startOnce>[] };
      }),
    );
    for (let run = 0; run < starts; run += 1) {
      for (const { file, runs } of engines) runs.push(startOnce(file, rulesFile));
    }
    return engines.map(({ name, file, runs }) => ({
      name,
      import: median(runs.map((run) => run.import)),
      compile: median(runs.map((run) => run.compile)),
      decide: median(runs.map((run) => run.decide)),
      withoutCodeFromStrings: decidesWithoutCodeFromStrings(file, rulesFile, runs[0]?.found),
    }));
  } finally {
    rmSync(place, { recursive: true });
  }
}

function startOnce(file: string, rulesFile: string, ...flags: readonly string[]) {
  const printed = execFileSync(process.execPath, [...flags, '-e', measuring, file, rulesFile], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(printed) as {
    readonly import: number;
    readonly compile: number;
    readonly decide: number;
    readonly found: string;
  };
}

/** A refusal ends the process: that is the answer, not an error of the benchmark. */
function decidesWithoutCodeFromStrings(
  file: string,
  rulesFile: string,
  expected: string | undefined,
): boolean {
  try {
    return startOnce(file, rulesFile, '--disallow-code-generation-from-strings').found === expected;
  } catch (error) {
    if (error instanceof Error && error.message.includes('Code generation from strings')) {
      return false;
    }
    throw error;
  }
}
