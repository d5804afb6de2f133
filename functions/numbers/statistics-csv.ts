import type { Statistics } from '#content/open-numbers.ts';
import { toCsv } from '#content/output/csv.ts';

const columns = ['month', 'check', 'jurisdiction', 'route', 'verdict', 'language'] as const;

/** What may be shown as a table: a line for each group, empty cells where small groups stand together. */
export const statisticsCsv = ({ months }: Statistics): string =>
  toCsv(
    [...columns, 'total'],
    months.flatMap(({ month, counts }) =>
      counts.map(({ check, jurisdiction, route, verdict, language, total }) => [
        ...[month, check, jurisdiction, route, verdict, language],
        total,
      ]),
    ),
  );
