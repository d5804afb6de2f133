import type { EntryStatus, OfficialEntry } from '../lists/official-names.ts';
import { type CsvRow, type FileProblem, type Read, readCsv } from './csv.ts';
import { fold, nearestNames } from './nearest-names.ts';

const required = ['official-name', 'occupation', 'status'] as const;
const columns = [...required, 'entry'] as const;
type Column = (typeof columns)[number];

const statuses: readonly EntryStatus[] = ['listed', 'unresolved', 'removed'];

/** What is known before a list is read. */
export interface KnownOccupations {
  readonly ids: ReadonlySet<string>;
  /** Occupations by the names that lists print already, folded. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

type Row = Readonly<Record<Column, string>> & { readonly line: number };

/** Reads the rows of a list: each a name as printed, the occupations it covers, and what the list says of them. */
export function readListFile(
  text: string,
  known: KnownOccupations,
): Read<readonly OfficialEntry[]> {
  const csv = readCsv(text);
  if ('problems' in csv) return csv;
  const rows = rowsOf(csv.value);
  if ('problems' in rows) return rows;
  const problems = [
    ...rows.value.flatMap((row) => rowProblems(row, known)),
    ...repeatedProblems(rows.value),
  ];
  if (problems.length === 0 && !rows.value.some(({ status }) => status === 'listed')) {
    problems.push({
      line: null,
      message: 'lists nothing; at least one row needs the status "listed"',
    });
  }
  return problems.length > 0
    ? { problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
    : { value: rows.value.map(entryOf) };
}

function rowsOf([header, ...rows]: readonly CsvRow[]): Read<readonly Row[]> {
  const names = header?.fields.map((name) => name.trim()) ?? [];
  if (names.length === 1 && /[;\t]/.test(names.join())) {
    return {
      problems: [{ line: 1, message: 'has no commas; save the file as CSV with commas between' }],
    };
  }
  const problems = [
    ...required
      .filter((name) => !names.includes(name))
      .map((name) => `has no column "${name}"; the first line must be: ${required.join(',')}`),
    ...names
      .filter((name) => !columns.some((column) => column === name))
      .map((name) => `has a column "${name}"; known are: ${columns.join(', ')}`),
    ...names
      .filter((name, i) => names.indexOf(name) !== i)
      .map((name) => `has the column "${name}" twice; keep one`),
  ].map((message): FileProblem => ({ line: 1, message }));
  if (problems.length > 0) return { problems };
  const uneven = rows.flatMap(({ line, fields }): readonly FileProblem[] => {
    if (fields.every((field) => field.trim() === '')) {
      return [{ line, message: 'is empty; delete the row' }];
    }
    if (fields.length === names.length) return [];
    const message = `has ${fields.length} columns, the header ${names.length}; put names with a comma in quotes`;
    return [{ line, message }];
  });
  if (uneven.length > 0) return { problems: uneven };
  const fieldOf = ({ fields }: CsvRow, column: Column) =>
    fields[names.indexOf(column)]?.trim() ?? '';
  return {
    value: rows.map((row) => ({
      line: row.line,
      'official-name': fieldOf(row, 'official-name'),
      occupation: fieldOf(row, 'occupation'),
      status: fieldOf(row, 'status'),
      entry: fieldOf(row, 'entry'),
    })),
  };
}

function rowProblems(row: Row, known: KnownOccupations): readonly FileProblem[] {
  const { line, status } = row;
  const name = row['official-name'];
  const problems: string[] = [];
  if (!isStatus(status)) {
    problems.push(`has the status "${status}"; write one of: ${statuses.join(', ')}`);
  }
  if (name === '' && status !== 'unresolved') {
    problems.push('has no official name; write it as printed (only unresolved rows may lack one)');
  }
  const ids = occupationsOf(row);
  if (ids.length === 0) {
    problems.push(`has no occupation${suggestion(name, name, known)}`);
  }
  problems.push(
    ...ids
      .filter((id) => !known.ids.has(id))
      .map(
        (id) =>
          `names the occupation "${id}", which is not registered${suggestion(name, id, known)}`,
      ),
  );
  return problems.map((message) => ({ line, message }));
}

/** What the person who wrote the row may have meant: what lists call so already, then what is spelt like it. */
function suggestion(name: string, id: string, { ids, byName }: KnownOccupations): string {
  const meant = [...new Set([...(byName.get(fold(name)) ?? []), ...nearestNames(id, ids)])];
  return `; did you mean ${meant.slice(0, 3).join(', ')}? One that is new is registered in rules/lists/occupations.ts first`;
}

function repeatedProblems(rows: readonly Row[]): readonly FileProblem[] {
  const named = rows
    .filter((row) => row['official-name'] !== '')
    .map((row) => ({ line: row.line, key: `${fold(row['official-name'])} (${row.status})` }));
  const covered = rows.flatMap((row) => occupationsOf(row).map((key) => ({ line: row.line, key })));
  return [
    ...repeats(named).map(({ line, key, first }) => ({
      line,
      message: `repeats the name of line ${first}, ${key}; keep one row and separate its occupations with ";"`,
    })),
    ...repeats(covered).map(({ line, key, first }) => ({
      line,
      message: `names the occupation "${key}", as line ${first} does; an occupation stands once`,
    })),
  ];
}

function repeats<T extends { readonly line: number; readonly key: string }>(
  items: readonly T[],
): readonly (T & { readonly first: number })[] {
  return items.flatMap((item, i) => {
    const first = items.findIndex(({ key }) => key === item.key);
    return first === i ? [] : [{ ...item, first: items[first]?.line ?? 0 }];
  });
}

function entryOf(row: Row): OfficialEntry {
  const { entry, status } = row;
  if (!isStatus(status)) throw new Error(`no status "${status}"`);
  return {
    name: row['official-name'] === '' ? null : row['official-name'],
    ...(entry === '' ? {} : { entry }),
    occupations: occupationsOf(row),
    status,
  };
}

function occupationsOf({ occupation }: Row): readonly string[] {
  return occupation
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function isStatus(text: string): text is EntryStatus {
  return statuses.some((status) => status === text);
}
