import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LawCase } from '#rules/engine/case.ts';

/** Every worked case beside the law: a file is found by its name, so none can be forgotten. */
const files = globSync('rules/law/**/*.cases.ts').sort();
const modules = await Promise.all(
  files.map(
    (file) => import(pathToFileURL(resolve(file)).href) as Promise<{ cases: readonly LawCase[] }>,
  ),
);

export const allCases: readonly LawCase[] = modules.flatMap(({ cases }) => cases);
