import type { JSX } from 'preact';
import type { PublishedCount } from '#content/open-numbers.ts';
import type { Ui } from '#site/check/ui.ts';
import { Bar } from '#site/components/bar/bar.tsx';
import { type Dimension, groupName } from './number-names.ts';

interface Props {
  readonly ui: Ui;
  readonly dimension: Dimension;
  readonly counts: readonly PublishedCount[];
}

/** Counts told apart by one thing, as a table whose rows are drawn: the bar says nothing that the row does not. */
export function NumberBars({ ui, dimension, counts }: Props): JSX.Element {
  const { t } = ui;
  const totals = new Map<string | null, number>();
  for (const count of counts) {
    const id = count[dimension];
    totals.set(id, (totals.get(id) ?? 0) + count.total);
  }
  // The most first, and what is together last.
  const rows = [...totals].sort(([a, one], [b, other]) =>
    a === null ? 1 : b === null ? -1 : other - one,
  );
  const most = Math.max(...totals.values());
  return (
    <div class="bar-figure">
      <table>
        <caption>{t(`statistics.by.${dimension as Exclude<Dimension, 'route'>}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`statistics.column.${dimension}`)}</th>
            <th scope="col">{t('statistics.column.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, total]) => (
            <tr key={id}>
              <th scope="row">{groupName(ui, dimension, id)}</th>
              <td>
                <span class="bar-value">{ui.number(total)}</span>
                <Bar part={total} whole={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
