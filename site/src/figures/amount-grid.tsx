import type { JSX } from 'preact';
import { type Jurisdiction, jurisdictions } from '#rules/engine/route.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import type { Ui } from '#site/check/ui.ts';
import { entriesOf, type FigureEntry, lastSlice } from './figure-entries.ts';
import type { FigureGroup, FigureRow } from './figure-groups.ts';
import { figureAddress, lastKnownText, noteText, periodText, valueText } from './figure-words.ts';

interface Props {
  readonly ui: Ui;
  readonly group: FigureGroup;
  /** Among the tables of all groups: of the period only what somebody has to know before using the amount. */
  readonly isBrief?: boolean;
}

// Narrow screens stack the rows by style, which takes a table its meaning in some browsers unless roles say it.
const role = <Name extends 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell'>(
  name: Name,
) => ({ role: name });

/** The last amounts known, place by place: the answer most people come for. */
export function AmountGrid({ ui, group, isBrief = false }: Props): JSX.Element {
  const entries = entriesOf(group);
  const places = jurisdictions.filter((place) => entries.some((entry) => entry.place === place));
  return (
    <table class="amount-grid" {...role('table')}>
      <caption class="ds-sr-only">
        {ui.t(`figures.groups.${group.id}.name`)}: {ui.t('figures.grid.title')}
      </caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          <th scope="col" {...role('columnheader')}>
            <span class="ds-sr-only">{ui.t('figures.grid.what')}</span>
          </th>
          {places.map((place) => (
            <th scope="col" key={place} {...role('columnheader')}>
              {ui.word('jurisdictions', place, 'name')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {group.rows.map((row) => (
          <Row {...{ ui, row, places, entries, isBrief }} key={row.id} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  ui,
  row,
  places,
  entries,
  isBrief,
}: {
  readonly ui: Ui;
  readonly row: FigureRow;
  readonly places: readonly Jurisdiction[];
  readonly entries: readonly FigureEntry[];
  readonly isBrief: boolean;
}): JSX.Element {
  return (
    <tr {...role('row')}>
      <th scope="row" {...role('rowheader')}>
        {ui.t(`figures.rows.${row.id}`)}
      </th>
      {places.map((place) => {
        const here = entries.filter((one) => one.place === place && one.rows.includes(row));
        return (
          <td key={place} data-none={here.length === 0 || undefined} {...role('cell')}>
            <span class="amount-place" aria-hidden="true">
              {ui.word('jurisdictions', place, 'name')}
            </span>
            {here.length === 0 ? (
              <span class="amount-none">
                <span aria-hidden="true">–</span>
                <span class="ds-sr-only">{ui.t('figures.grid.none')}</span>
              </span>
            ) : (
              here.map((entry) => (
                <Amount ui={ui} entry={entry} isBrief={isBrief} key={entry.figure.id} />
              ))
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Amount({
  ui,
  entry,
  isBrief,
}: {
  readonly ui: Ui;
  readonly entry: FigureEntry;
  readonly isBrief: boolean;
}): JSX.Element {
  const { figure } = entry;
  const slice = lastSlice(figure);
  const note = noteText(ui, figure.id);
  const lastKnown = lastKnownText(ui, slice);
  return (
    <span class="amount">
      <a href={figureAddress(ui, entry)} class="amount-value">
        {valueText(ui, figure.unit, slice.value)}
      </a>
      {note && <span class="amount-note">{note}</span>}
      {!(isBrief && lastKnown) && <span class="amount-note">{periodText(ui, slice)}</span>}
      {lastKnown && <span class="amount-note amount-last">{lastKnown}</span>}
      {!isDecisive(slice.provenance.confidence) && slice.value.kind !== 'unknown' && (
        <span class="amount-note amount-weak">
          {ui.t(`check.confidence.${slice.provenance.confidence}`)}
        </span>
      )}
    </span>
  );
}
