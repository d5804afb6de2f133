import type { JSX } from 'preact';
import type { Statistics } from '#content/open-numbers.ts';
import { role } from '#site/check/table-role.ts';
import type { Ui } from '#site/check/ui.ts';
import { NumberBars } from './number-bars.tsx';
import { groupName, monthName } from './number-names.ts';

interface Props {
  readonly ui: Ui;
  readonly statistics: Statistics;
}

/** The file has more; a page with more is no page. */
const mostRows = 200;
const charts = ['check', 'jurisdiction', 'verdict', 'language'] as const;
const columns = ['check', 'jurisdiction', 'route', 'verdict', 'language'] as const;

/** The open numbers: what the running month has, pictures over the months shown, and every group. */
export function Numbers({ ui, statistics }: Props): JSX.Element {
  const { months } = statistics;
  const counts = months.flatMap((month) => month.counts);
  return (
    <>
      <RunningMonth ui={ui} statistics={statistics} />
      {counts.length === 0 ? (
        <p class="notice">{ui.t('statistics.empty', { smallest: statistics.smallest })}</p>
      ) : (
        <>
          <section class="why-section" aria-labelledby="shown">
            <h2 id="shown">{periodText(ui, months)}</h2>
            <div class="why-figures">
              {charts.map((dimension) => (
                <NumberBars ui={ui} dimension={dimension} counts={counts} key={dimension} />
              ))}
            </div>
          </section>
          <Groups ui={ui} statistics={statistics} />
        </>
      )}
    </>
  );
}

function RunningMonth({ ui, statistics: { running, smallest } }: Props): JSX.Element {
  const month = monthName(running.month, ui.locale);
  return (
    <p>
      {running.atLeast === 0
        ? ui.t('statistics.runningFew', { month, smallest })
        : ui.t('statistics.running', { month, number: ui.number(running.atLeast) })}
    </p>
  );
}

function periodText(ui: Ui, months: Statistics['months']): string {
  const [last] = months;
  const first = months.at(-1);
  const from = monthName(first?.month ?? '', ui.locale);
  return first === last
    ? ui.t('statistics.periodOne', { from })
    : ui.t('statistics.period', { from, to: monthName(last?.month ?? '', ui.locale) });
}

/** Every group as a row, up to as many as a page can hold. */
function Groups({ ui, statistics: { months } }: Props): JSX.Element {
  const rows = months.flatMap(({ month, counts }) => counts.map((count) => ({ month, ...count })));
  const isCut = rows.length > mostRows;
  return (
    <div class="numbers-table">
      <table {...role('table')}>
        <caption>{ui.t('statistics.table')}</caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {(['month', ...columns, 'total'] as const).map((column) => (
              <th scope="col" {...role('columnheader')} key={column}>
                {ui.t(`statistics.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {rows.slice(0, mostRows).map((row, at) => (
            <tr {...role('row')} key={at}>
              <th scope="row" {...role('rowheader')}>
                {monthName(row.month, ui.locale)}
              </th>
              {columns.map((column) => (
                <td {...role('cell')} data-label={ui.t(`statistics.column.${column}`)} key={column}>
                  {groupName(ui, column, row[column])}
                </td>
              ))}
              <td {...role('cell')} data-label={ui.t('statistics.column.total')}>
                {ui.number(row.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && <p>{ui.t('statistics.cut', { number: ui.number(mostRows) })}</p>}
    </div>
  );
}
