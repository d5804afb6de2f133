import { catalogue } from '#rules/catalogue.ts';
import type { SliceValue } from '#rules/engine/parameter.ts';
import { csv } from '#content/output/csv.ts';
import { placedFigures } from './figure-groups.ts';

const columns = [
  'id',
  'group',
  'jurisdiction',
  'unit',
  'valid_from',
  'valid_before',
  'kind',
  'value_from',
  'value_to',
  'confirmed_through',
  'confidence',
  'checked_on',
  'source',
  'source_address',
];

/**
 * Every figure of the law as CSV, a row for each period: money in euros, dates as ISO dates, `valid_before` the first
 * day on which it no longer holds. `kind` is `exact`, `atLeast`, `band` or `unknown`.
 */
export function figuresCsv(): string {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const rows = placedFigures.flatMap(({ parameter: { id, unit, slices }, group, place }) =>
    slices.map(({ from, to, value, confirmedThrough, provenance }) => {
      const source = sources.get(provenance.citations[0].source);
      const [least, most] = valuesOf(value, unit.startsWith('EUR'));
      return [
        ...[id, group, place, unit, from, to ?? '', value.kind, least, most],
        ...[confirmedThrough ?? '', provenance.confidence, provenance.checkedOn],
        ...[source?.title ?? source?.publisher ?? '', source?.url ?? ''],
      ];
    }),
  );
  return csv([columns, ...rows]);
}

function valuesOf(value: SliceValue, isMoney: boolean): readonly [string, string] {
  const text = (number: number) => (isMoney ? (number / 100).toFixed(2) : String(number));
  switch (value.kind) {
    case 'exact':
      return [text(value.amount), text(value.amount)];
    case 'atLeast':
      return [text(value.amount), ''];
    case 'band':
      return [text(value.from), text(value.to)];
    case 'unknown':
      return ['', ''];
  }
}
