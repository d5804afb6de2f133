import type { IsoDate } from '../engine/date.ts';
import type { IndexedLaw } from '../engine/law.ts';
import { type Dated, isDuring, lapsedAfter } from '../engine/period.ts';
import type { Clause } from '../engine/registry/statements.ts';

/**
 * What a paper, fee, step or consequence says to whoever is shown it on a day, as text to compare: not of whom it is
 * said, for how long, or after which source.
 */
export function contentOf(clause: Clause['clause'], law: IndexedLaw, on: IsoDate): string {
  const { id: _id, during: _during, when: _when, provenance: _provenance, ...said } = clause;
  const target = 'target' in said && said.target ? { days: said.target.days } : undefined;
  const slices = 'amount' in clause ? law.parameters.get(clause.amount)?.slices : undefined;
  return JSON.stringify({
    ...said,
    ...(target && { target }),
    ...(slices && { figure: sliceOn(slices, on) }),
  });
}

/** The value of a series on a day, and whether it is confirmed still. */
export function sliceOn(slices: readonly Dated[], on: IsoDate): unknown {
  const slice = slices.find((one) => isDuring(one, on));
  if (!slice) return null;
  const { from: _from, to: _to, confirmedThrough: _through, ...said } = slice;
  const {
    provenance: _provenance,
    reviewBy: _review,
    ...value
  } = said as Partial<Record<string, unknown>>;
  return { ...value, isConfirmed: lapsedAfter(slice, on) === null };
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
