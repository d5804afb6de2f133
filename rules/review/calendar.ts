import { addMonths, type IsoDate } from '../engine/date.ts';
import type { Law } from '../engine/law.ts';
import { citedIds } from '../engine/registry/provenance-faults.ts';
import type { Provenance } from '../engine/provenance.ts';

/** Our own rule: a source that nothing asks for earlier is read again so many months after the last time. */
export const monthsUntilReread = 12;

/** Something to read again, and the last day on which that is in time. */
export interface Review {
  readonly kind: 'figure' | 'list' | 'source';
  readonly id: string;
  readonly due: IsoDate;
}

/**
 * What has to be read again and by when, the earliest first. A figure or list says so itself. A source follows the
 * earliest of those that rest on it, and no later than a year after it was read.
 */
export function reviewsOf(law: Law): readonly Review[] {
  const figures = law.parameters.flatMap((parameter) => reviewsIn('figure', parameter));
  const lists = law.lists.flatMap((list) => reviewsIn('list', list));
  const sources = law.sources.map(({ id, checkedOn }): Review => {
    const days = [...figures, ...lists].flatMap(({ due, sources: cited }) =>
      cited.has(id) ? [due] : [],
    );
    return { kind: 'source', id, due: earliest(addMonths(checkedOn, monthsUntilReread), days) };
  });
  return [
    ...[...figures, ...lists].map(({ kind, id, due }) => ({ kind, id, due })),
    ...sources,
  ].sort((a, b) => compare(a.due, b.due) || compare(a.kind, b.kind) || compare(a.id, b.id));
}

/** Whether the day on which something had to be read again is over. */
export function isOverdue({ due }: Pick<Review, 'due'>, today: IsoDate): boolean {
  return due < today;
}

interface Series {
  readonly id: string;
  readonly slices: readonly { readonly provenance: Provenance; readonly reviewBy?: IsoDate }[];
}

function reviewsIn(kind: 'figure' | 'list', { id, slices }: Series) {
  return slices.flatMap(({ reviewBy, provenance }) =>
    reviewBy === undefined
      ? []
      : [{ kind, id, due: reviewBy, sources: new Set(citedIds({ provenance })) }],
  );
}

function earliest(first: IsoDate, others: readonly IsoDate[]): IsoDate {
  return others.reduce((a, b) => (b < a ? b : a), first);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
