import { type Cell, toCsv } from '#content/output/csv.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { FigureUnit } from '#rules/engine/fact.ts';
import { isStartKnown, type Slice, type SliceValue } from '#rules/engine/parameter.ts';
import { type Citation, isDecisive } from '#rules/engine/provenance.ts';
import type { FigureEntry } from './figure-entries.ts';

/** Names of the columns: ids, the same in every language and for good. */
const columns = [
  ...['figure', 'place', 'group', 'valid_from', 'valid_before', 'confirmed_through'],
  ...['known_as', 'lowest_in_cents_or_units', 'highest_in_cents_or_units', 'unit'],
  ...['equal_is_enough', 'confidence', 'may_decide', 'article', 'article_of'],
  ...['sources', 'source_urls', 'checked_on', 'review_by', 'valid_from_known'],
] as const;

/** Money is in whole cents, and the unit says so. */
const units: Readonly<Record<FigureUnit, string>> = {
  EUR: 'EUR cents',
  'EUR/month': 'EUR cents per month',
  'EUR/year': 'EUR cents per year',
  years: 'years',
  months: 'months',
  weeks: 'weeks',
  days: 'days',
  percent: 'percent',
  'minutes/week': 'minutes per week',
  credits: 'credits',
  'basis-points': 'hundredths of a percent',
};

/**
 * The figures as a file of their own: a row for each period. `valid_before` is the first day on which it no longer holds;
 * where `valid_from_known` is false no source says since when it does, and `valid_from` is only the first day for which we hold it.
 */
export function figuresCsv(entries: readonly FigureEntry[]): string {
  const rows = entries.flatMap((entry) => entry.figure.slices.map((slice) => rowOf(entry, slice)));
  return toCsv(columns, rows);
}

function rowOf({ figure, place, group }: FigureEntry, slice: Slice): readonly Cell[] {
  const { value, provenance, confirmedThrough, reviewBy } = slice;
  const { citations, confidence, checkedOn } = provenance;
  const [first] = citations;
  const { article, of } = placeIn(first);
  return [
    ...[figure.id, place, group.id, slice.from, slice.to, confirmedThrough ?? null],
    ...[value.kind, ...bounds(value), units[figure.unit]],
    ...[equalIsEnough(value), confidence, isDecisive(confidence), article, of],
    ...[listed(citations, (id) => id), listed(citations, urlOf), checkedOn, reviewBy ?? null],
    isStartKnown(slice),
  ];
}

function bounds(value: SliceValue): readonly [Cell, Cell] {
  switch (value.kind) {
    case 'exact':
      return [value.amount, value.amount];
    case 'atLeast':
      return [value.amount, null];
    case 'band':
      return [value.from, value.to];
    case 'unknown':
      return [null, null];
  }
}

/** Empty where it is not settled; what holds otherwise is said by each route. */
function equalIsEnough(value: SliceValue): Cell {
  return value.kind === 'exact' && value.exactHit !== undefined ? 'not settled' : null;
}

function placeIn({ locator }: Citation): { readonly article: Cell; readonly of: Cell } {
  return locator === 'notKnown'
    ? { article: null, of: null }
    : { article: locator.article, of: locator.of ?? null };
}

function listed(citations: readonly Citation[], say: (id: string) => string): string {
  return citations
    .map(({ source }) => say(source))
    .filter((text) => text !== '')
    .join(' ');
}

function urlOf(id: string): string {
  return catalogue.sources.find((source) => source.id === id)?.url ?? '';
}
