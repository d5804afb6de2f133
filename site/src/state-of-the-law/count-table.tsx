import type { JSX } from 'preact';
import { type Jurisdiction, jurisdictions } from '#rules/engine/route.ts';
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

/** Numbers by kind and place: each leads to what it counts. */
export function CountTable({ ui, caption, kind, placeHref, rows }: Props): JSX.Element {
  return (
    <table class="state-table count-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{kind}</th>
          {jurisdictions.map((place) => (
            <th scope="col" class="number" key={place}>
              <a href={placeHref(place)}>{placeName(ui, place)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cell }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {jurisdictions.map((place) => {
              const { count, href } = cell(place);
              return (
                <td class="number" key={place}>
                  {count === 0 ? (
                    <span class="none">0</span>
                  ) : (
                    <a href={href}>
                      {ui.number(count)}
                      <span class="visually-hidden">
                        , {name}, {placeName(ui, place)}
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
