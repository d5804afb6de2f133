import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assess } from '../engine/assess.ts';
import type { LawCase } from '../engine/case.ts';
import type { IndexedLaw } from '../engine/law.ts';

/** Every worked case beside the law, by its route. */
export async function casesByRoute(): Promise<ReadonlyMap<string, readonly LawCase[]>> {
  const modules = await Promise.all(
    globSync('rules/law/**/*.cases.ts')
      .sort()
      .map(
        (file) =>
          import(pathToFileURL(resolve(file)).href) as Promise<{ cases: readonly LawCase[] }>,
      ),
  );
  return Map.groupBy(
    modules.flatMap(({ cases }) => cases),
    ({ route }) => route,
  );
}

/** Whether a law says of a case what the case expects. The check has to decide its route. */
export function isAsExpected(
  law: IndexedLaw,
  check: string,
  { route, filedOn, answers, expect }: LawCase,
): boolean {
  const { routes } = assess(law, { check, voice: 'worker', filedOn, answers });
  const verdict = routes.find((one) => one.route === route)?.verdict;
  if (verdict?.kind !== expect.kind) return false;
  if (verdict.kind === 'undetermined') {
    return (expect.dependsOn ?? []).every((fact) => verdict.dependsOn.includes(fact));
  }
  if (verdict.kind !== 'unconfirmed') return true;
  const holes = new Set(verdict.holes.map(({ kind }) => kind));
  return (
    (expect.provisional === undefined || expect.provisional === verdict.provisional) &&
    (expect.holes ?? []).every((kind) => holes.has(kind))
  );
}
