import type { IsoDate } from '#rules/engine/date.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { type InputFault, readDate } from '#rules/engine/raw-input.ts';
import { jurisdictions, type LocalJurisdiction } from '#rules/engine/route.ts';

/** Longer texts are no names: somebody pasted a vacancy. */
const mostTyped = 80;

/** The controls of the search, by name. */
export const searchFields = { text: 'occupation', day: 'day', place: 'place' } as const;

export type SearchField = (typeof searchFields)[keyof typeof searchFields];
export type Typed = Readonly<Record<SearchField, string>>;

/** What was found; `long` for a text in which names were looked for. */
export interface Found {
  readonly kind: 'name' | 'long';
  readonly ids: readonly string[];
}

/** A search as somebody typed it. */
export interface Search {
  readonly typed: Typed;
  readonly faults: Readonly<Partial<Record<SearchField, InputFault>>>;
  readonly day: IsoDate | null;
  readonly place: LocalJurisdiction | null;
  /** `null` where nothing was looked up. */
  readonly found: Found | null;
}

/** What occupations are looked up with. */
export interface Finder {
  readonly find: (text: string) => readonly string[];
  readonly findInText: (text: string) => readonly string[];
}

/** Places whose lists can be asked for. */
export const places: readonly LocalJurisdiction[] = jurisdictions.filter(
  (place) => place !== 'federal',
);

/** A search before anything is typed. */
export const emptySearch: Search = {
  ...{ typed: { occupation: '', day: '', place: '' }, faults: {} },
  ...{ day: null, place: null, found: null },
};

/** Reads what was typed and looks it up. Never throws, whatever was sent. */
export function readSearch(
  read: (field: SearchField) => string | null,
  { find, findInText }: Finder,
): Search {
  const text = (read('occupation') ?? '').trim();
  const typedDay = (read('day') ?? '').trim().slice(0, mostTyped);
  const place = places.find((one) => one === read('place')) ?? null;
  const day = typedDay === '' ? null : readDate(typedDay, filedOnRange.min, filedOnRange.max);
  const faults: Search['faults'] = {
    ...(text === '' && { occupation: { kind: 'missing' } }),
    ...(day?.ok === false && { day: day.fault }),
  };
  const isLong = isLongText(text);
  const look = (): Found =>
    isLong ? { kind: 'long', ids: findInText(text) } : { kind: 'name', ids: find(text) };
  return {
    typed: {
      occupation: text.slice(0, mostTyped),
      ...{ day: typedDay, place: place ?? '' },
    },
    faults,
    day: day?.ok ? day.value : null,
    place,
    found: Object.keys(faults).length === 0 ? look() : null,
  };
}

/** Whether a text is too long for the name of an occupation. */
export function isLongText(text: string): boolean {
  return text.trim().length > mostTyped;
}
