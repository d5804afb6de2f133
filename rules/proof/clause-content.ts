import type { IsoDate } from '../engine/date.ts';
import type { IndexedLaw } from '../engine/law.ts';
import { type Dated, isDuring, lapsedAfter } from '../engine/period.ts';
import type { Clause } from '../engine/registry/statements.ts';

/** What does not count as said: of whom and until when it is said, after which source, and how long that is good for. */
const unsaid: readonly string[] = [
  ...['id', 'during', 'when', 'provenance'],
  ...['from', 'to', 'confirmedThrough', 'reviewBy'],
];

/** What a paper, fee, step or consequence says to whoever is shown it on a day, as text to compare. */
export function contentOf(clause: Clause['clause'], law: IndexedLaw, on: IsoDate): string {
  const slices = 'amount' in clause ? law.parameters.get(clause.amount)?.slices : undefined;
  return JSON.stringify({ ...saidIn(clause), ...(slices && { figure: sliceOn(slices, on) }) });
}

/** The value of a series on a day, and whether it is confirmed still. */
export function sliceOn(slices: readonly Dated[], on: IsoDate): unknown {
  const slice = slices.find((one) => isDuring(one, on));
  return slice ? { ...saidIn(slice), isConfirmed: lapsedAfter(slice, on) === null } : null;
}

function saidIn(whole: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(whole).flatMap(([name, value]: readonly [string, unknown]) => {
      if (unsaid.includes(name)) return [];
      const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [[name, isPlain ? saidIn(value) : value]];
    }),
  );
}

/** What one content says otherwise than another, entry by entry: `figure.value.amount 14800 -> 15200`. */
export function contentChanges(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const [old, now] = [before, after].map((text) => new Map(entriesIn(JSON.parse(text))));
  const names = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...names].flatMap((name) => {
    const [one, other] = [old, now].map((entries) => entries?.get(name) ?? 'nothing');
    return one === other ? [] : [`${name} ${String(one)} -> ${String(other)}`];
  });
}

/** Every value in plain data, with its path. */
function entriesIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, one]) =>
    entriesIn(one, path === '' ? name : `${path}.${name}`),
  );
}
