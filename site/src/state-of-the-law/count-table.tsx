import type { JSX } from 'preact';
import { type Jurisdiction, jurisdictions } from '#rules/engine/route.ts';
import { role } from '#site/check/table-role.ts';
import type { Ui } from '#site/check/ui.ts';
import { placeName } from './state-ui.ts';

interface Props {
  readonly ui: Ui;
  readonly caption: string;
  readonly kind: string;
  readonly placeHref: (place: Jurisdiction) => string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cell: (place: Jurisdiction) => { readonly count: number; readonly href: string };
  }[];
}

/** Numbers by kind and place: each leads to what it counts. Narrow screens stack the rows by style. */
export function CountTable({ ui, caption, kind, placeHref, rows }: Props): JSX.Element {
  return (
    <table class="state-table count-table" {...role('table')}>
      <caption class="visually-hidden">{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          <th scope="col" {...role('columnheader')}>
            {kind}
          </th>
          {jurisdictions.map((place) => (
            <th scope="col" class="number" key={place} {...role('columnheader')}>
              <a href={placeHref(place)}>{placeName(ui, place)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {rows.map(({ id, name, cell }) => (
          <tr key={id} {...role('row')}>
            <th scope="row" {...role('rowheader')}>
              {name}
            </th>
            {jurisdictions.map((place) => {
              const { count, href } = cell(place);
              return (
                <td
                  class="number"
                  data-none={count === 0}
                  data-place={placeName(ui, place)}
                  key={place}
                  {...role('cell')}
                >
                  {count === 0 ? (
                    '0'
                  ) : (
                    <a href={href}>
                      {ui.number(count)}
                      <span class="visually-hidden">
                        {ui.comma}
                        {name}
                        {ui.comma}
                        {placeName(ui, place)}
                      </span>
                    </a>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
