import { catalogue } from '../catalogue.ts';
import { indexLaw } from '../engine/law.ts';
import { type PartProof, proveLaw } from '../proof/prove.ts';
import { undeclared } from '../proof/undeclared.ts';
import { progress, withinLimits } from './progress.ts';

/** Proves the law, for all profiles and dates; ends with 1 where something is found that is not declared. */
const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;

const proofs =
  (await withinLimits(() => proveLaw(indexLaw(catalogue), progress('proving')))) ?? process.exit();
const faults = undeclared(
  catalogue,
  proofs.flatMap(({ findings }) => findings),
);
if (process.argv.includes('--figures')) console.table(proofs.map(row));
for (const fault of faults) console.error(fault);
const sum = (of: keyof PartProof['figures']) =>
  proofs.reduce((total, { figures }) => total + figures[of], 0);
console.log(
  `The law ${faults.length === 0 ? 'is proved' : `has ${faults.length} findings that are not declared`}: ` +
    `${sum('cells')} cells, ${sum('states')} states and ${sum('edges')} edges of verdicts, ` +
    `${sum('interviewStates')} states and ${sum('interviewEdges')} answers of interviews, ${seconds().toFixed(1)} s.`,
);
if (faults.length > 0) process.exitCode = 1;

function row({ check, place, figures }: PartProof) {
  return { check, place, ...figures, expected: figures.expected.toFixed(1) };
}
