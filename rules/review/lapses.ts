import { addDays, type IsoDate } from '../engine/date.ts';
import type { Law } from '../engine/law.ts';
import { isDecisive, type Provenance } from '../engine/provenance.ts';

/** A figure or list that decides up to a day: afterwards it still shows, but decides nothing. */
export interface Lapse {
  readonly kind: 'figure' | 'list';
  readonly id: string;
  /** The last day for which it decides. */
  readonly lastDay: IsoDate;
  /** Whether it goes on unconfirmed, or nothing later is known at all. */
  readonly then: 'unconfirmed' | 'nothingKnown';
}

/** Every figure and list whose last known value decides up to a day only, the earliest first. */
export function lapsesOf(law: Law): readonly Lapse[] {
  return [
    ...law.parameters.flatMap(({ id, slices }) => lapseOf('figure', id, slices.at(-1))),
    ...law.lists.flatMap(({ id, slices }) => lapseOf('list', id, slices.at(-1))),
  ].sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}

interface Last {
  readonly to: IsoDate | null;
  readonly confirmedThrough?: IsoDate;
  readonly provenance: Pick<Provenance, 'confidence'>;
}

function lapseOf(kind: Lapse['kind'], id: string, last: Last | undefined): readonly Lapse[] {
  if (!last || !isDecisive(last.provenance.confidence)) return [];
  if (last.confirmedThrough !== undefined) {
    return [{ kind, id, lastDay: last.confirmedThrough, then: 'unconfirmed' }];
  }
  if (last.to === null) return [];
  return [{ kind, id, lastDay: addDays(last.to, -1), then: 'nothingKnown' }];
}
