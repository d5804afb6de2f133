import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { LawCase } from '../engine/case.ts';
import type { Law } from '../engine/law.ts';
import type { OfficialNames } from '../lists/official-names.ts';
import { jurisdictions } from '../engine/route.ts';
import type { NamedList } from './add-slice.ts';

const rules = fileURLToPath(new URL('..', import.meta.url));

/** Where a list and its printed names are kept: `flanders-vdab-study` in `rules/lists/flanders/vdab-study.ts`. */
export function pathsOf(
  list: string,
  jurisdiction: string,
): Readonly<Record<'list' | 'names', string>> {
  const base = relative(
    '.',
    `${rules}lists/${jurisdiction}/${list.slice(jurisdiction.length + 1)}`,
  );
  return { list: `${base}.ts`, names: `${base}.names.ts` };
}

/** Every list of a law with its printed names. */
export async function allNamedLists({ lists }: Law): Promise<readonly NamedList[]> {
  return Promise.all(
    lists.map(async (list) => {
      const jurisdiction = jurisdictions.find((one) => list.id.startsWith(`${one}-`));
      if (!jurisdiction) throw new Error(`the id of the list "${list.id}" names no jurisdiction`);
      const [names] = await exportsOf<OfficialNames>(pathsOf(list.id, jurisdiction).names);
      if (!names) throw new Error(`the list "${list.id}" has no printed names`);
      return { list, names };
    }),
  );
}

/** Every worked case of the law. */
export async function allCases(): Promise<readonly LawCase[]> {
  const files = readdirSync(`${rules}law`, { recursive: true, encoding: 'utf8' });
  const modules = files
    .filter((file) => file.endsWith('.cases.ts'))
    .map((file) => exportsOf<readonly LawCase[]>(`${rules}law/${file}`));
  return (await Promise.all(modules)).flat(2);
}

/** A data file with another value: what stands before the value is kept, comments too. */
export async function renderedIn(path: string, value: object): Promise<string> {
  const before = /^[\s\S]*?\bexport const \w+: \w+ = /.exec(readFileSync(path, 'utf8'))?.[0];
  if (before === undefined) throw new Error(`${path} exports no value to replace`);
  const config = await resolveConfig(path);
  return format(`${before}${JSON.stringify(value)};`, { ...config, filepath: path });
}

async function exportsOf<T>(path: string): Promise<readonly T[]> {
  const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, T>>;
  return Object.values(module);
}
