import { catalogue } from '../catalogue.ts';
import { indexLaw, type IndexedLaw, type Law } from '../engine/law.ts';
import type { Check } from '../engine/check.ts';
import { isSameLaw } from '../proof/diff.ts';
import { type LawMutant, mutantKinds, mutantsOf } from '../proof/law-mutants.ts';
import { proveLaw } from '../proof/prove.ts';
import { undeclared } from '../proof/undeclared.ts';
import { casesByRoute, isAsExpected } from './case-verdict.ts';

/**
 * Puts every small fault into the law, one by one, and says by what each is found: by the worked cases, by the proofs,
 * or by the diff alone. Takes minutes; not part of the gate. `--only flanders` tries routes whose id begins so.
 */
const needed = 0.95;
const only = process.argv[process.argv.indexOf('--only') + 1];
const cases = await casesByRoute();
const checks = new Map(
  catalogue.checks.flatMap((check) => check.routes.map((route) => [route, check])),
);

type Killer = 'cases' | 'proofs' | 'diff' | 'nothing';

const counts = new Map<string, Record<Killer, number>>();
const alive: string[] = [];
const byDiffAlone: string[] = [];
const original = new Map<string, IndexedLaw>();
const started = performance.now();
let tried = 0;
for (const mutant of mutantsOf(catalogue)) {
  if (mutant.routes.length === 0) continue;
  if (process.argv.includes('--only') && !mutant.routes.some((id) => id.startsWith(only ?? '')))
    continue;
  const killer = killerOf(mutant);
  const row = counts.get(mutant.kind) ?? { cases: 0, proofs: 0, diff: 0, nothing: 0 };
  row[killer] += 1;
  counts.set(mutant.kind, row);
  if (killer === 'nothing') alive.push(`${mutant.kind}: ${mutant.text}`);
  if (killer === 'diff') byDiffAlone.push(`${mutant.kind}: ${mutant.text}`);
  tried += 1;
  if (tried % 500 === 0) console.error(`${tried} tried, ${seconds()} s`);
}
report();

function killerOf(mutant: LawMutant): Killer {
  const parts = mutant.routes.map((route) => ({ route, law: alone(mutant.law, route) }));
  const isCaught = parts.some(({ route, law }) =>
    (cases.get(route) ?? []).some((one) => !isAsExpected(law, checkOf(route).id, one)),
  );
  if (isCaught) return 'cases';
  const isNeutral = parts.every(({ route, law }) => {
    const before = original.get(route) ?? alone(catalogue, route);
    original.set(route, before);
    return isSameLaw(before, law);
  });
  return isNeutral ? 'nothing' : isProved(mutant) ? 'diff' : 'proofs';
}

/** Whether the proofs of the checks that are concerned still hold. */
function isProved({ law, routes }: LawMutant): boolean {
  const checked = new Set(routes.map((route) => checkOf(route).id));
  const part = { ...law, checks: law.checks.filter(({ id }) => checked.has(id)) };
  const findings = proveLaw(indexLaw(part)).flatMap((proof) => proof.findings);
  // Declared findings of other checks are not looked for here.
  return undeclared(law, findings).every((fault) => fault.endsWith('take it out'));
}

/** The law with one route and its check only. */
function alone(law: Law, route: string): IndexedLaw {
  const check: Check = { ...checkOf(route), routes: [route] };
  return indexLaw({ ...law, routes: law.routes.filter(({ id }) => id === route), checks: [check] });
}

function checkOf(route: string): Check {
  const check = checks.get(route);
  if (!check) throw new Error(`no check decides ${route}`);
  return check;
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}

function report(): void {
  const rows = mutantKinds.flatMap((kind) => {
    const row = counts.get(kind);
    return row ? [{ kind, ...row }] : [];
  });
  console.table(rows);
  const killed = tried - alive.length;
  console.log(`\nFound by the diff alone: ${byDiffAlone.length}`);
  for (const text of byDiffAlone) console.log(`  ${text}`);
  console.log(`\nNo verdict of anybody changes, on any date: ${alive.length}`);
  for (const text of alive) console.log(`  ${text}`);
  const part = ((100 * killed) / tried).toFixed(1);
  console.log(`\n${killed} of ${tried} faults found, ${part} %, ${seconds()} s.`);
  if (killed < needed * tried) process.exitCode = 1;
}
