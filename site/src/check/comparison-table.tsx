import type { JSX } from 'preact';
import type { PlaceStanding } from '#rules/engine/side-by-side.ts';
import { role } from './table-role.ts';
import type { Ui } from './ui.ts';

/** One thing of every place. */
export interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  /** The same in every place: nothing to look at. */
  readonly isAlike: boolean;
  /** In the order of the places. */
  readonly cells: readonly JSX.Element[];
}

/** Rows that belong together, under a title or none. */
export interface ComparisonPart {
  readonly id: string;
  readonly title: string | null;
  readonly rows: readonly ComparisonRow[];
}

interface Props {
  readonly ui: Ui;
  readonly caption: string;
  readonly places: readonly PlaceStanding[];
  readonly parts: readonly ComparisonPart[];
}

/**
 * A column for each place. Stacked on narrow screens: then every cell names its place, and what is the same everywhere
 * stands there once.
 */
export function ComparisonTable({ ui, caption, places, parts }: Props): JSX.Element {
  const deciding = places.filter(({ isCompetent }) => isCompetent).length;
  const isOnly = deciding === 1;
  // Where every place may decide, none of them stands out.
  const isMarked = deciding < places.length;
  return (
    <table class="comparison" {...role('table')}>
      <caption class="ds-sr-only">{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          <th scope="col" {...role('columnheader')}>
            <span class="ds-sr-only">{ui.t('sideBySide.topic')}</span>
          </th>
          {places.map(({ place, isCompetent }) => (
            <th
              key={place}
              scope="col"
              data-competent={isMarked && isCompetent}
              {...role('columnheader')}
            >
              {ui.word('jurisdictions', place, 'name')}
              {isMarked && isCompetent && <Competent ui={ui} isOnly={isOnly} />}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.id} {...role('rowgroup')}>
          {part.title !== null && (
            <tr class="comparison-part" {...role('row')}>
              <th scope="rowgroup" colSpan={places.length + 1} {...role('rowheader')}>
                {part.title}
              </th>
            </tr>
          )}
          {part.rows.map((row) => (
            <tr key={row.id} data-row={row.id} data-alike={row.isAlike} {...role('row')}>
              <th scope="row" {...role('rowheader')}>
                {row.title}
              </th>
              {places.map(({ place, isCompetent }, at) => (
                <td
                  key={place}
                  data-place={place}
                  data-competent={isMarked && isCompetent}
                  {...role('cell')}
                >
                  {row.isAlike && at === 0 ? (
                    <span class="comparison-place">{ui.t('sideBySide.everywhere')}</span>
                  ) : (
                    <span class="comparison-place" aria-hidden="true">
                      {ui.word('jurisdictions', place, 'name')}
                      {isMarked && isCompetent && row === parts[0]?.rows[0] && (
                        <Competent ui={ui} isOnly={isOnly} />
                      )}
                    </span>
                  )}
                  <div>{row.cells[at]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Competent({ ui, isOnly }: { readonly ui: Ui; readonly isOnly: boolean }): JSX.Element {
  return (
    <span class="comparison-competent">
      {ui.t(isOnly ? 'sideBySide.decidesHere' : 'sideBySide.mayDecide')}
    </span>
  );
}
