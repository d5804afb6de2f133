import type { JSX } from 'preact';
import type { LocalJurisdiction } from '#rules/engine/route.ts';
import { role } from '#site/check/table-role.ts';
import type { Ui } from '#site/check/ui.ts';

interface Row {
  readonly place: LocalJurisdiction;
  readonly service: string;
  readonly since: string;
  readonly first: 'months9' | 'notFound';
  readonly appeal: 'court3' | 'committee' | 'letter';
}

/** The four services in one look; each cell stands in full, with its source, below. */
const rows: readonly Row[] = [
  {
    place: 'flanders',
    service: 'VDAB',
    since: '2016-01-01',
    first: 'notFound',
    appeal: 'court3',
  },
  {
    place: 'brussels',
    service: 'Actiris',
    since: '2017-01-01',
    first: 'months9',
    appeal: 'committee',
  },
  {
    place: 'wallonia',
    service: 'Le Forem',
    since: '2016-01-01',
    first: 'months9',
    appeal: 'letter',
  },
  {
    place: 'german-speaking-community',
    service: 'ADG',
    since: '2016-01-01',
    first: 'notFound',
    appeal: 'letter',
  },
];

const columns = ['place', 'service', 'since', 'first', 'appeal'] as const;

/** Who checks, since when, when first, and where to appeal. Narrow screens stack the rows by style. */
export function ServiceTable({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <table class="state-table service-table" {...role('table')}>
      <caption>{ui.t('availability.fact.caption')}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {columns.map((column) => (
            <th scope="col" key={column} {...role('columnheader')}>
              {ui.t(`availability.fact.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {rows.map(({ place, service, since, first, appeal }) => (
          <tr key={place} {...role('row')}>
            <th scope="row" {...role('rowheader')}>
              {ui.word('jurisdictions', place, 'name')}
            </th>
            <Cell ui={ui} column="service" text={service} />
            <Cell ui={ui} column="since" text={ui.date(since)} />
            <Cell ui={ui} column="first" text={ui.t(`availability.fact.${first}`)} />
            <Cell ui={ui} column="appeal" text={ui.t(`availability.fact.${appeal}`)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  ui,
  column,
  text,
}: {
  readonly ui: Ui;
  readonly column: (typeof columns)[number];
  readonly text: string;
}): JSX.Element {
  return (
    <td data-label={ui.t(`availability.fact.${column}`)} {...role('cell')}>
      {text}
    </td>
  );
}
