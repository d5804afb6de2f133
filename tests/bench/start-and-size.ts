import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peerRules } from './bench-engines.ts';
import { bundle } from './peers/bundle.ts';
import { profilesFrom } from './profiles.ts';
import { median } from './rounds.ts';

const folder = import.meta.dirname;
const starts = 15;

/** What an interview needs to go from question to question, and to read and write what was answered. */
const asking = `
export { ask } from '#rules/engine/ask.ts';
export { indexLaw } from '#rules/engine/law.ts';
export { answerFault, decodeAnswers, encodeAnswers } from '#rules/engine/answers.ts';
`;
const assessing = `${asking}
export { assess } from '#rules/engine/assess.ts';
`;
const changing = `${assessing}
export { counterfactuals } from '#rules/engine/counterfactual.ts';
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
    'passerelle, everything': everything,
    'passerelle, questions and answers': asking,
    '... and verdicts with explanation': assessing,
    '... and what would change them': changing,
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

/** Each module exports `compile(rules)`, which makes ready, and `decide(answers)`. */
const startModules = ['passerelle', 'publicodes', 'json-rules-engine', 'json-logic-engine'];

/** The rules of the peers and the answers are read before the clock starts; our law is part of our module. */
const measuring = `(async () => {
  const { rules, answers } = JSON.parse(process.argv[2]);
  const start = performance.now();
  const engine = require(process.argv[1]);
  const imported = performance.now();
  engine.compile(rules);
  const compiled = performance.now();
  const found = await engine.decide(answers);
  console.log(JSON.stringify({ import: imported - start, compile: compiled - imported,
    decide: performance.now() - compiled, found }));
})();`;
const given = JSON.stringify({ rules: peerRules, answers: profilesFrom(1, 1)[0]?.answers });

export interface Start {
  readonly name: string;
  /** Milliseconds: reading and running the module, making the law ready, the first decision. */
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
    const engines = await Promise.all(
      startModules.map(async (name) => {
        const text = `export * from './starts/${name}.ts';`;
        const file = join(place, `${name}.cjs`);
        writeFileSync(file, (await bundle(text, folder, 'node')).code);
        return { name, file, runs: [] as ReturnType<typeof startOnce>[] };
      }),
    );
    for (let run = 0; run < starts; run += 1) {
      for (const { file, runs } of engines) runs.push(startOnce(file));
    }
    return engines.map(({ name, file, runs }) => ({
      name,
      import: median(runs.map((run) => run.import)),
      compile: median(runs.map((run) => run.compile)),
      decide: median(runs.map((run) => run.decide)),
      withoutCodeFromStrings: decidesWithoutCodeFromStrings(file, runs[0]?.found),
    }));
  } finally {
    rmSync(place, { recursive: true });
  }
}

function startOnce(file: string, ...flags: readonly string[]) {
  const printed = execFileSync(process.execPath, [...flags, '-e', measuring, file, given], {
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
function decidesWithoutCodeFromStrings(file: string, expected: string | undefined): boolean {
  try {
    return startOnce(file, '--disallow-code-generation-from-strings').found === expected;
  } catch (error) {
    if (error instanceof Error && error.message.includes('Code generation from strings')) {
      return false;
    }
    throw error;
  }
}
