import type { JSX } from 'preact';
import type { Comparison, ShortageMethod } from '#rules/shortage-methods/method.ts';
import { role } from '#site/check/table-role.ts';
import type { Ui } from '#site/check/ui.ts';
import { limitText } from './method-text.ts';

interface Props {
  readonly ui: Ui;
  readonly methods: readonly ShortageMethod[];
}

const columns = ['offers', 'jobseekers', 'fillRate', 'duration', 'rhythm'] as const;
type Column = (typeof columns)[number];

/** The published criteria of every place side by side, read off the data; a column says where none was found. */
export function GlanceTable({ ui, methods }: Props): JSX.Element {
  return (
    <table class="glance" {...role('table')}>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {(['place', ...columns] as const).map((column) => (
            <th scope="col" {...role('columnheader')} key={column}>
              {ui.t(`shortageLists.glance.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {methods.map((method) => (
          <tr {...role('row')} key={method.place}>
            <th scope="row" {...role('rowheader')}>
              <a href={`#${method.place}`}>{ui.word('jurisdictions', method.place, 'name')}</a>
            </th>
            {columns.map((column) => (
              <td {...role('cell')} key={column}>
                <span class="glance-column" aria-hidden="true">
                  {ui.t(`shortageLists.glance.${column}`)}
                </span>
                {cellText(ui, method, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellText(ui: Ui, { tests, lists }: ShortageMethod, column: Column): string {
  if (column === 'rhythm') {
    const permit = lists.find(({ use }) => use === 'permit');
    return ui.t(`shortageLists.rhythm.${permit?.rhythm ?? 'notKnown'}`);
  }
  const found = tests
    .flatMap(({ groups }) => groups.flat())
    .map(({ comparison }) => comparison)
    .find(({ kind }) => columnOf(kind) === column);
  return found ? comparisonText(ui, found) : ui.t('shortageLists.glance.absent');
}

/** The local tension of the Flemish labour market test makes no list, so it has no column. */
function columnOf(kind: Comparison['kind']): Column | null {
  switch (kind) {
    case 'offersAtLeast':
      return 'offers';
    case 'jobseekersBelow':
    case 'jobseekersWithoutLimit':
      return 'jobseekers';
    case 'fillRateBelow':
      return 'fillRate';
    case 'durationAbove':
      return 'duration';
    case 'tensionAtLeast':
      return null;
  }
}

function comparisonText(ui: Ui, comparison: Comparison): string {
  const limit = 'threshold' in comparison ? limitHeld(ui, comparison) : '';
  switch (comparison.kind) {
    case 'offersAtLeast':
      return ui.t('shortageLists.glance.offersLimit', { limit });
    case 'jobseekersBelow':
      return ui.t(`shortageLists.glance.${comparison.per === 10 ? 'perTen' : 'perOne'}`, { limit });
    case 'fillRateBelow':
      return ui.t(
        `shortageLists.glance.${comparison.of === 'median' ? 'fillRateMedian' : 'fillRateAverage'}`,
      );
    case 'durationAbove':
      return ui.t(
        `shortageLists.glance.${comparison.of === 'median' ? 'durationMedian' : 'durationAverage'}`,
      );
    case 'jobseekersWithoutLimit':
    case 'tensionAtLeast':
      return ui.t('shortageLists.glance.withoutLimit');
  }
}

function limitHeld(
  ui: Ui,
  comparison: Extract<Comparison, { readonly threshold: unknown }>,
): string {
  const value = comparison.threshold.slices.at(-1)?.value;
  return limitText(ui, comparison, value?.kind === 'exact' ? value.amount : null);
}
