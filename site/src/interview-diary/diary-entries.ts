import { toCsv } from '#content/output/csv.ts';

/** What somebody did to find work. */
export interface DiaryEntry {
  readonly id: string;
  readonly day: string;
  readonly kind: string;
  readonly who: string;
  readonly how: string;
  readonly result: string;
}

const fields = ['id', 'day', 'kind', 'who', 'how', 'result'] as const;

/** Reads what a browser kept; what is no entry is left out, so that a spoilt file loses no more than itself. */
export function readEntries(text: string | null): readonly DiaryEntry[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** Entries with the latest first; of one day, the last written first. */
export function latestFirst(entries: readonly DiaryEntry[]): readonly DiaryEntry[] {
  return [...entries]
    .reverse()
    .sort((one, other) => (one.day < other.day ? 1 : -1) * Number(one.day !== other.day));
}

/** The diary with an entry added, at its end or where it stood, or put in the place of the one it changes. */
export function withEntry(
  entries: readonly DiaryEntry[],
  entry: DiaryEntry,
  at = entries.length,
): readonly DiaryEntry[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((one) => (one.id === entry.id ? entry : one))
    : [...entries.slice(0, at), entry, ...entries.slice(at)];
}

/** The diary as a table for a spreadsheet, from the first day on. */
export function diaryCsv(
  entries: readonly DiaryEntry[],
  heads: readonly string[],
  kindName: (kind: string) => string,
): string {
  const rows = [...latestFirst(entries)]
    .reverse()
    .map(({ day, kind, who, how, result }) => [day, kindName(kind), who, how, result]);
  return toCsv(heads, rows);
}

function isEntry(value: unknown): value is DiaryEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    fields.every((field) => typeof (value as Record<string, unknown>)[field] === 'string') &&
    isDay((value as DiaryEntry).day)
  );
}

/** The year from which on a day can be meant. */
export const firstYear = '2000';

/**
 * What is wrong with the day of an entry that is to be kept. Of a year, a digit is soon mistyped: 0206 and 2062 are
 * days as well, but none on which somebody looks for work.
 */
export function dayFault(day: string, today: string): 'day' | 'year' | null {
  if (day === '') return 'day';
  const inAYear = `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`;
  return !isDay(day) || day < firstYear || day > inAYear ? 'year' : null;
}

/** Whether a text is a day as the field writes it: browsers take years of six digits, which no day can be made of. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
