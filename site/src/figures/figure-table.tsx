import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { Slice } from '#rules/engine/parameter.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import { sourceOf, SourceLink } from '#site/check/citation.tsx';
import type { Ui } from '#site/check/ui.ts';
import type { FigureEntry } from './figure-entries.ts';
import { csvAddress } from './csv-address.ts';
import { entryName, lastKnownText, periodText, valueText } from './figure-words.ts';

interface Props {
  readonly ui: Ui;
  readonly place: Jurisdiction;
  readonly entries: readonly FigureEntry[];
}

const columns = ['period', 'amount', 'confidence', 'source', 'checked'] as const;

// Narrow screens stack the rows by style, which takes a table its meaning in some browsers unless roles say it.
const role = <Name extends 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell'>(
  name: Name,
) => ({ role: name });

/** Every period of every figure of a place, the newest first. */
export function FigureTable({ ui, place, entries }: Props): JSX.Element {
  return (
    <table class="figure-table" {...role('table')}>
      <caption>{ui.word('jurisdictions', place, 'name')}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {columns.map((column) => (
            <th scope="col" key={column} {...role('columnheader')}>
              {ui.t(`figures.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {entries.map((entry) => (
        <Figure ui={ui} entry={entry} key={entry.figure.id} />
      ))}
    </table>
  );
}

function Figure({ ui, entry }: { readonly ui: Ui; readonly entry: FigureEntry }): JSX.Element {
  const { figure, place, routes } = entry;
  const name = entryName(ui, entry);
  return (
    <tbody id={figure.id} {...role('rowgroup')}>
      <tr class="figure-head" {...role('row')}>
        <th scope="rowgroup" colSpan={columns.length} {...role('rowheader')}>
          <span class="figure-name">{name}</span>
          <a
            class="figure-csv"
            href={csvAddress(figure.id)}
            download
            aria-label={ui.t('figures.page.csvOf', {
              name,
              place: ui.word('jurisdictions', place, 'name'),
            })}
          >
            {ui.t('figures.page.csv')}
          </a>
          {routes.length > 0 && routes.length <= 3 && (
            <span class="figure-routes">
              {ui.t('figures.page.usedIn')}{' '}
              {routes.map(({ id }, at) => (
                <span key={id}>
                  {at > 0 && ui.comma}
                  <a href={path(ui.locale, 'routes', id)}>{ui.word('routes', id, 'name')}</a>
                </span>
              ))}
            </span>
          )}
        </th>
      </tr>
      {[...figure.slices].reverse().map((slice) => (
        <Row ui={ui} entry={entry} slice={slice} key={slice.from} />
      ))}
    </tbody>
  );
}

function Row({
  ui,
  entry: { figure },
  slice,
}: {
  readonly ui: Ui;
  readonly entry: FigureEntry;
  readonly slice: Slice;
}): JSX.Element {
  const { provenance, value } = slice;
  const lastKnown = lastKnownText(ui, slice);
  return (
    <tr {...role('row')}>
      <th scope="row" {...role('rowheader')}>
        {periodText(ui, slice)}
        {lastKnown && <span class="figure-last">{lastKnown}</span>}
      </th>
      <td data-kind={value.kind} {...role('cell')}>
        <strong>{valueText(ui, figure.unit, value)}</strong>
      </td>
      <td class="figure-sure" {...role('cell')}>
        {ui.t(`check.confidence.${provenance.confidence}`)}
      </td>
      <td {...role('cell')}>
        <Sources ui={ui} slice={slice} />
      </td>
      <td class="figure-checked" {...role('cell')}>
        <span class="only-stacked">{ui.t('figures.table.checked')} </span>
        {ui.date(provenance.checkedOn)}
      </td>
    </tr>
  );
}

/** The place in the law or the best source; others by their publisher, because titles are long. */
function Sources({ ui, slice }: { readonly ui: Ui; readonly slice: Slice }): JSX.Element {
  const [first, ...others] = slice.provenance.citations;
  return (
    <>
      <SourceLink ui={ui} citation={first} />
      {others.length > 0 && (
        <span class="figure-also">
          {ui.t('figures.table.also')}{' '}
          {others.map(({ source: id }, at) => {
            const source = sourceOf(ui, id);
            const name = (
              <>
                {source.publisher}
                <span class="ds-sr-only">
                  {': '}
                  {source.title === null ? (
                    ui.word('sources', id, 'title')
                  ) : (
                    <span lang={source.lang}>{source.title}</span>
                  )}
                </span>
              </>
            );
            return (
              <span key={id}>
                {at > 0 && ui.semicolon}
                {source.url === null ? (
                  name
                ) : (
                  <a href={source.url} rel="noreferrer external" hreflang={source.lang}>
                    {name}
                  </a>
                )}
              </span>
            );
          })}
        </span>
      )}
    </>
  );
}
