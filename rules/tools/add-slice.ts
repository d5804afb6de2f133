import type { ListSlice, OccupationList } from '../engine/occupation-list.ts';
import type { EntryStatus, OfficialEntry, OfficialNames } from '../lists/official-names.ts';

/** A list with its printed names: they always change together. */
export interface NamedList {
  readonly list: OccupationList;
  readonly names: OfficialNames;
}

/** The period that a list is given: its entries and what else is said of it. */
export interface NewSlice {
  readonly about: Omit<ListSlice, 'listed' | 'removed' | 'unresolved'>;
  readonly entries: readonly OfficialEntry[];
}

/**
 * Adds a period to a list, or replaces the one that begins on the same day. An open period before it is closed;
 * otherwise the periods must fit without a gap or an overlap. Gives a sentence instead where they do not.
 */
export function addSlice(
  { list, names }: NamedList,
  { about, entries }: NewSlice,
  isReplacement: boolean,
): NamedList | string {
  const { from } = about;
  const same = list.slices.find((slice) => slice.from === from);
  if (same && !isReplacement) {
    return `a list from ${periodOf(same)} is there already; add --replace to put this one in its place`;
  }
  if (!same && isReplacement) {
    const starts = list.slices.map((slice) => slice.from).join(', ');
    return `--replace finds no list from ${from}; lists begin on: ${starts}`;
  }
  const others = list.slices
    .filter((slice) => slice !== same)
    .map((slice) => (slice.to === null && slice.from < from ? closed(slice, from) : slice));
  const slices = [...others, sliceOf(about, entries)].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  for (const [i, slice] of slices.entries()) {
    const next = slices[i + 1];
    if (next === undefined || slice.to === next.from) continue;
    if (slice.to === null || slice.to > next.from) {
      return `the list from ${periodOf(slice)} overlaps the one from ${periodOf(next)}; mend --valid-from or --valid-to`;
    }
    return `nothing would hold from ${slice.to} until ${next.from}; lists must follow each other without a gap`;
  }
  const [first, ...rest] = slices;
  if (!first) return 'no period is left';
  return {
    list: { ...list, slices: [first, ...rest] },
    names: {
      ...names,
      slices: [...names.slices.filter((one) => one.from !== from), { from, entries }].toSorted(
        (a, b) => (a.from < b.from ? -1 : 1),
      ),
    },
  };
}

/** Ends a period. Unless it was sure up to a day only, nobody need look at it again. */
function closed({ reviewBy, ...slice }: ListSlice, to: ListSlice['from']): ListSlice {
  const isExpiring = slice.confirmedThrough !== undefined && reviewBy !== undefined;
  return { ...slice, to, ...(isExpiring && { reviewBy }) };
}

function sliceOf(about: NewSlice['about'], entries: readonly OfficialEntry[]): ListSlice {
  const { from, to, isComplete, provenance, ...dates } = about;
  const ids = (status: EntryStatus) =>
    entries.filter((entry) => entry.status === status).flatMap(({ occupations }) => occupations);
  const unresolved = ids('unresolved');
  return {
    ...{ from, to, isComplete, listed: ids('listed'), removed: ids('removed') },
    ...(unresolved.length > 0 && { unresolved }),
    provenance,
    ...dates,
  };
}

function periodOf({ from, to }: Pick<ListSlice, 'from' | 'to'>): string {
  return to === null ? `${from} on` : `${from} until ${to}`;
}
