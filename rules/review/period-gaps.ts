import type { IsoDate } from '../engine/date.ts';
import type { Law } from '../engine/law.ts';
import { isStartKnown, type Slice as FigureSlice, type SliceValue } from '../engine/parameter.ts';
import { type Confidence, isDecisive } from '../engine/provenance.ts';

/** What we do not know of a figure or a list in one period. */
export interface PeriodGap {
  readonly kind: 'figure' | 'list';
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly lacks: readonly Lack[];
}

export type Lack =
  /** No source gives the amount. */
  | { readonly what: 'amount' }
  /** Known from below only. */
  | { readonly what: 'upperEnd' }
  /** Known to lie between two amounts. */
  | { readonly what: 'exactAmount' }
  /** Sources disagree whether equal is enough. */
  | { readonly what: 'exactHit' }
  /** No source says since when; it is held from a day that had to be chosen. */
  | { readonly what: 'start' }
  /** Rests on the press alone, or on nothing that we could verify. */
  | { readonly what: 'support'; readonly confidence: 'press' | 'unverified' }
  /** Not confirmed after a day; before it, it decides. */
  | { readonly what: 'confirmation'; readonly after: IsoDate }
  /** Not every name of the list is known to us. */
  | { readonly what: 'names' }
  /** Occupations that a name on the list may or may not mean. */
  | { readonly what: 'meaning'; readonly occupations: number }
  /** Nothing that follows is known. */
  | { readonly what: 'successor' };

interface Slice {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly provenance: { readonly confidence: Confidence };
  readonly confirmedThrough?: IsoDate;
}

/** What we do not know of figures and lists, period by period. */
export function periodGaps(law: Law): readonly PeriodGap[] {
  return [
    ...law.parameters.flatMap(({ id, slices }) =>
      slices.flatMap((slice, i) =>
        gapOf('figure', id, slice, figureLacks(slice), i === slices.length - 1),
      ),
    ),
    ...law.lists.flatMap(({ id, slices }) =>
      slices.flatMap((slice, i) => {
        const { isComplete, unresolved = [] } = slice;
        const lacks: Lack[] = [
          ...(isComplete ? [] : [{ what: 'names' } as const]),
          ...(isComplete && unresolved.length > 0
            ? [{ what: 'meaning', occupations: unresolved.length } as const]
            : []),
        ];
        return gapOf('list', id, slice, lacks, i === slices.length - 1);
      }),
    ),
  ];
}

function figureLacks(slice: FigureSlice): readonly Lack[] {
  const start: readonly Lack[] = isStartKnown(slice) ? [] : [{ what: 'start' }];
  return [...valueLacks(slice.value), ...start];
}

function valueLacks(value: SliceValue): readonly Lack[] {
  switch (value.kind) {
    case 'unknown':
      return [{ what: 'amount' }];
    case 'atLeast':
      return [{ what: 'upperEnd' }];
    case 'band':
      return [{ what: 'exactAmount' }];
    case 'exact':
      return value.exactHit === undefined ? [] : [{ what: 'exactHit' }];
  }
}

function gapOf(
  kind: PeriodGap['kind'],
  id: string,
  { from, to, provenance: { confidence }, confirmedThrough }: Slice,
  lacks: readonly Lack[],
  isLast: boolean,
): readonly PeriodGap[] {
  // That an amount is not known is said already, and needs no support.
  const isMissing = lacks.some(({ what }) => what === 'amount');
  const all: readonly Lack[] = [
    ...lacks,
    ...(confidence === 'press' || confidence === 'unverified'
      ? isMissing
        ? []
        : [{ what: 'support', confidence } as const]
      : []),
    ...(confirmedThrough === undefined || !isDecisive(confidence)
      ? []
      : [{ what: 'confirmation', after: confirmedThrough } as const]),
    ...(isLast && to !== null ? [{ what: 'successor' } as const] : []),
  ];
  return all.length === 0 ? [] : [{ kind, id, from, to, lacks: all }];
}
