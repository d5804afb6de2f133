import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '#rules/catalogue.ts';
import type { Law } from '../engine/law.ts';
import { faultsOf } from '../engine/registry.ts';
import { addSlice, type NamedList } from './add-slice.ts';
import { decodeUtf8, type FileProblem } from './csv.ts';
import { type ImportRequest, readRequest, usage } from './import-request.ts';
import { listChanges } from './list-changes.ts';
import { readListFile } from './list-file.ts';
import { allCases, allNamedLists, pathsOf, renderedIn } from './list-store.ts';
import { fold } from './nearest-names.ts';

/** Imports a list that an authority published: one file in, one data file changed, and what that changes said. */
const request = readRequest(process.argv.slice(2), catalogue);
if (!('file' in request)) refuse([...request, '', usage]);
else await importList(request);

async function importList(wanted: ImportRequest): Promise<void> {
  const { file, list: id } = wanted;
  const lists = await allNamedLists(catalogue);
  const present = lists.find(({ list }) => list.id === id);
  if (!present) throw new Error(`no names of the list "${id}"`);
  const text = decoded(file);
  if ('problems' in text) {
    refuse(located(file, text.problems));
    return;
  }
  const entries = readListFile(text.value, known(lists));
  if ('problems' in entries) {
    refuse(located(file, entries.problems));
    return;
  }
  const slice = { about: wanted.about, entries: entries.value };
  const next = addSlice(present, slice, wanted.isReplacement);
  if (typeof next === 'string') {
    refuse([`${file}: ${next}`]);
    return;
  }
  const law = {
    ...catalogue,
    lists: catalogue.lists.map((one) => (one.id === id ? next.list : one)),
  };
  const [broken, unused] = newFaults(law);
  if (broken.length > 0) {
    refuse(broken.map((message) => `${file}: ${message}`));
    return;
  }
  const changes = listChanges(catalogue, law, id, wanted.about.from, await allCases());
  for (const line of changes) console.log(line);
  for (const message of unused) console.log(`To mend afterwards: ${message}`);
  await store(wanted, next);
}

async function store({ file, list, jurisdiction, isDryRun }: ImportRequest, next: NamedList) {
  const paths = pathsOf(list, jurisdiction);
  const written = [
    [paths.list, await renderedIn(paths.list, next.list)],
    [paths.names, await renderedIn(paths.names, next.names)],
  ] as const;
  if (isDryRun) {
    console.log(`A trial: ${file} was read and nothing was written.`);
    return;
  }
  for (const [path, content] of written) {
    writeFileSync(path, content);
    console.log(`Written: ${path}`);
  }
}

function decoded(file: string) {
  try {
    return decodeUtf8(readFileSync(file));
  } catch {
    return { problems: [{ line: null, message: 'cannot be read; look at the path' }] };
  }
}

function known(lists: readonly NamedList[]) {
  const byName = new Map<string, readonly string[]>();
  for (const { names } of lists) {
    for (const { name, occupations } of names.slices.flatMap(({ entries }) => entries)) {
      if (name !== null) byName.set(fold(name), occupations);
    }
  }
  return { ids: new Set(catalogue.occupations.map(({ id }) => id)), byName };
}

/** What is wrong with the law only now; an occupation that no list names any more does not stand in the way. */
function newFaults(law: Law): readonly [readonly string[], readonly string[]] {
  const before = new Set(faultsOf(catalogue).map(({ message }) => message));
  const faults = faultsOf(law).filter(({ message }) => !before.has(message));
  const messages = (isUnused: boolean) =>
    faults.filter(({ kind }) => (kind === 'unused') === isUnused).map(({ message }) => message);
  return [messages(false), messages(true)];
}

function located(file: string, problems: readonly FileProblem[]): readonly string[] {
  return problems.map(({ line, message }) =>
    line === null ? `${file}: ${message}` : `${file}:${line}: line ${line} ${message}`,
  );
}

function refuse(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  console.error('Nothing was changed.');
  process.exitCode = 1;
}
