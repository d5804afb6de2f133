import type { AnswerValue } from '../engine/answer.ts';
import type { IsoDate } from '../engine/date.ts';
import { filedOnRange } from '../engine/filed-on-range.ts';
import type { Jurisdiction } from '../engine/route.ts';
import type { Bounds, Extent } from './extent.ts';
import type { Span } from './spans.ts';

/** People of whom something is declared: where the work is done, when they file and what they answer. */
export interface DeclaredRegion {
  readonly place: Jurisdiction;
  readonly filed: readonly Span[];
  readonly who: Who;
}

/** What people have in common, by the fact that tests name; nothing of facts that are not named. */
export type Who = Readonly<Record<string, WhoOf>>;

/** Their options, or yes or no; all options but some; or the least and the most of a number or day. */
export type WhoOf =
  | readonly AnswerValue[]
  | { readonly not: readonly AnswerValue[] }
  | { readonly from?: number | IsoDate; readonly to?: number | IsoDate };

type Filed = readonly (readonly [from: IsoDate, last: IsoDate | null])[];

/** A region that is declared: of whoever files from a day on, or between some first and last days. */
export function region(place: Jurisdiction, filed: IsoDate | Filed, who: Who = {}): DeclaredRegion {
  const times: Filed = typeof filed === 'string' ? [[filed, null]] : filed;
  const spans = times.map(([from, last]) => ({ from, last: last ?? filedOnRange.max }));
  return { place, filed: spans, who };
}

/** Where what is found reaches further than what is declared, or is gone from a part of it. */
export function regionFaults(
  declared: readonly DeclaredRegion[],
  found: readonly Extent[],
): readonly string[] {
  return [
    ...found.flatMap((extent) => {
      const said = declared.find(({ place }) => place === extent.place);
      if (said && isSame(said, extent)) return [];
      return [`it reaches ${regionAsCode(extent)}, and that is not what is declared`];
    }),
    ...declared
      .filter(({ place }) => !found.some((extent) => extent.place === place))
      .map(({ place }) => `nothing of the kind is found any more in ${place}`),
  ];
}

/** An extent as it is written where something is declared. */
export function regionAsCode({ place, filed, who }: Extent): string {
  const told = filed.map(({ from, last }) => [from, last === filedOnRange.max ? null : last]);
  const [only] = told;
  const times = told.length === 1 && only?.[1] === null ? only[0] : told;
  const bounds = Object.entries(who).map(([fact, one]) => [fact, whoOf(one)] as const);
  return `region(${[place, times, Object.fromEntries(bounds)].map((one) => JSON.stringify(one)).join(', ')})`;
}

function whoOf(bounds: Bounds): WhoOf {
  if ('values' in bounds) {
    const { values, others } = bounds;
    return others.length < values.length ? { not: others } : values;
  }
  const { from, to } = bounds;
  return { ...(from !== null && { from }), ...(to !== null && { to }) };
}

function isSame(declared: DeclaredRegion, { filed, who }: Extent): boolean {
  return (
    isEqual(declared.filed, filed) &&
    isEqual(Object.keys(declared.who).sort(), Object.keys(who).sort()) &&
    Object.entries(who).every(([fact, bounds]) => {
      const said = declared.who[fact];
      return said !== undefined && isSaid(bounds, said);
    })
  );
}

function isSaid(bounds: Bounds, said: WhoOf): boolean {
  if (!('values' in bounds)) return isEqual(whoOf(bounds), said);
  if ('not' in said) return isEqual([...bounds.others].sort(), [...said.not].sort());
  return isOptions(said) && isEqual([...bounds.values].sort(), [...said].sort());
}

/** Whether people are told by options. */
export function isOptions(who: WhoOf): who is readonly AnswerValue[] {
  return Array.isArray(who);
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
